package dev.ringback.core.callback;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a person of ours found when calling an owner back.
///
/// @param method such as `phone` or `visit`
/// @param score 1 to 5
public record CallResult(
    String method, Outcome outcome, @Nullable Integer score, @Nullable String words) {

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
