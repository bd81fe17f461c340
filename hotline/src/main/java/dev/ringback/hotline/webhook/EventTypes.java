package dev.ringback.hotline.webhook;

import java.util.List;

/// The types that an event may have; a word that is none of them would wait for ever.
final class EventTypes {

  /// By the alphabet.
  static final List<String> ALL =
      List.of(
          "callback.answered",
          "callback.declined",
          "callback.failed",
          "callback.planned",
          "callback.reminded",
          "callback.sent",
          "callback.silent",
          "callback.skipped",
          "callback.unreachable",
          "complaint.escalated",
          "complaint.late",
          "contact.linked",
          "conversation.released",
          "conversation.taken",
          "failure.analysed",
          "failure.escalated",
          "failure.opened",
          "incident.closed",
          "incident.dismissed",
          "incident.joined",
          "incident.offered",
          "incident.open",
          "incident.told",
          "job.declined",
          "job.nobody",
          "job.offered",
          "job.over",
          "job.taken",
          "job.underway",
          "media.failed",
          "media.stored",
          "message.accepted",
          "message.delivered",
          "message.failed",
          "message.queued",
          "message.read",
          "message.received",
          "message.sent",
          "page.accepted",
          "page.called",
          "page.cancelled",
          "page.joined",
          "page.nobody",
          "page.raised",
          "person.erased",
          "promise.acknowledged",
          "promise.broken",
          "promise.escalated",
          "promise.extended",
          "promise.met",
          "promise.warned",
          "repeat.flagged",
          "repeat.found",
          "roster.gap",
          "simulator.received",
          "simulator.sent",
          "task.done",
          "task.opened",
          "ticket.answered",
          "ticket.changed",
          "ticket.opened",
          "webhook.failed");

  private static final String ANY = "*";
  private static final String KIND = ".*";

  private EventTypes() {}

  /// Whether a subscription to this may ever be told anything: a type, `ticket.*` or `*`.
  static boolean meant(String wanted) {
    return wanted.equals(ANY)
        || ALL.contains(wanted)
        || wanted.endsWith(KIND) && ALL.stream().anyMatch(type -> type.startsWith(kind(wanted)));
  }

  private static String kind(String wanted) {
    return wanted.substring(0, wanted.length() - ANY.length());
  }
}
