package dev.ringback.hotline.console;

import dev.ringback.core.callback.CallResult;
import dev.ringback.core.policy.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the form of a call sends; empty fields count as not given.
///
/// @param until a day, by whose end what was promised is done
record CallForm(
    @Nullable String method,
    @Nullable String outcome,
    @Nullable Integer score,
    @Nullable String words,
    @Nullable String number,
    @Nullable String calledAt,
    @Nullable String confirmed,
    @Nullable String joint,
    @Nullable String promise,
    @Nullable String until) {

  /// Hides what was said.
  @Override
  public String toString() {
    return "CallForm";
  }

  /// Half a promise would be kept by nobody.
  boolean promisesByNoDay() {
    return (given(promise) == null) != (given(until) == null);
  }

  /// @throws IllegalArgumentException or java.time.DateTimeException if a field makes no sense
  CallResult read(Map<String, String> asked, ZoneId zone, Instant now) {
    String what = given(promise);
    String day = given(until);
    String how = given(method);
    String reached = given(outcome);
    return new CallResult(
        how == null ? "phone" : how,
        CallResult.Outcome.of(reached == null ? "no_answer" : reached),
        score,
        given(words),
        given(number),
        called(zone, now),
        given(confirmed),
        given(joint),
        answers(asked),
        what == null || day == null
            ? List.of()
            : List.of(new CallResult.Promised(what, endOf(day, zone))));
  }

  /// What was asked beside the overall impression; empty fields were not answered.
  private static Map<String, Integer> answers(Map<String, String> asked) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (Question question : Question.values()) {
      String digit = given(asked.get("about." + question.code()));
      if (digit != null) {
        answers.put(question.code(), Integer.valueOf(digit));
      }
    }
    return answers;
  }

  /// Ahead of the clock by a slip of the hand counts as now.
  private @Nullable Instant called(ZoneId zone, Instant now) {
    String at = given(calledAt);
    if (at == null) {
      return null;
    }
    Instant told = LocalDateTime.parse(at).atZone(zone).toInstant();
    return told.isAfter(now) ? null : told;
  }

  private static Instant endOf(String day, ZoneId zone) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
