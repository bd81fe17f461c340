package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// How far a ticket is, who comes and when, and what it costs.
public enum ProgressPhrase implements Phrase {
  STATUS("status", Role.INFORM, "number", "matter", "state"),
  /// what stands promised, behind the status
  STATUS_PROMISE("status-promise", Role.INFORM, "number?", "promise"),
  /// the promised time has passed
  STATUS_LATE("status-late", Role.INFORM, "number?"),
  /// whoever was to come did not
  STATUS_NO_SHOW("status-no-show", Role.INFORM, "number"),
  STATUS_EMERGENCY("status-emergency", Role.INFORM, "number", "matter?", "numbers"),
  STATUS_NONE("status-none", Role.INFORM),
  STATUS_UNKNOWN("status-unknown", Role.INFORM, "number"),
  NUMBER_MISTYPED("number-mistyped", Role.INFORM, "number"),
  /// which of these? with a line for each
  CHOOSE_TICKET("choose-ticket", Role.ASK),
  /// which of these shall be called off?
  CHOOSE_CANCEL("choose-cancel", Role.ASK),
  TICKET_LINE("ticket-line", Role.ASK, "choice", "number", "matter?", "state"),
  /// who comes, and how to know them (T7)
  ASSIGNED("assigned", Role.INFORM, "number", "name", "badge", "phone", "visit"),
  /// somebody comes soon (T8)
  VISIT_NEAR("visit-near", Role.INFORM, "number", "matter", "visit"),
  ON_SITE("on-site", Role.INFORM, "number"),
  ON_HOLD("on-hold", Role.INFORM, "number", "reason"),
  /// done, but watched for a while
  OBSERVED("observed", Role.INFORM, "number", "reason"),
  /// with somebody who can decide more
  ESCALATED("escalated", Role.INFORM, "number"),
  EXTENDED("extended", Role.INFORM, "number", "until", "reason"),
  REFERRED("referred", Role.INFORM, "number", "reason"),
  DECLINED("declined", Role.INFORM, "number", "reason"),
  CANCELLED("cancelled", Role.INFORM, "number"),
  REOPENED("reopened", Role.INFORM, "number"),
  INCIDENT_JOINED("incident-joined", Role.INFORM, "number"),
  INCIDENT_UPDATE("incident-update", Role.INFORM, "number", "text"),
  /// neighbours have reported it
  INCIDENT_KNOWN("incident-known", Role.INFORM, "place", "news"),
  /// none of them has
  INCIDENT_UNKNOWN("incident-unknown", Role.INFORM),
  /// that can be told once it is known where it is
  INCIDENT_WHERE("incident-where", Role.INFORM),
  /// whoever comes has set out, or cannot come after all
  TECHNICIAN_UNDERWAY("technician-underway", Role.INFORM, "number", "name", "phone"),
  TECHNICIAN_LATE("technician-late", Role.INFORM, "number", "name", "minutes"),
  TECHNICIAN_MISSED("technician-missed", Role.ASK, "number", "name"),
  TECHNICIAN_CHANGED("technician-changed", Role.INFORM, "number"),
  /// why the owner waits
  JOB_PARTS("job-parts", Role.CHAT, "part"),
  /// what it will cost
  PRICE_FIRST("price-first", Role.INFORM, "number"),
  /// what is to be done, when and for how much, for the owner to agree to (T11)
  ASK_PLAN("ask-plan", Role.ASK, "number", "plan"),
  /// a plan with what it costs its owner
  PLAN_COST("plan-cost", Role.INFORM, "plan", "sum"),
  PLAN_FREE("plan-free", Role.INFORM, "plan"),
  /// before work starts (T9)
  WARRANTY_FREE("warranty-free", Role.INFORM, "number", "until"),
  WARRANTY_AT_COST("warranty-at-cost", Role.INFORM, "number", "until"),
  /// beside who comes, while nobody knows whether it is free
  WARRANTY_UNKNOWN("warranty-unknown", Role.INFORM),
  /// who pays, as a person decided it, before work starts; put behind the number
  FEE_FREE("fee-free", Role.INFORM, "reason"),
  FEE_AT_COST("fee-at-cost", Role.INFORM, "reason"),
  FEE_SHARED("fee-shared", Role.INFORM, "reason", "share"),
  FEE_OUTSIDE("fee-outside", Role.INFORM, "reason"),
  /// what a leader says to a special request, put behind the number (R90)
  SPECIAL_GRANTED("special-granted", Role.INFORM, "request", "reason"),
  SPECIAL_REFUSED("special-refused", Role.INFORM, "request", "reason");

  private final Entry entry;

  ProgressPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
