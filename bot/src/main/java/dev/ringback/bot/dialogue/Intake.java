package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a report: opens a ticket, or adds to the one that tells the same.
final class Intake {

  /// Within this time the same matter told again belongs to the same ticket.
  private static final Duration SAME_MATTER = Duration.ofMinutes(30);

  /// Faults that are judged by eye (R9).
  private static final Set<Category> BY_EYE =
      EnumSet.of(Category.SEEPAGE, Category.STRUCTURE, Category.PEST, Category.PUBLIC_AREA);

  private Intake() {}

  static Turn report(Stage stage, Kind kind, Words said, Setting setting) {
    Words words = kind == Kind.REPAIR ? Several.lead(said) : said;
    Optional<Matter> same =
        setting.live().stream()
            .filter(matter -> matter.kind() == kind)
            .filter(matter -> sameSort(matter, words) && !Alike.another(matter, said))
            .filter(matter -> matter.openedWithin(SAME_MATTER, setting.now()))
            .findFirst();
    if (same.isEmpty()) {
      Step open = open(kind, words, setting, Optional.empty());
      return words.unsure()
          ? Turn.stay(stage, open, new Step.CallAgent("unsure", words.text()))
          : Turn.stay(stage, open);
    }
    TicketNumber number = same.get().number();
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(number, true)));
    Pieces.learn(number, words, steps);
    Optional<Place> place = same.get().placeKnown() ? Optional.empty() : Reports.placeIn(words);
    place
        .<Step>map(known -> new Step.SetPlace(number, known))
        .or(() -> SpotInHome.told(stage, same.get(), words))
        .ifPresent(steps::add);
    steps.add(Says.about(number, ReportPhrase.ADDED));
    boolean answered = place.isPresent() && stage instanceof Stage.AskingPlace;
    return new Turn(answered ? new Stage.Idle() : stage, steps, false);
  }

  /// Anger about the same goes with the complaint that was just made.
  private static boolean sameSort(Matter matter, Words words) {
    Category category = words.verdict().category();
    boolean vague = category == Category.GENERAL || category == Category.SERVICE_QUALITY;
    boolean anger =
        matter.kind() == Kind.COMPLAINT
            && (vague || matter.category() == Category.GENERAL)
            && words.reading().particulars().part().isEmpty();
    return matter.category() == category || anger;
  }

  static Step.Open open(Kind kind, Words words, Setting setting, Optional<Hazard> hazard) {
    Verdict verdict = words.verdict();
    Place told = spotted(words);
    Place assumed = told.known() ? told : Whereabouts.assumed(setting, told);
    // the lamp of the stairs is at nobody's door
    boolean shared = !told.known() && hazard.isEmpty() && Doors.nobodys(words.text());
    Place home = shared ? assumed.shared() : assumed;
    Place place =
        home.known() || hazard.isEmpty()
            ? home
            : Doors.told(setting).map(before -> before.with(home)).orElse(home);
    Step.Where where =
        told.known() ? Step.Where.SAID : place.known() ? Step.Where.ASSUMED : Step.Where.NOT_KNOWN;
    return new Step.Open(
        kind,
        verdict.category(),
        verdict.urgency(),
        hazard.isPresent() ? words.text() : Alike.matter(words.text()),
        place,
        where,
        hazard,
        besides(kind, words, setting, hazard.isPresent()));
  }

  /// The part concerned tells where to look, too.
  static Place spotted(Words words) {
    Place told = words.reading().place();
    return told.spot() != null || told.text() != null
        ? told
        : words
            .reading()
            .particulars()
            .part()
            .map(part -> told.with(new Place(null, null, null, null, null, part, null)))
            .orElse(told);
  }

  private static Besides besides(Kind kind, Words words, Setting setting, boolean danger) {
    Verdict verdict = words.verdict();
    boolean calm = !danger && !verdict.urgency().moreUrgentThan(Urgency.NORMAL);
    boolean unclear = words.unsure() || BY_EYE.contains(verdict.category());
    return new Besides(
        Told.of(words),
        kind == Kind.REPAIR && !danger && unclear && words.pictures() == 0,
        kind == Kind.REPAIR && (calm || !danger && words.unsure())
            ? words.outside()
            : Optional.empty(),
        kind == Kind.REPAIR && !danger ? Doubts.in(words) : Optional.empty(),
        kind == Kind.REPAIR ? Several.rest(words) : List.of(),
        kind == Kind.COMPLAINT
            ? Additions.complainedOf(new Stage.Idle(), words, setting).map(Matter::number)
            : Optional.empty());
  }
}
