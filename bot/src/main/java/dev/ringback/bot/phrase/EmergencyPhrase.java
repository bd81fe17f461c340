package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What is said around a danger: whether there is one, who has it, and that it is over.
public enum EmergencyPhrase implements Phrase {
  /// is there danger?
  ASK_DANGER("ask-danger", Role.ASK, "number?", "hazard"),
  /// what is it? where nobody knows yet
  ASK_WHAT("ask-what", Role.ASK, "number?", "place"),
  /// nobody on duty has answered yet
  STILL_CALLING("still-calling", Role.INFORM, "number", "numbers"),
  /// nobody is called: a rehearsal
  DRILL("drill", Role.INFORM, "numbers"),
  /// somebody at home who must not be kept waiting
  VULNERABLE("vulnerable", Role.CHAT, "who"),
  /// what to do in a danger that is asked after, and nobody has reported
  ADVICE("advice", Role.INFORM, "hazard", "gas", "fire", "ambulance", "police", "numbers"),
  /// is it there now?
  ASK_NOW("ask-now", Role.ASK),
  /// it is not the same once more
  ASK_NOW_AGAIN("ask-now-again", Role.ASK, "words"),
  ADVICE_KEPT("advice-kept", Role.INFORM),
  /// there was no danger, says the owner
  FALSE_ALARM_TAKEN("false-alarm-taken", Role.INFORM, "number"),
  /// the danger is over, says the owner
  ALL_CLEAR_TAKEN("all-clear-taken", Role.INFORM, "number"),
  /// to somebody who wants to end their life, whatever they write then: in turn, that words do not
  /// repeat
  DESPAIR_HERE("despair-here", Role.INFORM, "ambulance", "crisis"),
  DESPAIR_STILL("despair-still", Role.INFORM, "ambulance", "crisis"),
  /// when they feel better
  DESPAIR_CALMER("despair-calmer", Role.INFORM, "crisis"),
  DESPAIR_ACCEPTED("despair-accepted", Role.INFORM, "name"),
  DESPAIR_CALLING("despair-calling", Role.INFORM, "ambulance", "crisis"),
  /// what happens now, behind the safety steps: somebody is called
  DUTY_CALLED("duty-called", Role.INFORM),
  /// whoever has the duty phone
  DUTY_PERSON("duty-person", Role.INFORM),
  /// whoever has no name that can be told
  COLLEAGUE("colleague", Role.INFORM),
  /// there is nobody to call, so that the console alone says it
  COLLEAGUE_TOLD("colleague-told", Role.INFORM),
  /// somebody on duty has it
  DUTY_UNDERWAY("duty-underway", Role.INFORM, "number", "name"),
  DUTY_SAYS("duty-says", Role.INFORM, "number", "name", "words"),
  DUTY_ACCEPTED("duty-accepted", Role.INFORM, "number", "name"),
  /// who has the emergency
  HELD("emergency-held", Role.INFORM, "name"),
  CALLING("emergency-calling", Role.INFORM),
  /// there is nobody to call; the console shows it
  SHOWN("emergency-shown", Role.INFORM),
  /// until when somebody is there
  ARRIVE("emergency-arrive", Role.INFORM, "arrive"),
  /// the message was set aside, and tells of danger
  SET_ASIDE_DANGER("set-aside-danger", Role.INFORM, "number", "help", "numbers");

  private final Entry entry;

  EmergencyPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
