package dev.ringback.core.work;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that somebody wrote down and that counts only with somebody else's yes.
///
/// @param by a staff login
/// @param answer null while it waits
public record Approval(Matter matter, String text, String by, Instant at, @Nullable Given answer) {

  /// What it is about.
  public enum Matter {
    /// a plan for complex works, before the owner gets it (R43)
    PLAN("plan-review"),
    /// what an owner asks for beyond what is usual (R90)
    SPECIAL("special-request");

    private final String task;

    Matter(String task) {
      this.task = task;
    }

    /// The name used in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if there is none
    public static Matter of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The task that asks for the answer.
    String task() {
      return task;
    }

    /// The names used in the history.
    String asked() {
      return code() + "_asked";
    }

    String answered(boolean granted) {
      return code() + (granted ? "_granted" : "_refused");
    }
  }

  /// The answer.
  ///
  /// @param reason empty where a yes needs none
  public record Given(boolean granted, String reason, String by, Instant at) {}

  public boolean waits() {
    return answer == null;
  }

  boolean granted() {
    return answer != null && answer.granted();
  }

  Approval with(Given given) {
    return new Approval(matter, text, by, at, given);
  }
}
