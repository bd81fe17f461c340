package dev.ringback.core.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many answers the question how it went offers (service-standards §8.1).
///
/// Whatever is offered, the ledger keeps levels from 1 to 5; points are of [#S5] alone.
public enum Scale {
  /// very satisfied … very dissatisfied
  S5,
  /// satisfied 5, fair 3, not satisfied 1
  S3,
  /// yes 5, no 1
  S2;

  private static final int BEST = 5;
  private static final int MIDDLING = 3;

  /// The name used in files.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The digits that the question offers, the best first.
  public List<Integer> digits() {
    return switch (this) {
      case S5 -> List.of(5, 4, 3, 2, 1);
      case S3 -> List.of(3, 2, 1);
      case S2 -> List.of(1, 2);
    };
  }

  /// The level of an answer given in digits; empty where the question offers none such.
  public Optional<Integer> level(int digit) {
    int place = digits().indexOf(digit);
    return place < 0
        ? Optional.empty()
        : Optional.of(BEST - place * (BEST - 1) / (digits().size() - 1));
  }

  /// A level as it was answered.
  ///
  /// @param level 1 to 5
  public String said(int level) {
    return switch (this) {
      case S5 -> level + " of 5";
      case S3 -> 2 + Integer.signum(level - MIDDLING) + " of 3";
      case S2 -> level < MIDDLING ? "no" : "yes";
    };
  }
}
