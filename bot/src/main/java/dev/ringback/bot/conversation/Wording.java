package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Step;
import dev.ringback.bot.phrase.AddressLine;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.duty.Ladder;
import dev.ringback.core.household.Estates;
import dev.ringback.core.policy.EmergencyNumbers;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The words of a phrase, with what is true at this moment filled in.
@Component
class Wording {

  private static final String HELP = "help";
  private static final String NAME = "name";
  private static final String MATTER = "matter";
  private static final String VISIT = "visit";
  private static final String PLACE = "place";
  private static final Set<String> NUMBERS =
      Set.of("fire", "ambulance", "police", "gas", "numbers", "crisis");

  private final Phrases phrases;
  private final Ladder ladder;
  private final Policy policy;
  private final Estates estates;
  private final Tickets tickets;
  private final NamedPeople people;
  private final AddressLine places;

  Wording(
      Phrases phrases,
      Ladder ladder,
      Policy policy,
      Estates estates,
      Tickets tickets,
      NamedPeople people) {
    this.phrases = phrases;
    this.ladder = ladder;
    this.policy = policy;
    this.estates = estates;
    this.tickets = tickets;
    this.people = people;
    this.places = new AddressLine(phrases);
  }

  /// The words of one saying; whom to ring depends on where its ticket is.
  String say(Language language, Step.Say say) {
    return say(language, say, Quoting.WHOLE);
  }

  String say(Language language, Step.Say say, Quoting quoting) {
    Map<String, String> all = new HashMap<>(say.arguments());
    all.computeIfPresent(MATTER, (_, matter) -> matter(language, matter, quoting));
    all.computeIfPresent(VISIT, (_, visit) -> quoting.matter(visit));
    say.place()
        .ifPresent(place -> all.put(PLACE, quoting.place(places.say(language, place), language)));
    if (say.phrase().arguments().stream().noneMatch(NUMBERS::contains)) {
      return say(language, say.phrase(), all);
    }
    String site =
        say.about().flatMap(tickets::find).map(ticket -> ticket.place().site()).orElse(null);
    EmergencyNumbers numbers = policy.talk().emergencyNumbers(estates.calendar(site).zone());
    all.put("fire", numbers.fire());
    all.put("ambulance", numbers.ambulance());
    all.put("police", numbers.police());
    all.put("gas", numbers.gas());
    all.put("numbers", numbers.all());
    all.put("crisis", numbers.crisis());
    return say(language, say.phrase(), all);
  }

  private String matter(Language language, String matter, Quoting quoting) {
    boolean unlike = !language.chinese() && Quoting.han(matter);
    return quoting == Quoting.SHORTEST && unlike
        ? phrases.say(language, ReportPhrase.MATTER_UNNAMED)
        : quoting.matter(matter);
  }

  /// The words on a button.
  String say(Language language, Step.Offer offer) {
    Map<String, String> all = new HashMap<>(offer.arguments());
    offer.place().ifPresent(place -> all.put(PLACE, places.say(language, place)));
    return say(language, offer.label(), all);
  }

  /// @param arguments all that the phrase declares, `help` excepted
  String say(Language language, Phrase phrase, Map<String, String> arguments) {
    Map<String, String> all = new HashMap<>(arguments);
    if (phrase.arguments().contains(HELP)) {
      all.put(HELP, help(language));
    }
    all.computeIfPresent(NAME, (_, name) -> people.called(name, language));
    return phrases.say(language, phrase, all);
  }

  /// Nobody is said to be called where there is nobody to call.
  private String help(Language language) {
    return phrases.say(
        language,
        ladder.empty() ? EmergencyPhrase.COLLEAGUE_TOLD : EmergencyPhrase.DUTY_CALLED,
        Map.of());
  }
}
