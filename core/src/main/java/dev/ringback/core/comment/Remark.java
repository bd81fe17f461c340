package dev.ringback.core.comment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a comment says.
///
/// @param confidence of the sentiment, 0 to 1
public record Remark(Sentiment sentiment, Topic topic, double confidence) {

  private static final int WORST_OF_GOOD = 4;
  private static final int BEST_OF_BAD = 2;

  /// Pleased or not.
  public enum Sentiment {
    GOOD,
    BAD,
    /// praise and blame both
    MIXED,
    /// neither: lukewarm, a bare fact, a question
    PLAIN,
    /// too little said to tell
    UNCLEAR;

    /// The name used in rows, in the API and in labelled text.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What it is about, and so whom it concerns.
  public enum Topic {
    /// how long it took until somebody came
    RESPONSE,
    ATTITUDE,
    /// the work and its result
    QUALITY,
    /// what was told, and what was not
    COMMUNICATION,
    PRICE,
    TIDINESS,
    /// nothing in particular, or not this repair
    OTHER,
    /// too little said to tell
    UNCLEAR;

    /// The name used in rows, in the API and in labelled text.
    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether the words tell the opposite of the score.
  ///
  /// @param score 1 to 5
  public boolean disagreesWith(int score) {
    return switch (sentiment) {
      case GOOD -> score <= BEST_OF_BAD;
      case BAD -> score >= WORST_OF_GOOD;
      case MIXED, PLAIN, UNCLEAR -> false;
    };
  }
}
