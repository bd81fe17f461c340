package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// While help is on the way what gets worse gets its own safety steps once (design §2.7).
final class Endangered {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  /// So long an emergency is what somebody has in mind.
  private static final Duration IN_MIND = Duration.ofHours(12);

  private static final Pattern MONOXIDE = WORDS.pattern("monoxide");

  private Endangered() {}

  /// The emergency that these words may belong to.
  static Optional<Matter> now(Words words, Setting setting) {
    return setting.live().stream()
        .filter(Matter::emergency)
        .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
        .filter(matter -> !matter.elsewhere(words.reading().place()))
        .findFirst();
  }

  /// A peril to life or limb beside the danger that is known is no other emergency.
  static Optional<Turn> worse(Stage stage, Words words, Setting setting) {
    return now(words, setting)
        .flatMap(
            matter ->
                fitting(matter, words).stream()
                    .findFirst()
                    .map(worst -> told(stage, matter, worst, words, setting)));
  }

  /// The steps of a peril, once.
  static Turn told(Stage stage, Matter matter, Hazard worst, Words words, Setting setting) {
    boolean fresh = !known(matter, setting).contains(worst);
    boolean steps = fresh || worst == Hazard.FIRE_SHUT_IN;
    return passedOn(
        stage, matter, steps ? steps(matter, worst) : DangerPhrase.AGAIN, fresh, words, setting);
  }

  /// What belongs to an emergency and tells of nothing new to do.
  static Turn again(Stage stage, Matter matter, Words words, Setting setting) {
    return passedOn(stage, matter, DangerPhrase.AGAIN, false, words, setting);
  }

  /// Whether it was told from the first that the air is bad.
  static boolean monoxide(Matter matter) {
    return (matter.category() == Category.GAS || matter.category() == Category.HVAC)
        && (Perils.in(matter.words()).contains(Hazard.CARBON_MONOXIDE)
            || MONOXIDE.matcher(Writing.listed(matter.words())).find());
  }

  /// Who feels ill where it smells of gas must touch no switch on the way out.
  private static DangerPhrase steps(Matter matter, Hazard hazard) {
    boolean smell = matter.category() == Category.GAS && !monoxide(matter);
    if (hazard == Hazard.HURT && matter.category() == Category.ELEVATOR) {
      return DangerPhrase.TRAPPED_ILL;
    }
    return hazard == Hazard.CARBON_MONOXIDE && smell ? DangerPhrase.GAS : hazard.steps();
  }

  /// A known danger grows: what to do against it, or against what comes to it, is told once more.
  static Turn grown(
      Stage stage, Matter matter, Optional<Hazard> another, Words words, Setting setting) {
    DangerPhrase steps =
        another.map(Hazard::steps).orElseGet(() -> current(matter, words.text(), setting));
    return passedOn(stage, matter, steps, true, words, setting);
  }

