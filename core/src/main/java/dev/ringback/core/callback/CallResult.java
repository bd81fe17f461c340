package dev.ringback.core.callback;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person of ours found when calling an owner back (R68).
///
/// @param method such as `phone` or `visit`
/// @param score 1 to 5
/// @param words what was said
/// @param number that was called; null: the ticket's own
/// @param calledAt null: now
/// @param confirmed how the owner confirmed the record, such as `orally` or `signed`
/// @param joint who called or visited together
/// @param more scores of single dimensions
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
