package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.ticket.TicketNumber;

/// What is told of a ticket as it comes about.
final class Notices {

  private Notices() {}

  static Turn told(Stage stage, TicketNews told, Setting setting) {
    return switch (told) {
      case TicketNews.Opened opened -> News.opened(stage, opened, setting);
      case TicketNews.TakenDown taken -> News.takenDown(stage, taken);
      case TicketNews.StillCalling(TicketNumber ticket) ->
          setting.matter(ticket).filter(Despair::own).isPresent()
              ? Turn.stay(stage, Says.notice(ticket, Phrase.DESPAIR_CALLING))
              : Coming.told(stage, ticket, Says.notice(ticket, Phrase.STILL_CALLING), setting);
      case TicketNews.Recorded recorded -> Recording.recorded(recorded, setting);
      case TicketNews.Promised promised -> Statuses.promised(stage, promised);
      case TicketNews.Moved moved -> News.moved(stage, moved);
      case TicketNews.Assigned assigned -> News.assigned(stage, assigned);
      case TicketNews.VisitNear(Matter matter, String visit) ->
          Turn.stay(
              stage,
              Says.notice(
                  matter.number(), Phrase.VISIT_NEAR, "matter", matter.title(), "visit", visit));
      case TicketNews.AcceptanceOverdue overdue -> News.acceptanceOverdue(overdue.matter());
      case TicketNews.DutyAccepted(Matter matter, String name) when Despair.own(matter) ->
          Turn.stay(stage, Says.notice(matter.number(), Phrase.DESPAIR_ACCEPTED, "name", name));
      case TicketNews.DutyAccepted accepted ->
          Coming.told(
              stage,
              accepted.matter().number(),
              Says.notice(
                  accepted.matter().number(), Phrase.DUTY_ACCEPTED, "name", accepted.name()),
              setting);
      case TicketNews.WarrantyKnown(Matter matter, boolean free, String until) ->
          Turn.stay(
              stage,
              Says.notice(
                  matter.number(),
                  free ? Phrase.WARRANTY_FREE : Phrase.WARRANTY_AT_COST,
                  "until",
                  until));
      case TicketNews.DutyNews news -> News.fromDuty(stage, news);
      case TicketNews.Late(TicketNumber ticket, String name, String minutes) ->
          Turn.stay(
              stage, Says.notice(ticket, Phrase.TECHNICIAN_LATE, "name", name, "minutes", minutes));
      case TicketNews.Missed(TicketNumber ticket, String name) ->
          Turn.stay(stage, Says.notice(ticket, Phrase.TECHNICIAN_MISSED, "name", name));
      case TicketNews.Underway(Matter matter, String name, String phone) ->
          Turn.stay(
              stage,
              Says.notice(
                  matter.number(), Phrase.TECHNICIAN_UNDERWAY, "name", name, "phone", phone));
      case TicketNews.Announced(var ticket, var text) ->
          Turn.stay(
              stage,
              text.map(words -> Says.notice(ticket, Phrase.INCIDENT_UPDATE, "text", words))
                  .orElseGet(() -> Says.notice(ticket, Phrase.INCIDENT_JOINED)));
      case TicketNews.CallRecorded(Matter matter, String words) ->
          Turn.stay(stage, Says.notice(matter.number(), Phrase.CALL_RECORDED, "words", words));
      case TicketNews.Improved(Matter matter, String measure) ->
          Turn.stay(stage, Says.notice(matter.number(), Phrase.IMPROVED, "measure", measure));
    };
  }
}
