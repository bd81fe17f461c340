package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Step.Offer;
import dev.ringback.bot.dialogue.Step.Say;
import dev.ringback.bot.phrase.ChoicePhrase;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Short ways to say something.
final class Says {

  private static final int LONGEST_RESULT = 40;

  private Says() {}

  static Say reply(Phrase phrase, String... arguments) {
    return say(phrase, Purpose.REPLY, Optional.empty(), List.of(), arguments);
  }

  /// News about no ticket, which waits for nothing.
  static Say plain(Phrase phrase) {
    return say(phrase, Purpose.NOTICE, Optional.empty(), List.of());
  }

  /// What depends on the sort of matter.
  static Say of(Matter matter, Phrase phrase) {
    return about(matter.number(), phrase, "category", matter.category().code());
  }

  /// About one ticket, whose number becomes the phrase's `number`.
  static Say about(TicketNumber ticket, Phrase phrase, String... arguments) {
    return say(phrase, Purpose.REPLY, Optional.of(ticket), List.of(), arguments);
  }

  /// A question about no ticket, answered by one of these.
  static Say open(Phrase phrase, List<Offer> offers) {
    return say(phrase, Purpose.REPLY, Optional.empty(), offers);
  }

  /// Whether there is danger, asked of somebody who has not answered.
  static Say nowAgain(String words) {
    return now(words, Purpose.NOTICE);
  }

  /// Whether there is danger in what was just said; an agent in the thread does not keep it back.
  static Say nowOf(String words) {
    return now(words, Purpose.SAFETY);
  }

  /// The same where the bot has the thread.
  static Say nowBeside(String words) {
    return now(words, Purpose.REPLY);
  }

  private static Say now(String words, Purpose purpose) {
    String line = words.strip().replaceAll("\\s+", " ");
    boolean whole = line.codePointCount(0, line.length()) <= LONGEST_RESULT;
    return say(
        EmergencyPhrase.ASK_NOW_AGAIN,
        purpose,
        Optional.empty(),
        Offers.DANGER_YES_OR_NO,
        "words",
        whole ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_RESULT)) + "...");
  }

  static Say safety(TicketNumber ticket, Phrase phrase, String... arguments) {
    return say(phrase, Purpose.SAFETY, Optional.of(ticket), List.of(), arguments);
  }

  static Say notice(TicketNumber ticket, Phrase phrase, String... arguments) {
    return say(phrase, Purpose.NOTICE, Optional.of(ticket), List.of(), arguments);
  }

  /// One of several tickets to choose from, with a button of its own.
  static Say offered(int choice, Matter matter) {
    Map<String, String> label =
        Map.of("number", matter.number().toString(), "matter", matter.title());
    return say(
        ProgressPhrase.TICKET_LINE,
        Purpose.REPLY,
        Optional.of(matter.number()),
        List.of(new Offer(Integer.toString(choice), ChoicePhrase.TICKET, label, Optional.empty())),
        "choice",
        Integer.toString(choice),
        "matter",
        matter.title(),
        "state",
        matter.step().state().code());
  }

  /// How were these?
  static Say surveys(Scale scale) {
    return say(
        SurveyPhrase.ASK_SEVERAL,
        Purpose.SURVEY,
        Optional.empty(),
        List.of(),
        "scale",
        Levels.code(scale));
  }

  /// How it was, and what else is to be said on this occasion.
  static Say survey(CallbackTalk.Survey survey, Phrase phrase) {
    boolean dry = phrase == SurveyPhrase.ASK_DRY && survey.scale() == Scale.YES_NO;
    return say(
        phrase,
        Purpose.SURVEY,
        Optional.of(survey.matter().number()),
        dry ? Offers.YES_OR_NO : Levels.offers(survey.scale()),
        "matter",
        survey.matter().title(),
        "until",
        survey.until(),
        "scale",
        Levels.code(survey.scale()));
  }

  /// One of several repairs that are asked about.
  static Say surveyed(int choice, Matter matter, Purpose purpose) {
    return say(
        SurveyPhrase.LINE,
        purpose,
        Optional.of(matter.number()),
        List.of(),
        "choice",
        Integer.toString(choice),
        "matter",
        matter.title());
  }

  /// One of several homes to choose from, with a button of its own.
  static Say home(TicketNumber about, int choice, Place home) {
    return say(
            PlacePhrase.HOME_LINE,
            Purpose.REPLY,
            Optional.of(about),
            List.of(
                new Offer(
                    Integer.toString(choice), ChoicePhrase.HOME, Map.of(), Optional.of(home))),
            "choice",
            Integer.toString(choice))
        .at(home);
  }

  static Say status(Matter matter) {
    if (matter.emergency()
        && matter.live()
        && matter.step() != dev.ringback.core.ticket.Step.RESOLVED) {
      return about(matter.number(), ProgressPhrase.STATUS_EMERGENCY, "matter", matter.title());
    }
    return about(
        matter.number(),
        ProgressPhrase.STATUS,
        "matter",
        matter.title(),
        "state",
        matter.step().state().code());
  }

  /// Somebody else's ticket is no more known than one that there is not.
  static Say unknown(TicketNumber number) {
    return reply(ProgressPhrase.STATUS_UNKNOWN, "number", number.toString());
  }

  /// A question about a ticket, answered by one of these.
  static Say choice(Phrase phrase, TicketNumber about, List<Offer> offers, String... arguments) {
    return say(phrase, Purpose.REPLY, Optional.of(about), offers, arguments);
  }

  static Say question(Matter matter, Phrase phrase, Purpose purpose, List<Offer> offers) {
    return say(phrase, purpose, Optional.of(matter.number()), offers, "matter", matter.title());
  }

  /// How it was, asked on a scale.
  static Say question(Matter matter, Phrase phrase, Purpose purpose, Scale scale) {
    return say(
        phrase,
        purpose,
        Optional.of(matter.number()),
        Levels.offers(scale),
        "matter",
        matter.title(),
        "scale",
        Levels.code(scale));
  }

  static Step[] vouched(PhoneNumber phone, List<Place> homes) {
    return homes.isEmpty()
        ? new Step[] {reply(ContactPhrase.VOUCH_REFUSED)}
        : homes.stream()
            .map(home -> reply(ContactPhrase.VOUCHED, "phone", phone.e164()).at(home))
            .toArray(Step[]::new);
  }

  static Say plan(Matter matter, String plan) {
    return say(
        ProgressPhrase.ASK_PLAN,
        Purpose.NOTICE,
        Optional.of(matter.number()),
        Offers.AGREE_OR_CHANGE,
        "plan",
        plan);
  }

  /// It is said to be done: what is broken was mended, all else is settled.
  ///
  /// @param result what was done; may be blank
  static Say done(Matter matter, Phrase mended, Phrase settled, String result) {
    boolean repair = matter.kind() == Kind.REPAIR;
    return say(
        repair ? mended : settled,
        Purpose.NOTICE,
        Optional.of(matter.number()),
        repair ? Offers.YES_OR_NO : Offers.SETTLED_OR_NOT,
        "matter",
        matter.title(),
        "result",
        result.isBlank() ? "none" : Excerpt.of(result, LONGEST_RESULT));
  }

  private static Say say(
      Phrase phrase,
      Purpose purpose,
      Optional<TicketNumber> about,
      List<Offer> offers,
      String... arguments) {
    Map<String, String> named = new HashMap<>();
    about.ifPresent(number -> named.put("number", number.toString()));
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      named.put(arguments[i], arguments[i + 1]);
    }
    return new Say(phrase, Map.copyOf(named), purpose, about, offers);
  }
}
