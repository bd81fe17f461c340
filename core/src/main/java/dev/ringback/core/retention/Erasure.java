package dev.ringback.core.retention;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The proof that somebody was forgotten. It names nobody.
///
/// @param tickets their numbers
/// @param rows how many were emptied, by place
/// @param seal over the proof before and all of this
public record Erasure(
    long id,
    Why why,
    String reason,
    String by,
    Instant at,
    List<String> tickets,
    Map<String, Integer> rows,
    String seal) {

  /// What it was done for.
  public enum Why {
    /// the person, or the law, asked for it
    REQUEST,
    /// the time for keeping it was over
    RETENTION;

    /// The name used in rows and in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What stands where they stood.
  public String pseudonym() {
    return "erased-" + id;
  }
}
