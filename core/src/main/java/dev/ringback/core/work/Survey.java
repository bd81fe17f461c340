package dev.ringback.core.work;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that people of ours write down of a repair: what they found at the place, who caused
/// it, and what came of it (R27, R33, R37, R41, R42, R51, R53).
///
/// @param by a staff login
public record Survey(What what, String text, String by, Instant at) {

  /// What it is about.
  public enum What {
    /// what was seen and measured, and who was there
    SEEN,
    /// a fault of something supplied
    CAUSE_SUPPLIER,
    /// a fault of our own work
    CAUSE_COMPANY,
    /// something that the owner did or had done
    CAUSE_OWNER,
    /// age, weather, force majeure
    CAUSE_OTHER,
    /// what should be done
    ADVICE,
    /// the owner sees it otherwise
    DISSENT,
    /// a third party is to say who has to pay
    APPRAISAL,
    /// who of the supplier comes, and when
    SUPPLIER,
    /// what our people broke, and how it is made good
    DAMAGE,
    /// standby equipment was provided until it is mended (R27)
    STANDBY,
    /// the check of our own before the owner is asked
    CHECKED,
    /// what is to be done otherwise next time
    LESSON;

    private static final String PREFIX = "survey_";

    /// The name used in the API.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The name used in the history.
    String action() {
      return PREFIX + code();
    }

    static boolean written(String action) {
      return action.startsWith(PREFIX);
    }

    static What read(String action) {
      return of(action.substring(PREFIX.length()));
    }

    /// @throws IllegalArgumentException if there is none
    public static What of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// The task that keeps somebody at it until it is done.
    Optional<String> task() {
      return switch (this) {
        case APPRAISAL, SUPPLIER, DAMAGE -> Optional.of("survey-" + code());
        case SEEN,
            CAUSE_SUPPLIER,
            CAUSE_COMPANY,
            CAUSE_OWNER,
            CAUSE_OTHER,
            ADVICE,
            DISSENT,
            STANDBY,
            CHECKED,
            LESSON ->
            Optional.empty();
      };
    }
  }

  static Survey of(What what, @Nullable String text, String by, Instant at) {
    return new Survey(what, text == null ? "" : text, by, at);
  }
}
