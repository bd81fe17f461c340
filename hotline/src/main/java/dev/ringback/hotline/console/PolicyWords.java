package dev.ringback.hotline.console;

import dev.ringback.core.calendar.Limit;
import dev.ringback.core.calendar.Shift;
import dev.ringback.core.policy.Aim;
import dev.ringback.core.policy.Row;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says what is in the policy as one would say it, in the reader's language.
@Component("policyWords")
public class PolicyWords {

  private static final long MOST_MINUTES = 90;

  private final ConsoleTexts messages;

  PolicyWords(ConsoleTexts messages) {
    this.messages = messages;
  }

  public String title(Row row) {
    Locale locale = LocaleContextHolder.getLocale();
    String title = row.titles().get(locale.getLanguage());
    return title == null ? row.key() : messages.inScript(title);
  }

  /// @param aim null where nothing is promised
  public String aim(@Nullable Aim aim) {
    if (aim == null) {
      return say("policy.none");
    }
    return aim.target().equals(aim.limit())
        ? limit(aim.limit())
        : say("policy.two", limit(aim.target()), limit(aim.limit()));
  }

  private String limit(Limit limit) {
    return switch (limit) {
      case Limit.Hours(Duration length) -> duration(length);
      case Limit.WorkingHours(int count) -> say("limit.working.hours", count);
      case Limit.Days(int count) -> say("limit.days", count);
      case Limit.WorkingDays(int count) -> say("limit.working.days", count);
      case Limit.SameDay(var cutoff, var next) ->
          say("limit.same", cutoff.toString(), next.toString());
      case Limit.ByMidnight() -> say("limit.midnight");
    };
  }

  public String duration(Duration length) {
    if (length.isZero()) {
      return say("limit.at.once");
    }
    return length.toMinutes() <= MOST_MINUTES
        ? say("limit.minutes", length.toMinutes())
        : say("limit.hours", length.toHours());
  }

  /// In the order of the calendar.
  public String dates(Set<LocalDate> dates) {
    return dates.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(", "));
  }

  /// `Mon 09:00-12:00 13:30-18:00`, a line a day that is worked.
  public List<String> week(Map<DayOfWeek, List<Shift>> week) {
    return week.entrySet().stream()
        .filter(day -> !day.getValue().isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .map(
            day ->
                say("day." + day.getKey().getValue())
                    + " "
                    + day.getValue().stream()
                        .map(Shift::toString)
                        .collect(Collectors.joining("  ")))
        .toList();
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
