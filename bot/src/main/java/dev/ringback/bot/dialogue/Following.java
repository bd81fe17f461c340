package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Step.State;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is told of a repair that is under way and is no report of its own: how to be let in, what
/// was tried, how it is now.
final class Following {

  private static final Lexicon WORDS = Lexicon.load("following.txt");

  private static final Pattern ARRIVAL = WORDS.pattern("arrival");
  private static final Pattern BELL = WORDS.pattern("bell");
  private static final Pattern TRIED = WORDS.pattern("tried");
  private static final Pattern PASS_ON = WORDS.pattern("pass on");
  private static final Pattern HURRIES = WORDS.pattern("hurries");
  private static final Pattern ONLY_TRIED = WORDS.pattern("only tried");
  private static final Pattern DENIED = WORDS.pattern("denied");
  private static final Pattern NO_DANGER = WORDS.pattern("no danger");
  private static final Pattern GOES_ON = WORDS.pattern("goes on");
  private static final Pattern IT = WORDS.pattern("it");
  private static final Pattern PART_OF_IT = WORDS.pattern("part of it");
  private static final Pattern THERMAL = WORDS.pattern("thermal");
  private static final Pattern WORRYING = WORDS.pattern("worrying");

  /// From here on triage knows a report when it sees one.
  private static final double SURE = 0.75;

  private Following() {}

  /// Whether the words say nothing that could be dangerous, whatever triage guesses: a dog, a
  /// switch that was tried, a radiator that gets warm. Where danger is named they never do.
  static boolean harmless(Stage stage, Words words, Setting setting) {
    return !Guesses.believed(words)
        && about(stage, words, setting)
            .filter(
                matter ->
                    arrival(words)
                        || tried(words)
                        || partOfIt(words, setting)
                        || hurries(stage, matter, words)
                        || answersWhere(stage, words)
                        || words.has(NO_DANGER)
                        || matter.category() == Category.HVAC
                            && goesOn(words)
                            && words.has(THERMAL))
            .isPresent();
  }

