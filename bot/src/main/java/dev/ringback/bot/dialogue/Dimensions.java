package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.SurveyPhrase;

/// How each question beside the overall impression is worded (service-standards §8.3).
final class Dimensions {

  static final String FEE = "fee";

  private Dimensions() {}

  /// @param dimension as policy calls it
  static SurveyPhrase question(String dimension) {
    return switch (dimension) {
      case "response" -> SurveyPhrase.ASK_RESPONSE;
      case "attitude" -> SurveyPhrase.ASK_ATTITUDE;
      case "skill" -> SurveyPhrase.ASK_SKILL;
      case "communication" -> SurveyPhrase.ASK_COMMUNICATION;
      case "process" -> SurveyPhrase.ASK_PROCESS;
      case FEE -> SurveyPhrase.ASK_FEE;
      case "equipment",
          "upkeep",
          "security",
          "fire_safety",
          "cleaning",
          "greenery",
          "parking",
          "clubhouse",
          "staff" ->
          SurveyPhrase.ASK_TOPIC;
      default -> SurveyPhrase.ASK_RESULT;
    };
  }
}
