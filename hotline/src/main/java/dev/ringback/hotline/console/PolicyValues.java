package dev.ringback.hotline.console;

import dev.ringback.core.policy.Limits;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.policy.Recipient;
import dev.ringback.core.policy.Row;
import dev.ringback.core.policy.WorkRules;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says a single value of the policy as one would say it, in the reader's language.
@Component
class PolicyValues {

  private static final Set<String> LAST = Set.of("other", "otherwise");

  private final MessageSource messages;
  private final PolicyWords words;

  PolicyValues(MessageSource messages, PolicyWords words) {
    this.messages = messages;
    this.words = words;
  }

  Reading reading(Limits limits) {
    return new Reading(limits);
  }

  /// What a thing decided is called; one that has no name yet by that of its field.
  String label(RecordComponent part) {
    String spaced = part.getName().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return known(key(part), spaced);
  }

  static String key(RecordComponent part) {
    String of = part.getDeclaringRecord().getSimpleName();
    return "policy."
        + of.substring(0, 1).toLowerCase(Locale.ROOT)
        + of.substring(1)
        + "."
        + part.getName();
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale());
  }

  private String known(String key, String otherwise) {
    @Nullable String found = messages.getMessage(key, null, otherwise, locale());
    return found == null ? otherwise : found;
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  /// Values beside the rows of the limits that they name.
  final class Reading {

    private final Limits limits;

    private Reading(Limits limits) {
      this.limits = limits;
    }

    String none() {
      return say("policy.none");
    }

    /// @param value of any type that a policy file has
    String text(Object value) {
      return switch (value) {
        case Duration length -> length(length);
        case Period period -> period(period);
        case MonthDay day -> day.toString().substring(2);
        case Boolean yes -> say(yes ? "policy.yes" : "policy.no");
        case Double share -> Math.round(share * 100) + " %";
        case BigDecimal amount -> amount.toPlainString();
        case Enum<?> one -> word(one);
        case String word -> named(word);
        case Recipient recipient -> recipient(recipient);
        case Record rules -> facts(rules);
        case Map<?, ?> map -> String.join("; ", entries(map));
        case Collection<?> list -> list.isEmpty() ? none() : list(list);
        default -> value.toString();
      };
    }

    /// Each by its key, those that stand for all the rest last.
    List<String> entries(Map<?, ?> map) {
      return map.entrySet().stream()
          .sorted(Comparator.comparing(entry -> place(entry.getKey())))
          .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
          .toList();
    }

    List<String> large(WorkRules.Large large) {
      List<String> texts = new ArrayList<>();
      large.rows().forEach(row -> texts.add(text(row)));
      large.over().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .map(over -> say("policy.over", over.getKey(), money(over.getKey(), over.getValue())))
          .forEach(texts::add);
      return texts;
    }

    List<String> review(WorkRules.Review review) {
      List<String> texts = large(new WorkRules.Large(review.rows(), review.over()));
      texts.add(say("policy.review.by") + " " + text(review.by()));
      return texts;
    }

    /// Rows in the order of their table, words of a list in that list's, the rest by the alphabet.
    private String place(Object key) {
      if (key instanceof Enum<?> one) {
        return "0%03d".formatted(one.ordinal());
      }
      int row = List.copyOf(limits.rows().keySet()).indexOf(key.toString());
      String place = row < 0 ? "1" + key : "0%03d".formatted(row);
      return LAST.contains(key.toString()) ? "2" : place;
    }

    private String facts(Record rules) {
      List<String> facts = new ArrayList<>();
      for (RecordComponent part : rules.getClass().getRecordComponents()) {
        Object value = PolicyChapters.value(part, rules);
        if (value != null && !empty(value) && !value.equals(Boolean.FALSE)) {
          facts.add(value.equals(Boolean.TRUE) ? label(part) : label(part) + " " + text(value));
        }
      }
      return String.join("; ", facts);
    }

    private static boolean empty(Object value) {
      return value instanceof Collection<?> items ? items.isEmpty() : value.toString().isEmpty();
    }

    private String list(Collection<?> items) {
      return items.stream()
          .sorted(items instanceof Set ? Comparator.comparing(this::place) : (one, other) -> 0)
          .map(this::text)
          .collect(Collectors.joining(", "));
    }

    private String named(String word) {
      Row row = limits.rows().get(word);
      if (row != null) {
        return words.title(row);
      }
      return word.matches("P\\d+[YMD]")
          ? period(Period.parse(word))
          : known("policy.word." + word, word);
    }

    private String word(Enum<?> one) {
      String code = one.name().toLowerCase(Locale.ROOT);
      return switch (one) {
        case DayOfWeek day -> say("day." + day.getValue());
        case Kind kind -> say("kind." + kind.code());
        case Category category -> say("category." + category.code());
        case Urgency urgency -> say("urgency." + urgency.code());
        case Milestone milestone -> say("milestone." + milestone.code());
        default -> known("policy.word." + code.replace('_', '-'), code);
      };
    }

    private String recipient(Recipient recipient) {
      return switch (recipient) {
        case Recipient.Assignee() -> say("policy.word.assignee");
        case Recipient.FirstContact() -> say("policy.word.first-contact");
        case Recipient.Holders(String role) -> known("policy.word." + role, role);
        case Recipient.OnDuty() -> say("policy.word.duty");
        case Recipient.Named(var person) -> person.name();
      };
    }

    private static String money(String currency, long minor) {
      int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
      return BigDecimal.valueOf(minor, digits).toPlainString();
    }

    private String length(Duration length) {
      boolean seconds = length.isPositive() && length.toSeconds() % 60 != 0;
      return seconds ? say("limit.seconds", length.toSeconds()) : words.duration(length);
    }

    private String period(Period period) {
      List<String> parts = new ArrayList<>();
      count(parts, "limit.years", period.getYears());
      count(parts, "limit.months", period.getMonths());
      count(parts, "limit.days", period.getDays());
      return String.join(" ", parts);
    }

    private void count(List<String> parts, String key, int count) {
      if (count != 0) {
        parts.add(say(key, count));
      }
    }
  }
}
