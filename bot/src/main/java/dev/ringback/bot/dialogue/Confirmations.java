package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Changing;
import dev.ringback.bot.dialogue.Stage.Confirming;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Intent;
import java.util.Optional;
import java.util.regex.Pattern;

/// The record read back, and what the owner makes of it (R6). Silence lets it stand.
final class Confirmations {

  private static final Lexicon WORDS = Lexicon.load("asides.txt");

  private static final Pattern NOT_THIS = WORDS.pattern("not this");

  /// "I'll take the stairs" puts no place right.
  private static final Pattern OWN_DOING = WORDS.pattern("own doing");

  private Confirmations() {}

  static Turn answered(Confirming asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> right(ticket);
      case Answer.Yes _, Answer.Thanks _ -> right(ticket);
      case Answer.Digit(int value) when value == 2 -> wrong(ticket);
      case Answer.No _ -> wrong(ticket);
      case Answer.Words _ when Asides.onlyHeard(words) -> right(ticket);
      default -> change(asking, ticket, words, setting);
    };
  }

  private static Turn right(TicketNumber ticket) {
    return Turn.stay(
        new Idle(),
        new Step.Attach(ticket, false),
        new Step.Agree(ticket),
        Says.about(ticket, ReportPhrase.CONFIRMED));
  }

  private static Turn wrong(TicketNumber ticket) {
    return Turn.ask(
        new Changing(ticket),
        new Step.Attach(ticket, false),
        Says.about(ticket, ReportPhrase.ASK_CHANGE));
  }

  /// After "no": whatever is told now is what was meant.
  static Turn changed(Changing asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    return switch (words.reading().answer()) {
      // "not 501" tells only what is wrong
      case Answer.Words _ when NOT_THIS.matcher(Writing.listed(words.text())).matches() ->
          wrong(ticket);
      case Answer.Words _ when words.verdict().intent() != Intent.AGENT ->
          setting
              .matter(ticket)
              .filter(matter -> names(words))
              .map(matter -> settled(matter, words, setting))
              .or(() -> learned(ticket, words))
              .orElseGet(
                  () ->
                      Turn.stay(
                          new Idle(),
                          new Step.Attach(ticket, true),
                          new Step.CallAgentAbout(ticket, "change-wanted", words.text()),
                          Says.about(ticket, ReportPhrase.ADDED)));
      case Answer.Yes _, Answer.Thanks _ -> right(ticket);
      case Answer.Digit _, Answer.No _ -> wrong(ticket);
      default -> Reports.anew(new Idle(), words, setting);
    };
  }

  /// Whom to ask for, the number to ring, when somebody is at home: read back with all the rest.
  private static Optional<Turn> learned(TicketNumber ticket, Words words) {
    Told told = Told.of(words);
    return told.nothing()
        ? Optional.empty()
        : Optional.of(
            Turn.stay(
                new Idle(),
                new Step.Attach(ticket, true),
                new Step.Learn(ticket, told),
                told.phone()
                    .map(
                        phone ->
                            Says.about(ticket, ContactPhrase.PHONE_ADDED, "phone", phone.e164()))
                    .orElseGet(() -> Says.about(ticket, ReportPhrase.ADDED)),
                new Step.ReadBack(ticket)));
  }

  private static Turn change(Stage asking, TicketNumber ticket, Words words, Setting setting) {
    boolean ofThis =
        words.reading().number().isEmpty()
            && names(words)
            && !words.has(OWN_DOING)
            && (words.reading().bare() || words.verdict().intent() == Intent.OTHER);
    return ofThis && setting.matter(ticket).isPresent()
        ? settled(setting.matter(ticket).orElseThrow(), words, setting)
        : Reports.anew(asking, words, setting);
  }

  private static boolean names(Words words) {
    return !words.reading().place().equals(Place.UNKNOWN);
  }

  /// A whole address replaces the old one, a part of it mends it.
  private static Turn settled(Matter matter, Words words, Setting setting) {
    Place told = words.reading().place();
    boolean whole = told.building() != null && told.room() != null;
    Place spot = new Place(null, null, null, null, null, matter.place().spot(), null);
    Place place = whole ? spot.with(told) : matter.place().with(told);
    return Mending.settled(new Confirming(matter.number()), matter, place, setting);
  }
}
