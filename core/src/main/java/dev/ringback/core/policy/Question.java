package dev.ringback.core.policy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What may be asked beside the overall impression (service-standards §8.3).
public enum Question {
  /// how quickly somebody came
  RESPONSE,
  ATTITUDE,
  SKILL,
  RESULT,
  COMMUNICATION,
  /// how a complaint was dealt with
  PROCESS,
  /// whether the price was as told: yes or no
  FEE,

  // what a quarter's topic may be (service-standards §7.5)
  EQUIPMENT,
  UPKEEP,
  SECURITY,
  FIRE_SAFETY,
  CLEANING,
  GREENERY,
  PARKING,
  CLUBHOUSE,
  STAFF;

  /// Whether it is asked as a quarter's topic, and says nothing of the work (R67).
  public boolean topical() {
    return compareTo(FEE) > 0;
  }

  /// The name used in files, rows and the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Question> called(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /// By which it is answered.
  public Scale scale() {
    return this == FEE ? Scale.S2 : Scale.S5;
  }
}
