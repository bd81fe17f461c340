package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Danger that an owner tells of, for the first time or again (design §2.7).
final class Dangers {

  /// Within this time danger told again belongs to the same emergency.
  private static final Duration SAME_DANGER = Duration.ofHours(12);

  /// So shortly before, another report is what the words are about.
  private static final Duration JUST_NOW = Duration.ofMinutes(30);

  private static final Pattern UNKNOWING = Lexicon.load("asides.txt").pattern("knows nothing");

  private Dangers() {}

  /// "I don't know" and the carrier's own words tell of nothing, whatever triage guessed.
  static boolean knowsNothing(Words words) {
    return UNKNOWING.matcher(Writing.listed(words.text())).matches();
  }

  /// A ticket for a danger that words name where triage did not.
  static Step.Open open(Words words, Category category, Hazard hazard, Setting setting) {
    Words told = words.ours(Intent.REPAIR, category, Urgency.EMERGENCY);
    return Intake.open(Kind.REPAIR, told, setting, Optional.of(hazard));
  }

  /// Danger goes before everything, whatever was asked and whoever holds the thread.
  static Turn told(Stage stage, Words said, Setting setting) {
    Words words = Several.lead(said);
    return asked(stage, words, setting)
        .or(() -> sameDanger(words, setting))
        .map(matter -> toldOf(stage, matter, words, setting))
        .orElseGet(() -> new Turn(stage, opened(words, setting), false));
  }

  /// Each danger that is named in one message is an emergency of its own, and waits for no answer.
  private static List<Step> opened(Words words, Setting setting) {
    List<Words> more =
        words.parts().stream()
            .filter(part -> part.verdict().emergency() && Hazard.named(part.verdict()))
            .toList();
    List<Words> rest = words.parts().stream().filter(part -> !more.contains(part)).toList();
    List<Step> steps =
        new ArrayList<>(List.of(opened(words.among(rest), Hazard.of(words), setting)));
    Place there = words.reading().place().elsewhere(null);
    for (Words part : more) {
      Words placed = part.at(there.with(part.reading().place()), 0);
      steps.add(opened(placed, Hazard.of(part), setting));
    }
    return steps;
  }

  private static Step opened(Words words, Hazard hazard, Setting setting) {
    return hazard == Hazard.UNCLEAR
        ? open(words, Category.GENERAL, hazard, setting)
        : Intake.open(Kind.REPAIR, words, setting, Optional.of(hazard));
  }

