package dev.ringback.core.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what is wrong in a file in an operator's words rather than a program's.
final class Reason {

  private static final Pattern MISSING =
      Pattern.compile("because \"(?:this\\.)?(\\w+)(?:\\(\\))?\" is null");
  private static final Map<Class<?>, String> WANTED =
      Map.of(
          Duration.class, "is no length of time such as PT24H",
          Period.class, "is no length of time such as P3D",
          LocalTime.class, "is no time of day such as \"09:00\"",
          LocalDate.class, "is no date such as 2026-01-31",
          MonthDay.class, "is no day of the year such as \"--06-15\"",
          Integer.class, "is no whole number",
          int.class, "is no whole number");

  private Reason() {}

  static String of(JacksonException e) {
    String where = e instanceof DatabindException bind ? path(bind) : "";
    return (where.isEmpty() ? "" : where + ": ") + why(root(e));
  }

  /// The keys down to the one that is wrong, such as `ladder[0].phone`.
  private static String path(DatabindException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null
        && root.getCause() != root
        && !(root instanceof InvalidFormatException)
        && !(root instanceof IllegalArgumentException
            && root.getCause() instanceof DateTimeException)) {
      root = root.getCause();
    }
    return root;
  }

  private static String why(Throwable root) {
    return switch (root) {
      case UnrecognizedPropertyException unknown ->
          "there is no key '" + unknown.getPropertyName() + "' here";
      case InvalidFormatException wrong -> "'" + wrong.getValue() + "' " + wanted(wrong);
      case MismatchedInputException _ -> "is missing, or is not of the form wanted here";
      case JacksonException unreadable -> unreadable(unreadable.getOriginalMessage());
      case NullPointerException nothing ->
          missing(nothing).map(name -> name + " is missing").orElse("something is missing");
      default -> said(String.valueOf(root.getMessage()));
    };
  }

  private static String wanted(InvalidFormatException wrong) {
    Class<?> type = wrong.getTargetType();
    if (type != null && type.isEnum()) {
      return "must be one of "
          + Arrays.stream(type.getEnumConstants())
              .map(each -> each.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
    }
    return type == null ? "makes no sense" : WANTED.getOrDefault(type, "makes no sense here");
  }

  private static Optional<String> missing(NullPointerException nothing) {
    Matcher name = MISSING.matcher(String.valueOf(nothing.getMessage()));
    return name.find() ? Optional.of(name.group(1)) : Optional.empty();
  }

  /// What is no YAML at all; the parser says in its second line what it found.
  private static String unreadable(@Nullable String message) {
    String found =
        String.valueOf(message)
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("(found|expected|could not|mapping|did not).*"))
            .findFirst()
            .orElse("look at the lines above, and at blanks and colons");
    return "cannot be read as YAML: " + found.replace(" that cannot start any token", "");
  }

  private static String said(String message) {
    return message.startsWith("while ")
        ? unreadable(message)
        : message.lines().findFirst().orElse("cannot be read");
  }
}
