package dev.ringback.bot.understanding.answer;

import dev.ringback.bot.dialogue.Reading.Answer;
import java.util.Optional;

/// What one clause answers.
///
/// @param answer [Answer.Words] if nothing
/// @param filler says nothing by itself: 嗯, well
/// @param mended tells that the trouble ended
record SetPhrase(Answer answer, boolean filler, boolean mended) {

  private static final int LONGEST = 60;

  static SetPhrase of(String clause) {
    if (clause.length() > LONGEST) {
      return new SetPhrase(new Answer.Words(), false, false);
    }
    String spelled = Spelling.mended(clause);
    SetPhrase whole = read(spelled);
    String core = SetPhrases.core(spelled);
    return whole.silent() && !core.isEmpty() && !core.equals(spelled) ? read(core) : whole;
  }

  private boolean silent() {
    return answer instanceof Answer.Words && !filler && !mended;
  }

  private static SetPhrase read(String clause) {
    Optional<Answer> opinion = Opinion.of(clause);
    if (opinion.isPresent()) {
      return new SetPhrase(opinion.get(), false, false);
    }
    for (String sort : SetPhrases.SORTS) {
      if (SetPhrases.matches(sort, clause)) {
        return new SetPhrase(answer(sort), sort.equals("filler"), false);
      }
    }
    return new SetPhrase(new Answer.Words(), false, SetPhrases.tellsMended(clause));
  }

  private static Answer answer(String sort) {
    return switch (sort) {
      case "false alarm" -> new Answer.FalseAlarm();
      case "no surveys" -> new Answer.NoSurveys();
      case "surveys again" -> new Answer.SurveysAgain();
      case "cancel" -> new Answer.Cancel();
      case "new problem" -> new Answer.NewProblem();
      case "person" -> new Answer.Person();
      case "help" -> new Answer.Help();
      case "vouch" -> new Answer.Vouch();
      case "same person" -> new Answer.SamePerson();
      case "status" -> new Answer.Status();
      case "still broken" -> new Answer.StillBroken();
      case "yes" -> new Answer.Yes();
      case "no" -> new Answer.No();
      case "thanks" -> new Answer.Thanks();
      case "greeting" -> new Answer.Greeting();
      default -> new Answer.Words();
    };
  }
}
