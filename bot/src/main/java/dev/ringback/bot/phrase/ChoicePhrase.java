package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What stands on buttons, a word or two each.
public enum ChoicePhrase implements Phrase {
  YES("choice-yes", Role.CHAT),
  SETTLED("choice-settled", Role.CHAT),
  NOT_SETTLED("choice-not-settled", Role.CHAT),
  HELPED("choice-helped", Role.CHAT),
  NOT_HELPED("choice-not-helped", Role.CHAT),
  NO("choice-no", Role.CHAT),
  SCORE_5("choice-score-5", Role.CHAT),
  SCORE_4("choice-score-4", Role.CHAT),
  SCORE_3("choice-score-3", Role.CHAT),
  SCORE_2("choice-score-2", Role.CHAT),
  SCORE_1("choice-score-1", Role.CHAT),
  FAIR("choice-fair", Role.CHAT),
  DANGER("choice-danger", Role.CHAT),
  NO_DANGER("choice-no-danger", Role.CHAT),
  YES_PLEASE("choice-yes-please", Role.CHAT),
  NO_NEED("choice-no-need", Role.CHAT),
  HOME("choice-home", Role.CHAT, "place"),
  AGREE("choice-agree", Role.CHAT),
  CHANGE("choice-change", Role.CHAT),
  RIGHT("choice-right", Role.CHAT),
  WRONG("choice-wrong", Role.CHAT),
  TICKET("choice-ticket", Role.CHAT, "number", "matter?"),
  CALL_OFF("choice-call-off", Role.CHAT),
  KEEP("choice-keep", Role.CHAT),
  UNDERWAY("choice-underway", Role.CHAT),
  ARRIVED("choice-arrived", Role.CHAT),
  DONE("choice-done", Role.CHAT),
  PARTS("choice-parts", Role.CHAT),
  CANNOT("choice-cannot", Role.CHAT),
  ACCEPT("choice-accept", Role.CHAT),
  DECLINE("choice-decline", Role.CHAT);

  private final Entry entry;

  ChoicePhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
