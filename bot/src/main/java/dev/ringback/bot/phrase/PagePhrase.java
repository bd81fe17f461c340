package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What the person on duty is told.
public enum PagePhrase implements Phrase {
  EMERGENCY("page", Role.INFORM, "number", "hazard", "words", "place", "reach"),
  VULNERABLE("page-vulnerable", Role.INFORM, "who"),
  /// whoever reports it is in danger of somebody who may hear
  NO_CALLS("page-no-calls", Role.ASK),
  DISCREET("page-discreet", Role.ASK, "number", "words"),
  SILENCED_OWNER("page-silenced-owner", Role.INFORM, "phone"),
  ACCEPTED("page-accepted", Role.INFORM, "number", "reach"),
  /// all that rang, each with where its reporter is reached
  ACCEPTED_ALL("page-accepted-all", Role.ASK, "count", "calls"),
  DECLINED("page-declined", Role.INFORM, "number"),
  DECLINED_ALONE("page-declined-alone", Role.INFORM, "number"),
  TAKEN("page-taken", Role.INFORM, "number", "name"),
  /// what was said is kept, was about nothing open, could be about several
  NOTED("page-noted", Role.INFORM, "number"),
  NOT_OPEN("page-not-open", Role.INFORM, "number"),
  NONE("page-none", Role.INFORM),
  WHICH("page-which", Role.ASK, "calls"),
  NOTHING("page-nothing", Role.INFORM),
  OPEN("page-open", Role.INFORM, "calls"),
  STILL("page-still", Role.INFORM, "count", "calls"),
  PLACE("page-place", Role.INFORM, "number", "place"),
  PHONE("page-phone", Role.INFORM, "number", "phone"),
  /// urgent, and the office is closed
  URGENT("page-urgent", Role.INFORM, "number", "hazard", "words", "place", "reach"),
  MATTER("page-matter", Role.INFORM, "category"),
  JOINED("page-joined", Role.INFORM, "number", "loud", "words", "place", "reach"),
  FALSE_ALARM("page-false-alarm", Role.INFORM, "number", "words"),
  /// what the owner says of the emergency now
  SAID("page-said", Role.INFORM, "number", "words");

  private final Entry entry;

  PagePhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
