package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.PromisePhrase;
import dev.ringback.bot.phrase.Times;
import dev.ringback.core.ticket.Deadlines;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.util.Objects;

/// The words for what stands promised of one ticket at this moment, which are the times that are
/// kept for it.
///
/// @param times by the clock of its estate
record Forecast(
    Phrases phrases, Times times, Language language, Kind kind, Deadlines due, Instant now) {

  /// Where an answer and an end are promised.
  String promised() {
    Instant by = Objects.requireNonNull(due.respond());
    Instant resolve = due.resolve();
    // nothing is mended for whoever is still to be answered
    if (resolve == null || resolve.isBefore(by)) {
      return say(PromisePhrase.RESPOND, "respond", time(by));
    }
    // "at once" is no time to tell
    return both(by.isAfter(now) ? time(by) : time(resolve), time(resolve));
  }

  /// The end alone: somebody has answered.
  String resolved() {
    return say(PromisePhrase.RESOLVE, "resolve", time(Objects.requireNonNull(due.resolve())));
  }

  /// The same while the office is closed.
  String closedUntil(Instant open) {
    return say(PromisePhrase.CLOSED_UNTIL, "open", time(open)) + space() + promised();
  }

  /// Nobody is told of a time at which nobody is there.
  String rightAfter(Instant open) {
    Instant resolve = due.resolve();
    return resolve == null || resolve.isBefore(open)
        ? say(PromisePhrase.AFTER_HOURS, "open", time(open))
        : say(PromisePhrase.AFTER_HOURS_BOTH, "open", time(open), "resolve", time(resolve));
  }

  String onCall() {
    return say(PromisePhrase.AFTER_HOURS_URGENT) + space() + promised();
  }

  /// A question is answered and not repaired, and one time is said once.
  private String both(String respond, String resolve) {
    if (kind == Kind.ENQUIRY) {
      return say(PromisePhrase.ANSWER, "resolve", resolve);
    }
    return respond.equals(resolve)
        ? say(PromisePhrase.RESOLVE, "resolve", resolve)
        : say(PromisePhrase.BOTH, "respond", respond, "resolve", resolve);
  }

  private String say(Phrase phrase, Object... arguments) {
    return phrases.say(language, phrase, arguments);
  }

  private String time(Instant moment) {
    return times.say(language, moment, now);
  }

  private String space() {
    return language.chinese() ? "" : " ";
  }
}