  private static Turn toldOf(Stage stage, Matter matter, Words words, Setting setting) {
    TicketNumber number = matter.number();
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(number, true)));
    steps.addAll(alarmed(matter, words));
    Reports.placeIn(words).ifPresent(place -> steps.add(new Step.SetPlace(number, place)));
    boolean door = Doors.missing(known(matter, words));
    boolean ask = asked(stage, words, setting).isPresent() || door && stage instanceof Stage.Idle;
    return ask && !setting.held()
        ? answered(known(matter, words), setting, steps)
        : new Turn(Endangered.found(stage, known(matter, words), steps), steps, false);
  }

  /// An emergency rings anew; anything else becomes one. Either way it is said what to do.
  private static List<Step> alarmed(Matter matter, Words words) {
    Verdict verdict = words.verdict();
    boolean vague = verdict.category() == Category.GENERAL;
    Category category = vague ? matter.category() : verdict.category();
    TicketNumber number = matter.number();
    if (unclear(matter) && !vague) {
      return List.of(
          new Step.Regrade(number, category, Urgency.EMERGENCY, words.text()),
          new Step.Alarm(number, words.text(), true),
          Says.safety(number, Hazard.of(words).steps()));
    }
    if (scorches(matter, category)) {
      return List.of(
          new Step.Alarm(number, words.text(), true),
          Says.safety(number, Hazard.of(matter.category()).steps()));
    }
    if (matter.urgency() == Urgency.EMERGENCY) {
      return List.of(
          new Step.Alarm(number, words.text(), false), Says.safety(number, again(words, category)));
    }
    Hazard hazard =
        Perils.unsorted(words.text())
            .orElseGet(() -> vague ? Hazard.of(category) : Hazard.of(verdict));
    return List.of(
        new Step.Raise(number, category, words.text()), Says.safety(number, hazard.steps()));
  }

  /// "He hit me" is violence, whoever it was and whatever was talked of (a technician, say).
  static Optional<Turn> struck(Stage stage, Words words, Setting setting) {
    boolean known =
        Endangered.now(words, setting)
            .filter(matter -> matter.category() == Category.SECURITY)
            .isPresent();
    return !known && Perils.struck(words.text())
        ? Optional.of(Turn.stay(stage, open(words, Category.SECURITY, Hazard.VIOLENCE, setting)))
        : Optional.empty();
  }

  /// Who finds that the danger is back is told anew what to do.
  private static Phrase again(Words words, Category category) {
    Hazard hazard =
        Hazard.named(words.verdict()) ? Hazard.of(words.verdict()) : Hazard.of(category);
    return Coming.back(words) || DangerQuestions.lost(words) ? hazard.steps() : DangerPhrase.AGAIN;
  }

  /// What danger was just asked about.
  private static Optional<Matter> asked(Stage stage, Words words, Setting setting) {
    return stage instanceof Stage.AskingDanger asking
        ? setting
            .matter(asking.ticket())
            .filter(Matter::live)
            .filter(matter -> !matter.elsewhere(words.reading().place()))
        : Optional.empty();
  }

  private static Matter known(Matter matter, Words words) {
    return Reports.placeIn(words).map(matter.place()::with).map(matter::at).orElse(matter);
  }

  private static Turn answered(Matter matter, Setting setting, List<Step> steps) {
    return Doors.missing(matter)
        ? Whereabouts.ask(matter, setting, steps)
        : new Turn(new Stage.Idle(), steps, false);
  }

  /// The ticket that the danger belongs to: one of its sort; where no rule names the danger, but
  /// words only sound like it, the emergency that is being talked about, or what was reported just
  /// now.
  private static Optional<Matter> sameDanger(Words words, Setting setting) {
    Category category = words.verdict().category();
    boolean guessed = !Hazard.named(words.verdict());
    List<Matter> recent =
        setting.live().stream()
            .filter(matter -> matter.openedWithin(SAME_DANGER, setting.now()))
            .filter(matter -> !matter.elsewhere(words.reading().place()))
            .toList();
    List<Matter> now =
        recent.stream().filter(matter -> matter.openedWithin(JUST_NOW, setting.now())).toList();
    return recent.stream()
        .filter(matter -> matter.category() == category)
        .findFirst()
        .or(() -> now.stream().filter(matter -> matter.akin(category)).findFirst())
        .or(() -> now.stream().filter(Dangers::unclear).findFirst())
        .or(() -> now.stream().filter(matter -> ofIt(matter, words)).findFirst())
        .or(() -> now.stream().filter(matter -> scorches(matter, category)).findFirst())
        .or(() -> now.stream().filter(matter -> guessed && talkedOf(matter, category)).findFirst());
  }

  /// "Now it is sparking" names no other thing than the lamp that was told of.
  private static boolean ofIt(Matter matter, Words words) {
    Hazard hazard = Hazard.of(words.verdict().category());
    return words.reading().particulars().part().isEmpty()
        && hazard != Hazard.OTHER
        && hazard == Hazard.of(matter.category());
  }

  /// What sparked and now smells of burning is one danger.
  private static boolean scorches(Matter matter, Category category) {
    return category == Category.FIRE
        && matter.emergency()
        && Hazard.of(matter.category()) == Hazard.ELECTRICAL;
  }

  /// An emergency of which nobody knew what it was.
  private static boolean unclear(Matter matter) {
    return matter.emergency() && matter.category() == Category.GENERAL;
  }

  private static boolean talkedOf(Matter matter, Category category) {
    return matter.kind() == Kind.REPAIR && (matter.emergency() || category == Category.GENERAL);
  }
}
