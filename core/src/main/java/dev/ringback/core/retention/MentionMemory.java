package dev.ringback.core.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Their numbers in what others said: job sheets, notes, other people's messages. Looks through
/// every row, which is slow and seldom done.
@Component
@Order(90)
class MentionMemory implements Memory {

  /// What is shorter than this is no phone number but may be anything.
  private static final int SHORTEST = 7;

  /// A number of this many digits may stand without its country's code.
  private static final int NATIONAL = 9;

  private static final List<String> TEXTS =
      List.of(
          "message.text",
          "outbox.text",
          "ticket.description",
          "ticket_history.reason",
          "ticket_fact.value",
          "task.reason",
          "page.words",
          "incident_word.text",
          "callback.reason",
          "callback_answer.text",
          "callback_call.words",
          "callback_call.number",
          "callback_review.comment",
          "callback_promise.what",
          "callback_failure.words",
          "callback_failure.cause",
          "callback_failure.measure",
          "complaint_record.text",
          "cost_line.item",
          "audit.detail");

  private final JdbcClient jdbc;

  MentionMemory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, Integer> forget(Person person) {
    String pattern = pattern(person.values());
    return pattern.isEmpty() ? Map.of() : Map.of("mentions", replace(pattern, person));
  }

  /// Finds any of these in a text; empty where none could be told from other numbers.
  static String pattern(Set<String> values) {
    return values.stream()
        .map(MentionMemory::digits)
        .filter(digits -> digits.length() >= SHORTEST)
        .map(MentionMemory::asWritten)
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private int replace(String pattern, Person person) {
    int rows = 0;
    for (String text : TEXTS) {
      String[] named = text.split("\\.");
      rows +=
          jdbc.sql(
                  "update %s set %s = regexp_replace(%s, :pattern, :gone, 'g') where %s ~ :pattern"
                      .formatted(named[0], named[1], named[1], named[1]))
              .param("pattern", pattern)
              .param("gone", person.gone())
              .update();
    }
    return rows
        + jdbc.sql(
                "update outbox set parts = regexp_replace(parts::text, :pattern, :gone, 'g')::jsonb"
                    + " where parts::text ~ :pattern")
            .param("pattern", pattern)
            .param("gone", person.gone())
            .update();
  }

  private static String digits(String value) {
    return value.replaceAll("\\D", "");
  }

  /// With or without what sets its groups apart, with or without the country's code.
  private static String asWritten(String digits) {
    int optional = Math.max(0, digits.length() - NATIONAL);
    StringBuilder pattern = new StringBuilder("[+]?");
    for (int i = 0; i < digits.length(); i++) {
      pattern.append(digits.charAt(i)).append(i < optional ? "?" : "").append("[ .()-]{0,2}");
    }
    return pattern.substring(0, pattern.length() - "[ .()-]{0,2}".length()) + "(?![0-9])";
  }
}