  /// @param fresh whether it rings the duty person anew
  static Turn passedOn(
      Stage stage,
      Matter matter,
      DangerPhrase safety,
      boolean fresh,
      Words words,
      Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.Alarm(matter.number(), words.text(), fresh));
    steps.add(Says.safety(matter.number(), safety));
    Optional<Place> place = Reports.placeIn(words);
    place.ifPresent(there -> steps.add(new Step.SetPlace(matter.number(), there)));
    Matter placed = place.map(matter.place()::with).map(matter::at).orElse(matter);
    return Doors.missing(placed) && !setting.held()
        ? Whereabouts.ask(placed, setting, steps)
        : new Turn(found(stage, placed, steps), steps, false);
  }

  /// The same, and behind it who comes, unless the place has to be asked for.
  static Turn awaited(
      Stage stage,
      Matter matter,
      DangerPhrase safety,
      boolean fresh,
      Words words,
      Setting setting) {
    Turn turn = passedOn(stage, matter, safety, fresh, words, setting);
    if (turn.asks() || setting.held()) {
      return turn;
    }
    List<Step> steps = new ArrayList<>(turn.steps());
    steps.add(new Step.TellPromise(matter.number()));
    return new Turn(turn.stage(), steps, false);
  }

  /// Where it is was asked, and told beside something else: it is asked no more.
  static Stage found(Stage stage, Matter placed, List<Step> steps) {
    boolean asked =
        stage instanceof Stage.AskingPlace(TicketNumber ticket, int _)
            && ticket.equals(placed.number())
            && !Doors.missing(placed);
    if (!asked) {
      return stage;
    }
    steps.add(Says.about(placed.number(), PlacePhrase.TAKEN).at(placed.door()));
    return new Stage.Idle();
  }

  /// Who is inside means something only of a burglary, and a headache only of bad air.
  private static List<Hazard> fitting(Matter matter, Words words) {
    if (Perils.cornered(matter, words.text())) {
      return List.of(Hazard.FIRE_SHUT_IN);
    }
    List<Hazard> all = Perils.in(words.text());
    if (matter.category() == Category.ELEVATOR && onlyIll(all)) {
      return Perils.ill(words.text()) ? List.of(Hazard.HURT) : List.of();
    }
    return all.stream()
        .filter(
            hazard ->
                switch (hazard) {
                  // another fire than what is known
                  case FIRE_SHUT_IN -> false;
                  case INTRUDER -> matter.category() == Category.SECURITY;
                  case CARBON_MONOXIDE ->
                      matter.category() == Category.GAS || matter.category() == Category.HVAC;
                  case FALLING -> matter.category() != Category.STRUCTURE;
                  default -> true;
                })
        .toList();
  }

  /// No air makes anybody ill in a lift: dizzy, or pregnant, they must be got out first.
  private static boolean onlyIll(List<Hazard> all) {
    return all.stream().allMatch(Hazard.CARBON_MONOXIDE::equals);
  }

  /// What steps were told for already.
  static Set<Hazard> known(Matter matter, Setting setting) {
    Set<Hazard> known = EnumSet.of(Hazard.of(matter.category()));
    if (matter.category() == Category.GENERAL) {
      known.addAll(Perils.in(matter.words()));
    }
    Perils.overriding(matter.words()).ifPresent(known::add);
    setting.earlier().stream()
        .filter(said -> !said.equals(matter.words()))
        .map(Perils::in)
        .flatMap(Collection::stream)
        .forEach(known::add);
    return known;
  }

  /// What is worst of all that was told.
  static DangerPhrase current(Matter matter, String said, Setting setting) {
    List<String> all = new ArrayList<>(setting.earlier());
    all.add(matter.words());
    all.add(said);
    return steps(matter, worst(matter, all));
  }

  private static Hazard worst(Matter matter, List<String> all) {
    return Perils.in(String.join("\n", all)).stream()
        .filter(hazard -> hazard != Hazard.INTRUDER || matter.category() == Category.SECURITY)
        .filter(hazard -> hazard != Hazard.FIRE_SHUT_IN || !Perils.out(all))
        .findFirst()
        .orElseGet(() -> Hazard.of(matter.category()));
  }

  /// Who wanted no texts from us and has an emergency open knows nothing yet of what to do, nor the
  /// number of what was reported meanwhile; what was being asked is asked again.
  static Turn returned(Stage stage, Incoming.Returned returned, Setting setting) {
    List<Step> told = new ArrayList<>();
    setting.live().stream()
        .filter(Matter::emergency)
        .forEach(matter -> told.add(Says.safety(matter.number(), current(matter, "", setting))));
    setting.live().stream()
        .filter(matter -> !matter.emergency() && returned.untold().contains(matter.number()))
        .forEach(matter -> Statuses.tell(matter, told));
    if (setting.held()) {
      return new Turn(stage, told, false);
    }
    told.add(Says.reply(ChatPhrase.TEXTS_AGAIN));
    return Anew.asked(stage, setting, told);
  }
}
