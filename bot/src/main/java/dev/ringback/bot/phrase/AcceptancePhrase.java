package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// Whether it is fixed or settled, and what follows from the answer.
public enum AcceptancePhrase implements Phrase {
  /// is it fixed? (T14)
  ASK("ask-acceptance", Role.ASK, "number", "matter", "result"),
  ASK_AGAIN("ask-acceptance-again", Role.ASK, "number", "matter?"),
  /// the same of what is no repair: the result, and is it settled? (T20)
  ASK_SETTLED("ask-settled", Role.ASK, "number", "matter", "result"),
  ASK_SETTLED_AGAIN("ask-settled-again", Role.ASK, "number", "matter?"),
  /// how it stays whole (T27)
  CARE("care", Role.INFORM, "number?", "category"),
  ACCEPTED("accepted", Role.INFORM, "number"),
  ACCEPTED_UNSIGNED("accepted-unsigned", Role.INFORM, "number"),
  SIGNED_OFF("signed-off", Role.INFORM, "number"),
  REJECTED("rejected", Role.INFORM, "number"),
  CLOSED_BY_SILENCE("closed-by-silence", Role.INFORM, "number"),
  /// what the owner confirmed that we understood, put behind the number
  COMPLAINT_UNDERSTOOD("complaint-understood", Role.INFORM, "words"),
  /// a complaint goes to its next stage, put behind the number
  COMPLAINT_NEXT("complaint-next", Role.INFORM, "stage", "name");

  private final Entry entry;

  AcceptancePhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
