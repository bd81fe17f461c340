package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What is said while a report is taken, read back, added to or called off.
public enum ReportPhrase implements Phrase {
  /// receipt with number and promise (T1, T4)
  OPENED("opened", Role.INFORM, "number", "matter", "promise"),
  /// the same where several are opened at once
  OPENED_AMONG("opened-among", Role.INFORM, "number", "matter?", "promise"),
  /// receipt of something wanted that is not broken
  OPENED_SERVICE("opened-service", Role.INFORM, "number", "matter", "promise"),
  OPENED_COMPLAINT("opened-complaint", Role.INFORM, "number", "promise"),
  OPENED_ENQUIRY("opened-enquiry", Role.INFORM, "number", "promise"),
  OPENED_SUGGESTION("opened-suggestion", Role.INFORM, "number"),
  /// none of our matters, and whom to ask instead (T10, T21)
  OUTSIDE("outside", Role.INFORM, "number", "matter", "outside"),
  /// when a matter has no description worth repeating
  MATTER_UNNAMED("matter-unnamed", Role.INFORM),
  ENQUIRY_ANSWER("enquiry-answer", Role.INFORM, "answer"),
  ASK_HELPED("ask-helped", Role.ASK),
  /// shall the other problems get tickets, too?
  ASK_MORE("ask-more", Role.ASK, "number?", "matter?"),
  /// a question is repeated behind this
  REMIND("remind", Role.ASK, "number", "matter?"),
  /// beside a question about a report, which is asked again behind it
  NOT_FOLLOWED("not-followed", Role.CHAT),
  /// what to picture (T3)
  ASK_PHOTO("ask-photo", Role.INFORM, "number?", "category"),
  /// what to get ready (T4)
  PREPARE("prepare", Role.INFORM, "number?", "category"),
  RECORD("record", Role.ASK, "number", "matter", "place", "promise"),
  CONFIRMED("confirmed", Role.INFORM, "number"),
  ASK_CHANGE("ask-change", Role.ASK, "number"),
  ADDED("added", Role.INFORM, "number"),
  EDIT_TAKEN("edit-taken", Role.INFORM, "number"),
  VISIT_NOTED("visit-noted", Role.INFORM, "number", "visit"),
  /// shall nobody come any more?
  ASK_CANCEL("ask-cancel", Role.ASK, "number", "matter?"),
  /// the same where what had gone came back
  ASK_RECOVERED("ask-recovered", Role.ASK, "number", "matter?"),
  KEPT("kept", Role.INFORM, "number");

  private final Entry entry;

  ReportPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
