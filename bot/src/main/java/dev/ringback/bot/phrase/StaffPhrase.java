package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What technicians and other people of ours are told.
public enum StaffPhrase implements Phrase {
  /// to a technician: a job is offered
  JOB("staff-job", Role.INFORM, "number", "sort?", "words", "place", "reach", "more", "minutes"),
  JOB_WHEN("staff-job-when", Role.INFORM, "when"),
  JOB_YOURS("staff-job-yours", Role.INFORM, "number", "place", "reach"),
  JOB_TAKEN("staff-job-taken", Role.INFORM, "number", "name"),
  JOB_DECLINED("staff-job-declined", Role.INFORM, "number"),
  JOB_OVER("staff-job-over", Role.INFORM, "number"),
  JOB_CONTACTED("staff-job-contacted", Role.INFORM, "number"),
  JOB_UNDERWAY("staff-job-underway", Role.INFORM, "number"),
  JOB_ARRIVED("staff-job-arrived", Role.INFORM, "number"),
  JOB_LATE("staff-job-late", Role.INFORM, "number"),
  JOB_ABSENT("staff-job-absent", Role.INFORM, "number"),
  JOB_DONE("staff-job-done", Role.INFORM, "number"),
  JOB_PARTS("staff-job-parts", Role.INFORM, "number"),
  JOB_NOTED("staff-job-noted", Role.INFORM, "number"),
  JOB_COSTS("staff-job-costs", Role.INFORM, "number", "name"),
  JOB_CONSENT("staff-job-consent", Role.INFORM, "number", "name"),
  JOB_UNDECIDED("staff-job-undecided", Role.INFORM, "number"),
  JOB_AGREED("staff-job-agreed", Role.INFORM, "number"),
  JOB_REJECTED("staff-job-rejected", Role.INFORM, "number", "words"),
  JOB_NOT_NOW("staff-job-not-now", Role.INFORM, "number"),
  /// of which of their jobs do they speak?
  JOB_WHICH("staff-job-which", Role.ASK, "jobs"),
  /// to a technician whose words were not followed
  NOT_FOLLOWED("staff-not-followed", Role.ASK, "jobs"),
  NO_JOB("staff-no-job", Role.INFORM),
  /// the checklist of a visit, in three parts (R50)
  CHECKLIST_BEFORE("staff-checklist-before", Role.INFORM),
  CHECKLIST_THERE("staff-checklist-there", Role.INFORM),
  CHECKLIST_AFTER("staff-checklist-after", Role.INFORM),
  /// nobody is on the duty roster then
  ROSTER_GAP("staff-roster-gap", Role.INFORM, "from", "to"),
  FAILED("staff-failed", Role.INFORM, "number", "matter?", "words"),
  /// what somebody gave in a callback, put behind the number
  SCORE("staff-score", Role.INFORM, "score", "best", "words"),
  /// the low answer was meant for a better one, and the ticket is closed
  SLIP("staff-slip", Role.INFORM, "number", "matter?"),
  REWORK("staff-rework", Role.INFORM, "number", "matter?", "words"),
  /// why it came back, in the owner's words
  WHY("staff-why", Role.INFORM, "number", "matter?", "words"),
  UNMENDED("staff-unmended", Role.INFORM, "number", "matter?", "words"),
  /// to the supervisor: a bad answer became a complaint
  COMPLAINED("staff-complained", Role.INFORM, "number", "matter?", "words"),
  PRAISE("staff-praise", Role.INFORM, "number", "words"),
  CAME_BACK("staff-came-back", Role.INFORM, "number", "words"),
  AGAIN("staff-again", Role.INFORM, "number", "words"),
  COMPLAINT_YOURS("staff-complaint-yours", Role.INFORM, "number", "words"),
  COMPLAINT_GRAVE("staff-complaint-grave", Role.INFORM, "number", "words"),
  COMPLAINT_ALSO("staff-complaint-also", Role.INFORM, "number", "words"),
  COMPLAINT_LATE("staff-complaint-late", Role.INFORM, "number", "words"),
  /// a technical lead said no to it
  PLAN_RETURNED("staff-plan-returned", Role.INFORM, "number", "words"),
  /// a promise is running out, or broken
  PROMISE_NEAR("staff-promise-near", Role.INFORM, "number", "matter", "milestone", "due"),
  PROMISE_BROKEN("staff-promise-broken", Role.INFORM, "number", "matter", "milestone", "due"),
  /// to staff who opened their one-time link
  LINKED("staff-linked", Role.INFORM),
  LINK_REFUSED("staff-link-refused", Role.INFORM);

  private final Entry entry;

  StaffPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
