package dev.ringback.hotline.console;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Names figures and the parts of a report as one would say them, in the reader's language.
@Component("reportWords")
public class ReportWords {

  private static final String NOTHING = "—";

  private final MessageSource messages;

  ReportWords(MessageSource messages) {
    this.messages = messages;
  }

  /// What a figure or a column says; `n` says in each report of how many of what it speaks.
  public String column(String report, String name) {
    if (name.equals("n")) {
      return say("reports.n." + report, name);
    }
    return say("reports.figure." + name, say("reports.part." + name, name));
  }

  /// A value, as a percentage where it is a rate; a dash where nothing can be said.
  public String value(String column, @Nullable Object value) {
    if (value == null || value.toString().isEmpty()) {
      return NOTHING;
    }
    if (rate(column)) {
      return value + " %";
    }
    String text = value.toString();
    String named = say(column + "." + text, "");
    return named.isEmpty() ? say("reports.value." + text, text) : named;
  }

  public boolean rate(String column) {
    return column.endsWith("Rate");
  }

  private String say(String key, String otherwise) {
    Locale locale = LocaleContextHolder.getLocale();
    return Objects.requireNonNull(messages.getMessage(key, new Object[0], otherwise, locale));
  }
}
