package dev.ringback.hotline.console;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says in the reader's language what the service itself put down beside a task, a move or a
/// callback; rows keep it as it was written, and what people wrote is left alone.
@Component("ledger")
public class LedgerWords {

  /// Between what we say and what a person said.
  private static final String QUOTE = " — ";

  private static final String NUMBER = "([RCQ]\\d+-\\d)";
  private static final String PROMISE = "(respond|arrive|plan|resolve|contact)";

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("callback: (\\d) of (\\d)", "score", "", ""),
          new Shape("callback: (yes|no)", "settled", "ledger.answer."),
          new Shape("callback: not solved", "unsolved"),
          new Shape("callback \\d+ of " + NUMBER, "callback", ""),
          new Shape("the low answer was a slip: (\\d)", "slip", ""),
          new Shape("complaint " + NUMBER, "complaint", ""),
          new Shape("about " + NUMBER, "about", ""),
          new Shape("message (\\d+)", "message", ""),
          new Shape("cause: (.*); measure: (.*)", "mended", "", ""),
          new Shape(PROMISE, "promise", "milestone."),
          new Shape(PROMISE + ": nobody could be told", "promise.untold", "milestone."),
          new Shape("not ours: (.*)", "outside", ""),
          new Shape("false alarm: (.*)", "false_alarm", ""),
          new Shape("not fixed", "not_fixed"),
          new Shape("not needed", "not_needed"),
          new Shape("nobody has accepted", "nobody_accepted"),
          new Shape("(\\d+) asked, nobody has it", "nobody_has", ""),
          new Shape("the owner has not said whether " + NUMBER + " is solved", "unaccepted", ""),
          new Shape("nobody to name", "nobody_to_name"),
          new Shape("nobody is on the duty ladder", "nobody_on_duty"),
          new Shape("drill: nobody is called", "drill"),
          new Shape("one fault for many", "one_fault"),
          new Shape("flat (\\d+)", "flat", ""),
          new Shape("(stopped|blocked|bad_address|other): (.*)", "refused", "ledger.refused.", ""),
          new Shape("unknown: (.*)", "in_doubt", ""),
          new Shape("grade (general|major|company): (.*)", "grade", "grade.", ""),
          new Shape(
              "(understood|requested|facts|cause|solution|reaction|meeting|result): (.*)",
              "finding",
              "finding.",
              ""),
          new Shape("(in|out|unknown)", "warranty", "warranty."),
          new Shape("(in|out) (\\d{4}-\\d\\d-\\d\\d)", "warranty.until", "warranty.", ""),
          new Shape("(\\d+) × ([a-z_]+), (.*)", "reports", "", "category.", ""));

  private final ConsoleTexts texts;

  LedgerWords(ConsoleTexts texts) {
    this.texts = texts;
  }

  /// @param words as a row keeps them
  public String said(@Nullable String words) {
    if (words == null) {
      return "";
    }
    int quote = words.indexOf(QUOTE);
    return quote < 0
        ? ours(words).orElse(words)
        : ours(words.substring(0, quote))
            .or(() -> scored(words.substring(0, quote)))
            .map(head -> head + words.substring(quote))
            .orElse(words);
  }

  /// A level alone is ours only where somebody's words follow.
  private Optional<String> scored(String head) {
    return ours("callback: " + head);
  }

  private Optional<String> ours(String words) {
    return SHAPES.stream().flatMap(shape -> say(shape, words).stream()).findFirst();
  }

  private Optional<String> say(Shape shape, String words) {
    Matcher found = shape.pattern.matcher(words);
    if (!found.matches()) {
      return Optional.empty();
    }
    Object[] put =
        IntStream.range(0, shape.prefixes.size())
            .mapToObj(i -> named(shape.prefixes.get(i), found.group(i + 1)))
            .toArray();
    return Optional.of(text(shape.key, put));
  }

  /// A code by its name, anything else as it stands.
  private String named(String prefix, String value) {
    return prefix.isEmpty()
        ? value
        : Objects.requireNonNull(texts.getMessage(prefix + value, null, value, locale()));
  }

  private String text(String key, Object[] put) {
    return texts.getMessage("ledger." + key, put, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }

  /// What the service writes, and how it is named here.
  ///
  /// @param prefixes of the names of what is put in, one a group; empty for what stands as it is
  private record Shape(Pattern pattern, String key, List<String> prefixes) {

    Shape(String pattern, String key, String... prefixes) {
      this(Pattern.compile(pattern, Pattern.DOTALL), key, List.of(prefixes));
    }
  }
}
