package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;
import java.util.List;

/// What is asked of each kind of matter beside the overall impression (service-standards §8.3).
final class Dimensions {

  static final String FEE = "fee";

  private Dimensions() {}

  static List<String> of(Matter matter) {
    return switch (matter.kind()) {
      case REPAIR -> List.of("response", "attitude", "skill", "result", "communication");
      case COMPLAINT -> List.of("process", "result");
      case SERVICE -> List.of("attitude", "skill", FEE);
      case ENQUIRY, SUGGESTION -> List.of();
    };
  }

  static Phrase question(String dimension) {
    return switch (dimension) {
      case "response" -> Phrase.ASK_RESPONSE;
      case "attitude" -> Phrase.ASK_ATTITUDE;
      case "skill" -> Phrase.ASK_SKILL;
      case "communication" -> Phrase.ASK_COMMUNICATION;
      case "process" -> Phrase.ASK_PROCESS;
      case FEE -> Phrase.ASK_FEE;
      default -> Phrase.ASK_RESULT;
    };
  }
}
