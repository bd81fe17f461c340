package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;

/// How each question beside the overall impression is worded (service-standards §8.3).
final class Dimensions {

  static final String FEE = "fee";

  private Dimensions() {}

  /// @param dimension as policy calls it
  static Phrase question(String dimension) {
    return switch (dimension) {
      case "response" -> Phrase.ASK_RESPONSE;
      case "attitude" -> Phrase.ASK_ATTITUDE;
      case "skill" -> Phrase.ASK_SKILL;
      case "communication" -> Phrase.ASK_COMMUNICATION;
      case "process" -> Phrase.ASK_PROCESS;
      case FEE -> Phrase.ASK_FEE;
      case "equipment",
          "upkeep",
          "security",
          "fire_safety",
          "cleaning",
          "greenery",
          "parking",
          "clubhouse",
          "staff" ->
          Phrase.ASK_TOPIC;
      default -> Phrase.ASK_RESULT;
    };
  }
}
