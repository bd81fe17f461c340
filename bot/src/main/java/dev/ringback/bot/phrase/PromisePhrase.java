package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What stands promised, by whom, and how a moment is said.
public enum PromisePhrase implements Phrase {
  /// the promise itself, put into the receipts
  RESPOND("promise-respond", Role.INFORM, "respond"),
  /// work that came back, where the office is closed
  AGAIN("promise-again", Role.INFORM, "arrive"),
  BOTH("promise-both", Role.INFORM, "respond", "resolve"),
  /// both at the same time
  RESOLVE("promise-resolve", Role.INFORM, "resolve"),
  /// to a question
  ANSWER("promise-answer", Role.INFORM, "resolve"),
  /// the office is closed, and opens only after the promised time; said in its stead
  AFTER_HOURS("after-hours", Role.INFORM, "open"),
  /// and what can be expected then
  AFTER_HOURS_BOTH("after-hours-both", Role.INFORM, "open", "resolve"),
  /// the office is closed, and the promised time lies behind its opening; said before a promise
  CLOSED_UNTIL("closed-until", Role.INFORM, "open"),
  /// somebody on duty is told; said before a promise
  AFTER_HOURS_URGENT("after-hours-urgent", Role.INFORM),
  /// many urgent reports at once (T6)
  BUSY("busy", Role.INFORM, "count", "arrive"),
  /// what can be expected, where nothing else is said with it
  ALONE("promise-alone", Role.INFORM, "number?", "promise"),
  /// who answers for a complaint (T19); said before a promise
  RESPONSIBLE("responsible", Role.INFORM, "name"),
  /// where no supervisor is on the books
  SUPERVISOR("supervisor", Role.CHAT),
  TIME_MIDNIGHT("time-midnight", Role.CHAT),
  TIME_TODAY("time-today", Role.CHAT, "time"),
  TIME_TOMORROW("time-tomorrow", Role.CHAT, "time"),
  TIME_LATER("time-later", Role.CHAT, "day", "month", "time");

  private final Entry entry;

  PromisePhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
