package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming.Promise;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.Times;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.duty.Ladder;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Deadlines;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Says what an owner may expect, and until when; after hours honestly so (R3, R8).
@Component
class Expectations {

  /// A break of this length is none worth telling of.
  private static final Duration BREAK = Duration.ofHours(2);

  private final Tickets tickets;
  private final Policy policy;
  private final Ladder ladder;
  private final Phrases phrases;
  private final Times times;
  private final Clock clock;

  Expectations(
      Tickets tickets,
      Policy policy,
      Ladder ladder,
      Phrases phrases,
      RingbackSettings settings,
      Clock clock) {
    this.tickets = tickets;
    this.policy = policy;
    this.ladder = ladder;
    this.phrases = phrases;
    this.times = new Times(phrases, settings.timeZone());
    this.clock = clock;
  }

  Promise of(Ticket ticket, Language language) {
    Deadlines due = tickets.deadlines(ticket.id());
    if (due.respond() == null) {
      return new Promise("");
    }
    String respond = times.say(language, due.respond(), clock.instant());
    String promise =
        due.resolve() == null
            ? phrases.say(language, Phrase.PROMISE_RESPOND, "respond", respond)
            : promise(
                ticket.kind(),
                language,
                respond,
                times.say(language, due.resolve(), clock.instant()));
    return new Promise(promise + afterHours(ticket, language));
  }

  /// A question is answered and not repaired, and one time is said once.
  private String promise(Kind kind, Language language, String respond, String resolve) {
    if (kind == Kind.ENQUIRY) {
      return phrases.say(language, Phrase.PROMISE_ANSWER, "resolve", resolve);
    }
    return respond.equals(resolve)
        ? phrases.say(language, Phrase.PROMISE_RESOLVE, "resolve", resolve)
        : phrases.say(language, Phrase.PROMISE_BOTH, "respond", respond, "resolve", resolve);
  }

  private String afterHours(Ticket ticket, Language language) {
    Instant now = clock.instant();
    Instant open = policy.calendars().of(ticket.place().site(), Optional.empty()).nextOpen(now);
    if (open.isBefore(now.plus(BREAK))) {
      return "";
    }
    String space = language.chinese() ? "" : " ";
    return space
        + (ticket.urgency() == Urgency.URGENT && !ladder.empty()
            ? phrases.say(language, Phrase.AFTER_HOURS_URGENT)
            : phrases.say(language, Phrase.AFTER_HOURS, "open", times.say(language, open, now)));
  }
}
