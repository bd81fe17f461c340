package dev.ringback.core.callback;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.ringback.core.policy.Question;
import dev.ringback.core.policy.Scale;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person of ours found when calling an owner back (R68).
///
/// @param method one of [CallMethod]
/// @param score the overall answer, in digits of the scale of the line that it is about
/// @param words what was said
/// @param number that was called; null: the ticket's own
/// @param calledAt null: now
/// @param confirmed how the owner confirmed the record, such as `orally` or `signed`
/// @param joint who called or visited together
/// @param more answers to single questions, likewise: a fee was right (1) or not (2)
/// @param promises what was promised, and until when
public record CallResult(
    String method,
    Outcome outcome,
    @Nullable Integer score,
    @Nullable String words,
    @Nullable String number,
    @Nullable Instant calledAt,
    @Nullable String confirmed,
    @Nullable String joint,
    Map<String, Integer> more,
    List<Promised> promises) {

  public CallResult {
    more = Map.copyOf(more);
    promises = List.copyOf(promises);
  }

  public CallResult(
      String method, Outcome outcome, @Nullable Integer score, @Nullable String words) {
    this(method, outcome, score, words, null, null, null, null, Map.of(), List.of());
  }

  /// Its method if there is none such, or the first of its answers that its question does not
  /// offer; nobody answers who was not reached.
  Optional<String> wrong(Scale scale) {
    if (!CallMethod.codes().contains(method)) {
      return Optional.of("method");
    }
    Integer given = score;
    if (given != null && (outcome != Outcome.REACHED || scale.level(given).isEmpty())) {
      return Optional.of("score");
    }
    return more.entrySet().stream()
        .filter(
            answer ->
                Question.called(answer.getKey())
                    .flatMap(question -> question.scale().level(answer.getValue()))
                    .isEmpty())
        .map(answer -> "dimensions." + answer.getKey())
        .findFirst();
  }

  /// What the record of somebody who was reached lacks: what was said (R68).
  boolean empty() {
    return outcome == Outcome.REACHED && score == null && words == null && more.isEmpty();
  }

  /// Whether something is promised until a time that is over.
  boolean promisesThePast(Instant now) {
    return promises.stream().anyMatch(promised -> !promised.until().isAfter(now));
  }

  /// The same with its answers as levels of five; none of them is wrong.
  CallResult levelled(Scale scale) {
    Map<String, Integer> levels = new LinkedHashMap<>();
    more.forEach(
        (name, digit) ->
            Question.called(name)
                .flatMap(question -> question.scale().level(digit))
                .ifPresent(level -> levels.put(name, level)));
    Integer given = score;
    Integer level = given == null ? null : scale.level(given).orElse(null);
    return new CallResult(
        method, outcome, level, words, number, calledAt, confirmed, joint, levels, promises);
  }

  /// Something that will be done by then (R72).
  public record Promised(String what, Instant until) {}

  /// Whether somebody spoke with us.
  public enum Outcome {
    REACHED,
    NO_ANSWER,
    DECLINED;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if no outcome is called so
    public static Outcome of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
