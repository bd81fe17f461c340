package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Step.Offer;
import dev.ringback.bot.phrase.ChoicePhrase;
import java.util.List;

/// Answers to choose from, as they are offered with a question.
final class Offers {

  static final List<Offer> YES_OR_NO =
      List.of(new Offer("1", ChoicePhrase.YES), new Offer("2", ChoicePhrase.NO));

  static final List<Offer> SETTLED_OR_NOT =
      List.of(new Offer("1", ChoicePhrase.SETTLED), new Offer("2", ChoicePhrase.NOT_SETTLED));

  static final List<Offer> SCORES =
      List.of(
          new Offer("5", ChoicePhrase.SCORE_5),
          new Offer("4", ChoicePhrase.SCORE_4),
          new Offer("3", ChoicePhrase.SCORE_3),
          new Offer("2", ChoicePhrase.SCORE_2),
          new Offer("1", ChoicePhrase.SCORE_1));

  static final List<Offer> CALL_OFF_OR_KEEP =
      List.of(new Offer("1", ChoicePhrase.CALL_OFF), new Offer("2", ChoicePhrase.KEEP));

  static final List<Offer> RIGHT_OR_WRONG =
      List.of(new Offer("1", ChoicePhrase.RIGHT), new Offer("2", ChoicePhrase.WRONG));

  static final List<Offer> YES_PLEASE_OR_NO =
      List.of(new Offer("1", ChoicePhrase.YES_PLEASE), new Offer("2", ChoicePhrase.NO_NEED));

  static final List<Offer> DANGER_YES_OR_NO =
      List.of(new Offer("1", ChoicePhrase.DANGER), new Offer("2", ChoicePhrase.NO_DANGER));

  static final List<Offer> HELPED_OR_NOT =
      List.of(new Offer("1", ChoicePhrase.HELPED), new Offer("2", ChoicePhrase.NOT_HELPED));

  static final List<Offer> AGREE_OR_CHANGE =
      List.of(new Offer("1", ChoicePhrase.AGREE), new Offer("2", ChoicePhrase.CHANGE));

  private Offers() {}
}
