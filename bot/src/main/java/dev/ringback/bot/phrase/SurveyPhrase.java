package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// How it went: the callback's questions, and what their answers bring.
public enum SurveyPhrase implements Phrase {
  STOPPED("surveys-stopped", Role.INFORM),
  RESUMED("surveys-resumed", Role.INFORM),
  /// how was it? (T15)
  ASK("ask-survey", Role.ASK, "number", "matter", "scale"),
  ASK_AGAIN("ask-survey-again", Role.ASK, "number", "matter?", "scale"),
  /// after rain, and before the rainy season (T23)
  ASK_DRY("ask-dry", Role.ASK, "number", "matter", "scale"),
  /// before a warranty ends (T24)
  ASK_BEFORE_END("ask-before-end", Role.ASK, "number", "matter", "until", "scale"),
  /// from time to time (T25)
  ASK_PERIODIC("ask-periodic", Role.ASK, "number", "matter", "scale"),
  /// what a person of ours noted of a talk (T17)
  CALL_RECORDED("call-recorded", Role.INFORM, "number", "words"),
  /// what was changed because of what an owner said (T22)
  IMPROVED("improved", Role.INFORM, "number", "measure"),
  GOOD("survey-good", Role.INFORM, "number?"),
  MIDDLING("survey-middling", Role.ASK, "number", "told?"),
  /// sorry, by when we do something, and what went wrong? (T16)
  BAD("survey-bad", Role.ASK, "number", "promise", "told?"),
  NOTED("survey-noted", Role.INFORM, "number?"),
  /// a slip was put right: what it had brought back is closed again, or stays open
  CHANGED("survey-changed", Role.INFORM, "number", "score", "state"),
  /// which digits there are to answer by
  DIGIT("survey-digit", Role.ASK, "number", "scale"),
  /// the same in other words, to whoever is puzzled
  EXPLAINED("survey-explained", Role.ASK, "number", "scale"),
  /// to whoever is puzzled again: no more of it
  LEFT("survey-left", Role.INFORM, "number"),
  /// to whoever does not see why we ask for reasons
  SPARED("survey-spared", Role.INFORM, "number?"),
  /// a bad answer where the work is open already
  BAD_KNOWN("survey-bad-known", Role.ASK, "number", "told?"),
  BAD_BRIEFLY("survey-bad-briefly", Role.INFORM, "number"),
  /// the answer came after we stopped waiting
  LATE("survey-late", Role.INFORM, "number?"),
  /// how were these? with a line for each
  ASK_SEVERAL("ask-surveys", Role.ASK, "scale"),
  LINE("survey-line", Role.ASK, "choice", "number", "matter?"),
  /// which one does the score mean?
  CHOOSE("choose-survey", Role.ASK, "score"),
  /// was that the 1 or 2 of this question, or of the one before?
  CONFIRM_SCORE_1("confirm-score-1", Role.ASK, "number"),
  CONFIRM_SCORE_2("confirm-score-2", Role.ASK, "number"),
  ASK_RESPONSE("ask-response", Role.ASK, "number"),
  ASK_ATTITUDE("ask-attitude", Role.ASK, "number?"),
  ASK_SKILL("ask-skill", Role.ASK, "number?"),
  ASK_RESULT("ask-result", Role.ASK, "number?"),
  ASK_COMMUNICATION("ask-communication", Role.ASK, "number?"),
  ASK_PROCESS("ask-process", Role.ASK, "number"),
  ASK_FEE("ask-fee", Role.ASK, "number"),
  /// and how is this in the estate, this quarter's topic?
  ASK_TOPIC("ask-topic", Role.ASK, "number?", "topic"),
  COMPLAINT("survey-complaint", Role.INFORM, "number");

  private final Entry entry;

  SurveyPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
