package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Incoming.Promise;
import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.bot.phrase.Times;
import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.duty.Ladder;
import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Talk;
import dev.ringback.core.ticket.Deadlines;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what an owner may expect, and until when; after hours honestly so (R3, R8).
@Component
class Expectations {

  /// A break of this length is none worth telling of.
  private static final Duration BREAK = Duration.ofHours(2);

  private final Tickets tickets;
  private final Policy policy;
  private final Estates estates;
  private final Ladder ladder;
  private final Responsible responsible;
  private final Phrases phrases;
  private final LocalTimes times;
  private final Clock clock;

  Expectations(
      Tickets tickets,
      Policy policy,
      Estates estates,
      Ladder ladder,
      Responsible responsible,
      Phrases phrases,
      LocalTimes times,
      Clock clock) {
    this.tickets = tickets;
    this.policy = policy;
    this.estates = estates;
    this.ladder = ladder;
    this.responsible = responsible;
    this.phrases = phrases;
    this.times = times;
    this.clock = clock;
  }

  Promise of(Ticket ticket, Language language) {
    Deadlines due = tickets.deadlines(ticket.id());
    if (ticket.emergency() || due.respond() == null) {
      return new Promise(busy(ticket, language, due).strip());
    }
    return new Promise(responsible(ticket, language) + expected(ticket, due, language));
  }

  /// Of work that a bad answer brought back: somebody is there in time for rework, also where the
  /// office is closed (R62).
  Promise again(Ticket ticket, Language language) {
    Instant now = clock.instant();
    Instant open = estates.calendar(ticket.place().site()).nextOpen(now);
    return ticket.emergency() || ticket.kind() == Kind.COMPLAINT || open.isBefore(now.plus(BREAK))
        ? of(ticket, language)
        : new Promise(
            phrases.say(
                language,
                PromisePhrase.AGAIN,
                "arrive",
                times.say(ticket, language, now.plus(policy.callback().rework()))));
  }

  /// What stands promised now; empty where nothing is, or a time that has passed does not count.
  Optional<Incoming> standing(Ticket ticket, Language language) {
    if (ticket.emergency()) {
      return Optional.of(coming(ticket, language));
    }
    Deadlines due = tickets.deadlines(ticket.id());
    boolean unanswered = ticket.step().state() == Step.State.OPEN && nobody(ticket.firstContact());
    if (unanswered && passed(due.respond()) || passed(due.resolve()) && !answeredFirst(due)) {
      return Optional.of(new TicketNews.Promised(ticket.number(), new Promise(""), true));
    }
    if (due.respond() == null || due.resolve() == null) {
      return Optional.empty();
    }
    String words =
        passed(due.respond())
            ? forecast(ticket, due, language, estates.calendar(ticket.place().site())).resolved()
            : expected(ticket, due, language);
    return Optional.of(new TicketNews.Promised(ticket.number(), new Promise(words), false));
  }

  /// Whoever waits in danger hears who comes, and until when as long as that is true.
  private Incoming coming(Ticket ticket, Language language) {
    Instant arrive = tickets.deadlines(ticket.id()).arrive();
    String who = responsible.forEmergency(ticket, language);
    String words =
        arrive == null || passed(arrive)
            ? who
            : who
                + space(language)
                + phrases.say(
                    language,
                    EmergencyPhrase.ARRIVE,
                    "arrive",
                    times.say(ticket, language, arrive));
    return new TicketNews.Promised(ticket.number(), new Promise(words), false);
  }

  /// Whether the office is still to answer, later than the end that was promised, which nobody was
  /// told of.
  private boolean answeredFirst(Deadlines due) {
    Instant respond = due.respond();
    Instant resolve = due.resolve();
    return respond != null && resolve != null && resolve.isBefore(respond) && !passed(respond);
  }

  private static boolean nobody(@Nullable String firstContact) {
    return firstContact == null || firstContact.equals("bot");
  }

  private boolean passed(@Nullable Instant due) {
    return due != null && due.isBefore(clock.instant());
  }

  private String expected(Ticket ticket, Deadlines due, Language language) {
    Instant now = clock.instant();
    Calendar calendar = estates.calendar(ticket.place().site());
    Forecast forecast = forecast(ticket, due, language, calendar);
    Instant open = calendar.nextOpen(now);
    if (open.isBefore(now.plus(BREAK))) {
      return forecast.promised();
    }
    if (ticket.urgency() == Urgency.URGENT && !ladder.empty()) {
      return forecast.onCall();
    }
    return Objects.requireNonNull(due.respond()).isBefore(open)
        ? forecast.rightAfter(open)
        : forecast.closedUntil(open);
  }

  private Forecast forecast(Ticket ticket, Deadlines due, Language language, Calendar calendar) {
    return new Forecast(
        phrases,
        new Times(phrases, calendar.zone()),
        language,
        ticket.kind(),
        due,
        clock.instant());
  }

  /// Several urgent jobs at once are told truthfully to whoever waits for help, with the time that
  /// is left (R15).
  private String busy(Ticket ticket, Language language, Deadlines due) {
    Instant by = due.arrive();
    Talk.Busy rule = policy.talk().busy();
    if (by == null || !ticket.emergency() || alarming(ticket)) {
      return "";
    }
    int pressing = tickets.pressing(ticket.place().site(), clock.instant().minus(rule.within()));
    return pressing < rule.from()
        ? ""
        : space(language)
            + phrases.say(
                language,
                PromisePhrase.BUSY,
                "count",
                Integer.toString(pressing),
                "arrive",
                times.say(ticket, language, by));
  }

  /// Whoever fears for a life is told what to do, and no figures.
  private static boolean alarming(Ticket ticket) {
    return switch (ticket.category()) {
      case PLUMBING, WATER_SUPPLY, DRAINAGE, SEEPAGE, DOOR_WINDOW -> false;
      default -> true;
    };
  }

  private String responsible(Ticket ticket, Language language) {
    return ticket.kind() == Kind.COMPLAINT
        ? responsible.forComplaint(ticket, language) + space(language)
        : "";
  }

  private static String space(Language language) {
    return language.chinese() ? "" : " ";
  }
}
