package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.AddressLine;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.PagePhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.crew.JobOffered;
import dev.ringback.core.crew.JobTold;
import dev.ringback.core.ticket.Appointments;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.Facts;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Writes what somebody must know who is to do a job: what, where, when, and whom to ring.
@Component
class JobSheets {

  /// Of what the owner wrote, so much is passed on.
  private static final int LONGEST_QUOTE = 60;

  /// So much of it where what is not good is told besides.
  private static final int SHORT_QUOTE = 30;

  private static final Predicate<HistoryEntry> CAME_BACK =
      entry -> Step.REWORK.code().equals(entry.to());

  private final Phrases phrases;
  private final Tickets tickets;
  private final Frail frail;
  private final Facts facts;
  private final AddressLine places;
  private final Appointments appointments;
  private final LocalTimes times;

  JobSheets(
      Phrases phrases,
      Tickets tickets,
      Frail frail,
      Facts facts,
      Appointments appointments,
      LocalTimes times) {
    this.phrases = phrases;
    this.tickets = tickets;
    this.frail = frail;
    this.facts = facts;
    this.places = new AddressLine(phrases);
    this.appointments = appointments;
    this.times = times;
  }

  String offer(JobOffered offer, Language language) {
    Ticket ticket = offer.ticket();
    return phrases.say(
        language,
        StaffPhrase.JOB,
        "number",
        ticket.number().toString(),
        "sort",
        ticket.emergency() ? "danger" : offer.rework() ? "rework" : ticket.urgency().code(),
        "words",
        Excerpt.of(words(offer, language), LONGEST_QUOTE),
        "place",
        place(ticket, language),
        "reach",
        PageWords.reach(ticket.reporter()),
        "more",
        more(ticket, language),
        "minutes",
        Long.toString(offer.within().toMinutes()));
  }

  /// What was told at first, and of work that came back what is not good.
  private String words(JobOffered offer, Language language) {
    Ticket ticket = offer.ticket();
    return Optional.of(ticket)
        .filter(_ -> offer.rework())
        .flatMap(
            back -> tickets.history(back.id()).reversed().stream().filter(CAME_BACK).findFirst())
        .map(HistoryEntry::reason)
        .map(reason -> Failed.said(phrases, reason, language))
        .filter(said -> !said.isBlank())
        .map(said -> Excerpt.of(ticket.description(), SHORT_QUOTE) + "; " + said)
        .orElse(ticket.description());
  }

  String told(JobTold told, Language language) {
    Ticket ticket = told.ticket();
    return phrases.say(
        language,
        phrase(told.what()),
        Map.of(
            "number",
            ticket.number().toString(),
            "place",
            place(ticket, language),
            "reach",
            PageWords.reach(ticket.reporter()),
            "name",
            told.more(),
            "words",
            told.more().isBlank() ? "none" : Excerpt.of(told.more(), LONGEST_QUOTE)));
  }

  private static StaffPhrase phrase(JobTold.What what) {
    return switch (what) {
      case YOURS -> StaffPhrase.JOB_YOURS;
      case TAKEN -> StaffPhrase.JOB_TAKEN;
      case DECLINED -> StaffPhrase.JOB_DECLINED;
      case OVER -> StaffPhrase.JOB_OVER;
      case CONTACTED -> StaffPhrase.JOB_CONTACTED;
      case UNDERWAY -> StaffPhrase.JOB_UNDERWAY;
      case ARRIVED -> StaffPhrase.JOB_ARRIVED;
      case LATE -> StaffPhrase.JOB_LATE;
      case ABSENT -> StaffPhrase.JOB_ABSENT;
      case DONE -> StaffPhrase.JOB_DONE;
      case PARTS -> StaffPhrase.JOB_PARTS;
      case NOTED -> StaffPhrase.JOB_NOTED;
      case COSTS -> StaffPhrase.JOB_COSTS;
      case CONSENT -> StaffPhrase.JOB_CONSENT;
      case UNDECIDED -> StaffPhrase.JOB_UNDECIDED;
      case AGREED -> StaffPhrase.JOB_AGREED;
      case REJECTED -> StaffPhrase.JOB_REJECTED;
      case NOT_NOW -> StaffPhrase.JOB_NOT_NOW;
      case CHECKLIST -> StaffPhrase.CHECKLIST_BEFORE;
    };
  }

  /// Who is at home when, and who there must not be kept waiting.
  private String more(Ticket ticket, Language language) {
    Map<Fact, String> known = facts.of(ticket.id());
    String when =
        appointments
            .of(ticket.id())
            .map(at -> times.say(ticket, language, at))
            .or(() -> Optional.ofNullable(known.get(Fact.VISIT)))
            .or(() -> Optional.ofNullable(known.get(Fact.AT_HOME)))
            .map(time -> " " + phrases.say(language, StaffPhrase.JOB_WHEN, "when", time))
            .orElse("");
    return when
        + frail
            .at(ticket, language)
            .map(who -> " " + phrases.say(language, PagePhrase.VULNERABLE, "who", who))
            .orElse("");
  }

  private String place(Ticket ticket, Language language) {
    return ticket.place().known()
        ? places.say(language, ticket.place())
        : phrases.say(language, PlacePhrase.UNKNOWN);
  }
}
