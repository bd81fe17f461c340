package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who writes of ending their life gets words for a person in despair, and people at once;
/// whatever follows is read as said by that person, and never as a report or a complaint.
public final class Despair {

  private static final Lexicon WORDS = Lexicon.load("despair.txt");

  private static final Pattern NAMED = WORDS.pattern("named");

  private static final Pattern OVERDOSE = WORDS.pattern("overdose");

  private static final Pattern OWN = WORDS.pattern("own");

  private static final Pattern SOMEBODY = WORDS.pattern("somebody");

  private static final Pattern DENIED = WORDS.pattern("denied");

  private static final Pattern CALMER = WORDS.pattern("calmer");

  private static final int BEFORE = 16;

  private static final Duration IN_MIND = Duration.ofHours(12);

  private Despair() {}

  /// Whether a text speaks of it.
  public static boolean named(String words) {
    String text = Writing.listed(words);
    return said(NAMED, text) || said(OVERDOSE, text);
  }

  /// Whether somebody has taken what may kill.
  static boolean overdose(String words) {
    return said(OVERDOSE, Writing.listed(words));
  }

  private static boolean said(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
      if (!DENIED.matcher(before).find()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a ticket is about that, the sender's own or somebody else's.
  static boolean in(Matter matter) {
    return matter.emergency() && named(matter.words());
  }

  /// Whether it is the sender's own.
  static boolean own(Matter matter) {
    return in(matter) && own(matter.words());
  }

  private static boolean own(String words) {
    String text = Writing.listed(words);
    return OWN.matcher(text).find() || !SOMEBODY.matcher(text).find();
  }

  /// Empty where nothing of that is said or was said.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    Optional<Matter> known =
        setting.live().stream()
            .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
            .filter(Despair::in)
            .findFirst();
    if (known.isEmpty()) {
      return named(words.text()) ? Optional.of(opened(stage, words, setting)) : Optional.empty();
    }
    Matter matter = known.get();
    if (!own(matter)) {
      return named(words.text())
          ? Optional.of(
              overdose(words.text())
                  ? Endangered.told(stage, matter, Hazard.SWALLOWED, words, setting)
                  : Endangered.again(stage, matter, words, setting))
          : Optional.empty();
    }
    return another(words) ? Optional.empty() : Optional.of(stayed(matter, words, setting));
  }

  /// A wound, a fire, a smell of gas need steps of their own.
  private static boolean another(Words words) {
    boolean danger =
        words.verdict().emergency()
            && Hazard.named(words.verdict())
            && words.verdict().category() != Category.GENERAL
            && words.verdict().category() != Category.STRUCTURE;
    return !named(words.text()) && (danger || !Perils.in(words.text()).isEmpty());
  }

  /// No repair: no technician is sent, and nobody asks afterwards how it went.
  private static Turn opened(Stage stage, Words words, Setting setting) {
    Place told = words.reading().place();
    Place place = told.known() ? told : Whereabouts.assumed(setting, told);
    Hazard hazard = hazard(words.text());
    boolean gas = Hazard.named(words.verdict()) && words.verdict().category() == Category.GAS;
    return Turn.stay(
        stage,
        new Step.Open(
            Kind.ENQUIRY,
            gas ? Category.GAS : Category.GENERAL,
            Urgency.EMERGENCY,
            words.text(),
            place,
            told.known()
                ? Step.Where.SAID
                : place.known() ? Step.Where.ASSUMED : Step.Where.NOT_KNOWN,
            Optional.of(hazard),
            Besides.NOTHING),
        new Step.CallAgent("despair", words.text()));
  }

  private static Hazard hazard(String words) {
    if (overdose(words)) {
      return own(words) ? Hazard.OVERDOSE : Hazard.SWALLOWED;
    }
    return own(words) ? Hazard.DESPAIR : Hazard.DESPAIRING;
  }

  /// Whatever is said next is passed on and answered by somebody who stays.
  private static Turn stayed(Matter matter, Words words, Setting setting) {
    TicketNumber number = matter.number();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(number, true));
    steps.add(new Step.Alarm(number, words.text(), named(words.text())));
    Reports.placeIn(words).ifPresent(place -> steps.add(new Step.SetPlace(number, place)));
    Pieces.learn(number, words, steps);
    if (words.reading().answer() instanceof Answer.Person) {
      steps.add(new Step.CallAgentAbout(number, "agent-wanted", words.text()));
    }
    steps.add(Says.safety(number, answer(words, setting)));
    Turn turn = new Turn(new Stage.Idle(), steps, false);
    return setting.held() ? silent(turn) : turn;
  }

  /// The same words again and again would sound like nobody.
  private static Phrase answer(Words words, Setting setting) {
    if (overdose(words.text())) {
      return DangerPhrase.OVERDOSE;
    }
    boolean better =
        words.reading().answer() instanceof Answer.FalseAlarm
            || AllClear.over(words.text())
            || words.has(CALMER);
    if (better && !named(words.text())) {
      return EmergencyPhrase.DESPAIR_CALMER;
    }
    return setting.earlier().size() % 2 == 1
        ? EmergencyPhrase.DESPAIR_HERE
        : EmergencyPhrase.DESPAIR_STILL;
  }

  /// The colleague who has the thread is who stays.
  private static Turn silent(Turn turn) {
    return new Turn(
        turn.stage(),
        turn.steps().stream().filter(step -> !(step instanceof Step.Say)).toList(),
        false);
  }
}
