package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Hazard;
import dev.ringback.bot.phrase.AddressLine;
import dev.ringback.bot.phrase.ChoicePhrase;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.PagePhrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Choice;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.duty.DangerJoined;
import dev.ringback.core.duty.DangerRepeated;
import dev.ringback.core.duty.PageCalled;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts calls to people on duty into words.
///
/// Calls are in no thread: a thread's lock would have to be taken while the reporter's is held.
@Component
class PageWords {

  /// Of what the owner wrote, so much goes into a call: two text messages at most.
  private static final int LONGEST_QUOTE = 60;

  private final Phrases phrases;
  private final AddressLine places;
  private final Outbox outbox;
  private final Reached reached;
  private final Tickets tickets;
  private final Listeners listeners;
  private final Frail frail;
  private final Questions questions;
  private final Clock clock;

  PageWords(
      Phrases phrases,
      Outbox outbox,
      Reached reached,
      Tickets tickets,
      Listeners listeners,
      Frail frail,
      Questions questions,
      Clock clock) {
    this.phrases = phrases;
    this.places = new AddressLine(phrases);
    this.outbox = outbox;
    this.reached = reached;
    this.tickets = tickets;
    this.listeners = listeners;
    this.frail = frail;
    this.questions = questions;
    this.clock = clock;
  }

  @EventListener
  void called(PageCalled call) {
    Ticket ticket = call.ticket();
    String words = page(ticket, call.words().orElse(ticket.description()), call.language());
    List<Choice> choices =
        List.of(
            new Choice("1", phrases.say(call.language(), ChoicePhrase.ACCEPT)),
            new Choice("2", phrases.say(call.language(), ChoicePhrase.DECLINE)));
    outbox.queue(
        note(call.address(), ticket.id(), words, choices).asking(questions.ofPage(call.pageId())));
  }

  @EventListener
  void repeated(DangerRepeated danger) {
    Ticket ticket = danger.ticket();
    danger
        .addresses()
        .forEach(
            to ->
                send(to, ticket.id(), page(ticket, danger.words(), listeners.onDuty(to, ticket))));
  }

  @EventListener
  void joined(DangerJoined danger) {
    Ticket ticket = danger.ticket();
    danger
        .addresses()
        .forEach(to -> send(to, ticket.id(), joined(danger, listeners.onDuty(to, ticket))));
  }

  private String joined(DangerJoined danger, Language language) {
    Ticket ticket = danger.ticket();
    String words =
        phrases.say(
            language,
            PagePhrase.JOINED,
            "number",
            ticket.number().toString(),
            "loud",
            danger.loud().toString(),
            "words",
            Excerpt.of(danger.words(), LONGEST_QUOTE),
            "place",
            where(ticket, language),
            "reach",
            reach(ticket.reporter()));
    return words + vulnerable(ticket, language) + reached.uncalled(ticket, language);
  }

  void tellPlace(TicketNumber number, Place place) {
    tell(
        number,
        PagePhrase.PLACE,
        "place",
        (ticket, language) -> places.say(language, place) + vulnerable(ticket, language));
  }

  void tellPhone(TicketNumber number, String phone) {
    tell(number, PagePhrase.PHONE, "phone", (_, _) -> phone);
  }

  void tellFalseAlarm(TicketNumber number, String words) {
    quote(number, PagePhrase.FALSE_ALARM, words);
  }

  void tellDiscreet(TicketNumber number, String words) {
    reached.refuseCalls(number, words);
    quote(number, PagePhrase.DISCREET, words);
  }

  void tellSaid(TicketNumber number, String words) {
    quote(number, PagePhrase.SAID, words);
  }

  private void quote(TicketNumber number, PagePhrase phrase, String words) {
    tell(number, phrase, "words", (_, _) -> Excerpt.of(words, LONGEST_QUOTE));
  }

  private void tell(
      TicketNumber number,
      PagePhrase phrase,
      String argument,
      BiFunction<Ticket, Language, String> value) {
    Ticket ticket = tickets.find(number).orElseThrow();
    listeners
        .of(ticket)
        .forEach(
            (to, language) ->
                send(
                    to,
                    ticket.id(),
                    phrases.say(
                        language,
                        phrase,
                        "number",
                        number.toString(),
                        argument,
                        value.apply(ticket, language))));
  }

  private String page(Ticket ticket, String said, Language language) {
    String words =
        phrases.say(
            language,
            ticket.emergency() ? PagePhrase.EMERGENCY : PagePhrase.URGENT,
            "number",
            ticket.number().toString(),
            "hazard",
            matter(ticket, said, language),
            "words",
            Excerpt.of(said, LONGEST_QUOTE),
            "place",
            where(ticket, language),
            "reach",
            reach(ticket.reporter()));
    return words + vulnerable(ticket, language) + reached.mind(ticket, language);
  }

  /// A hazard is named where there is one; what is only urgent is called by its matter.
  private String matter(Ticket ticket, String said, Language language) {
    return ticket.emergency()
        ? phrases.say(
            language, Hazard.of(ticket.category(), ticket.description() + "\n" + said).label())
        : phrases.say(language, PagePhrase.MATTER, "category", ticket.category().code());
  }

  private String where(Ticket ticket, Language language) {
    return ticket.place().known()
        ? places.say(language, ticket.place())
        : phrases.say(language, PlacePhrase.UNKNOWN);
  }

  private String vulnerable(Ticket ticket, Language language) {
    return frail
        .at(ticket, language)
        .map(who -> " " + phrases.say(language, PagePhrase.VULNERABLE, "who", who))
        .orElse("");
  }

  /// With what to mind before ringing.
  String reached(Ticket ticket) {
    return reach(ticket.reporter()) + reached.uncalled(ticket, ticket.language());
  }

  /// The phone number to ring, else the channel's own address.
  static String reach(Ticket.Reporter reporter) {
    return reporter.phone() != null
        ? reporter.phone()
        : Objects.requireNonNullElse(reporter.address(), "?");
  }

  private void send(Address to, long ticketId, String words) {
    outbox.queue(note(to, ticketId, words, List.of()));
  }

  private Note note(Address to, long ticketId, String words, List<Choice> choices) {
    List<Note.Part> parts = List.of(new Note.Part(Role.ASK, words));
    return Note.alone(to, Purpose.PAGE, parts, choices, clock.instant()).about(ticketId);
  }
}