  /// Empty if it is more than that, or nothing is under way.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    boolean arrival = arrival(words);
    boolean follows =
        arrival || words.has(PASS_ON) || tried(words) || goesOn(words) || partOfIt(words, setting);
    Optional<Matter> denied =
        denied(stage, words) ? discussed(stage, words, setting) : Optional.empty();
    return denied
        .or(() -> about(stage, words, setting))
        .filter(matter -> follows || it(matter, words) || denied.isPresent())
        .filter(_ -> words.reading().particulars().atHome().isEmpty())
        .filter(_ -> words.reading().particulars().swap().isEmpty())
        .map(
            matter ->
                arrival
                    ? EntryWays.noted(stage, matter, words)
                    : Additions.added(stage, matter, words))
        .map(turn -> asking(stage, turn, setting));
  }

  /// What would be a report of nobody knows what; asked last, when it is nothing else.
  static Optional<Turn> vaguely(Stage stage, Words words, Setting setting) {
    return about(stage, words, setting)
        .filter(matter -> vague(matter, words, setting))
        .map(matter -> asking(stage, Additions.added(stage, matter, words), setting));
  }

  /// Where something is, and whether there is danger, is asked again.
  static Turn asking(Stage stage, Turn turn, Setting setting) {
    return switch (stage) {
      case Stage.AskingPlace asking ->
          Meanwhile.asksAgain(asking, turn, Whereabouts.question(asking.ticket(), setting));
      case Stage.AskingDanger(TicketNumber ticket, Hazard hazard) ->
          Doubts.ask(ticket, hazard, turn.steps());
      default -> turn;
    };
  }

  /// The repair that is talked about, or the latest; of what is done, owners are asked otherwise.
  private static Optional<Matter> about(Stage stage, Words words, Setting setting) {
    return discussed(stage, words, setting).filter(matter -> !another(matter, words));
  }

  private static Optional<Matter> discussed(Stage stage, Words words, Setting setting) {
    boolean where = stage instanceof Stage.AskingPlace && PlaceAnswers.noDoor(words);
    return !where && listens(stage) && words.reading().answer() instanceof Reading.Answer.Words
        ? Pointing.discussed(stage, setting)
            .or(() -> latest(words, setting))
            .filter(Following::mended)
            .filter(matter -> !matter.elsewhere(words.reading().place()))
        : Optional.empty();
  }

  private static Optional<Matter> latest(Words words, Setting setting) {
    List<Matter> mended = setting.live().stream().filter(Following::mended).toList();
    return Stream.concat(Pointing.thing(words, mended).stream(), mended.stream()).findFirst();
  }

  private static boolean mended(Matter matter) {
    State state = matter.step().state();
    return (matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE)
        && (state == State.OPEN || state == State.ASSIGNED || state == State.ON_HOLD);
  }

  /// A thing of its own, surely broken; a bell that is, is told to whoever would ring it.
  private static boolean another(Matter matter, Words words) {
    if (arrival(words) && words.has(BELL) || words.has(ONLY_TRIED)) {
      return false;
    }
    boolean sure = words.verdict().confidence() >= SURE && !words.has(PART_OF_IT);
    return words.verdict().intent() == Intent.REPAIR
            && sure
            && !matter.akin(words.verdict().category())
            && words.reading().particulars().part().isPresent()
        || Alike.another(matter, words);
  }

  /// Elsewhere it answers what was asked.
  private static boolean listens(Stage stage) {
    return switch (stage) {
      case Stage.Idle _, Stage.AskingPlace _, Stage.AskingSpot _, Stage.Confirming _ -> true;
      case Stage.ChoosingHome _, Stage.AskingPhone _, Stage.AskingHelped _ -> true;
      case Stage.AskingDanger _ -> true;
      case Stage.AskingNow _, Stage.AskingMore _, Stage.Changing _ -> false;
      case Stage.AskingAcceptance _, Stage.AskingScore _, Stage.AskingWhy _ -> false;
      case Stage.ChoosingTicket _, Stage.ConfirmingCancel _, Stage.AskingCode _ -> false;
      case Stage.Surveying _ -> false;
    };
  }

  private static boolean it(Matter matter, Words words) {
    return words.has(IT)
        && matter.akin(words.verdict().category())
        && words.verdict().intent() == Intent.REPAIR
        && words.reading().number().isEmpty();
  }

  /// To whoever was asked after it, it is the answer.
  private static boolean denied(Stage stage, Words words) {
    return (words.has(DENIED) || words.has(NO_DANGER))
        && !words.verdict().emergency()
        && !(stage instanceof Stage.AskingDanger);
  }

  private static boolean arrival(Words words) {
    return words.has(ARRIVAL);
  }

  private static boolean tried(Words words) {
    return (words.has(TRIED) || words.has(ONLY_TRIED) || MadeSafe.told(words))
        && words.verdict().intent() != Intent.COMPLAINT;
  }

  /// "Block 8, I think, I've just moved in" answers where it is.
  private static boolean answersWhere(Stage stage, Words words) {
    return stage instanceof Stage.AskingPlace
        && Reports.placeIn(words).isPresent()
        && words.unsure()
        && !worrying(words);
  }

  /// "Quick!" says nothing of what is wrong; whoever was asked after danger answers with it.
  private static boolean hurries(Stage stage, Matter matter, Words words) {
    return words.has(HURRIES) && !matter.emergency() && !(stage instanceof Stage.AskingDanger);
  }

  /// "The switch clicks but nothing" and "it's the only one we have" are said of what was told just
  /// before.
  private static boolean partOfIt(Words words, Setting setting) {
    return words.has(PART_OF_IT) && JustReported.latest(setting, JustReported.IN_TALK).isPresent();
  }

  /// Whether a word of it could be of a danger, so that a guess is asked after.
  static boolean worrying(Words words) {
    return words.has(WORRYING);
  }

  /// What triage can make nothing of, in the middle of a talk, and that names no other thing.
  static boolean vague(Matter matter, Words words, Setting setting) {
    Optional<String> part = words.reading().particulars().part();
    return words.unsure()
        && (words.verdict().intent() == Intent.REPAIR || words.verdict().emergency())
        && matter.openedWithin(JustReported.IN_TALK, setting.now())
        && words.parts().stream().allMatch(Words::unsure)
        && (part.isEmpty() || !Pointing.thing(words, List.of(matter)).isEmpty());
  }

  /// Whether it tells how something is now, and not of which thing.
  static boolean goesOn(Words words) {
    return words.has(GOES_ON)
        && words.reading().particulars().part().isEmpty()
        && words.reading().place().equals(Place.UNKNOWN)
        && words.parts().isEmpty()
        && words.verdict().intent() == Intent.REPAIR;
  }
}
