package dev.ringback.bot.dialogue;

import java.util.List;

/// What a message says of work that was done.
///
/// @param unmended whether the trouble goes on, or is back
/// @param ofService whether it tells how the work was done
/// @param levels what it says in the words and digits of the five levels, clause by clause
public record Feedback(boolean unmended, boolean ofService, List<Level> levels) {

  public static final Feedback NONE = new Feedback(false, false, List.of());

  public Feedback {
    levels = List.copyOf(levels);
  }

  /// How satisfied somebody is.
  ///
  /// @param value 5 very satisfied … 1 very dissatisfied
  /// @param about what it is said of, in plain letters; empty if of all
  /// @param said the clause as written
  public record Level(int value, String about, String said) {}
}
