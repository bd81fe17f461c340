package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.ticket.TicketNumber;

/// What is told of a ticket as it comes about.
final class Notices {

  private Notices() {}

  static Turn told(Stage stage, TicketNews told, Setting setting) {
    return switch (told) {
      case TicketNews.Opened opened -> ReportTaken.opened(stage, opened, setting);
      case TicketNews.TakenDown taken -> ReportTaken.takenDown(stage, taken);
      case TicketNews.StillCalling(TicketNumber ticket) ->
          setting.matter(ticket).filter(Despair::own).isPresent()
              ? Turn.stay(stage, Says.notice(ticket, EmergencyPhrase.DESPAIR_CALLING))
              : Coming.told(
                  stage, ticket, Says.notice(ticket, EmergencyPhrase.STILL_CALLING), setting);
      case TicketNews.Recorded recorded -> Recording.recorded(recorded, setting);
      case TicketNews.Promised promised -> Statuses.promised(stage, promised);
      case TicketNews.Referral referral -> Referrals.told(stage, referral);
      case TicketNews.Moved moved -> News.moved(stage, moved);
      case TicketNews.Assigned assigned -> News.assigned(stage, assigned);
      case TicketNews.VisitNear(Matter matter, String visit) ->
          Turn.stay(
              stage,
              Says.notice(
                  matter.number(),
                  ProgressPhrase.VISIT_NEAR,
                  "matter",
                  matter.title(),
                  "visit",
                  visit));
      case TicketNews.AcceptanceOverdue overdue -> News.acceptanceOverdue(overdue.matter());
      case TicketNews.DutyAccepted(Matter matter, String name) when Despair.own(matter) ->
          Turn.stay(
              stage, Says.notice(matter.number(), EmergencyPhrase.DESPAIR_ACCEPTED, "name", name));
      case TicketNews.DutyAccepted accepted ->
          Coming.told(
              stage,
              accepted.matter().number(),
              Says.notice(
                  accepted.matter().number(),
                  EmergencyPhrase.DUTY_ACCEPTED,
                  "name",
                  accepted.name()),
              setting);
      case TicketNews.WarrantyKnown(Matter matter, boolean free, String until) ->
          Turn.stay(
              stage,
              Says.notice(
                  matter.number(),
                  free ? ProgressPhrase.WARRANTY_FREE : ProgressPhrase.WARRANTY_AT_COST,
                  "until",
                  until));
      case TicketNews.DutyNews news -> News.fromDuty(stage, news);
      case TicketNews.Late(TicketNumber ticket, String name, String minutes) ->
          Turn.stay(
              stage,
              Says.notice(
                  ticket, ProgressPhrase.TECHNICIAN_LATE, "name", name, "minutes", minutes));
      case TicketNews.Missed(TicketNumber ticket, String name) ->
          Turn.stay(stage, Says.notice(ticket, ProgressPhrase.TECHNICIAN_MISSED, "name", name));
      case TicketNews.Underway(Matter matter, String name, String phone) ->
          Turn.stay(
              stage,
              Says.notice(
                  matter.number(),
                  ProgressPhrase.TECHNICIAN_UNDERWAY,
                  "name",
                  name,
                  "phone",
                  phone));
      case TicketNews.Announced(var ticket, var text) ->
          Turn.stay(
              stage,
              text.map(words -> Says.notice(ticket, ProgressPhrase.INCIDENT_UPDATE, "text", words))
                  .orElseGet(() -> Says.notice(ticket, ProgressPhrase.INCIDENT_JOINED)));
      case TicketNews.CallRecorded(Matter matter, String words) ->
          Views.told(stage, matter.number(), SurveyPhrase.CALL_RECORDED, "words", words);
      case TicketNews.Improved(Matter matter, String measure) ->
          Views.told(stage, matter.number(), SurveyPhrase.IMPROVED, "measure", measure);
    };
  }
}
