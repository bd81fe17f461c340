package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Particulars.Swap;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was reported wrongly is told anew: "no, it is the bathroom that leaks" changes the ticket
/// instead of making another.
final class Restating {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  /// What is put right so soon is the same report.
  private static final Duration SAME_REPORT = Duration.ofMinutes(30);

  private static final double SURE = 0.35;

  private static final Pattern VAGUE = WORDS.pattern("vague");

  /// Takes back what was said before.
  private static final Pattern DENIES = WORDS.pattern("denies");

  /// May take it back, or go on.
  private static final Pattern DOUBTS = WORDS.pattern("doubts");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:不对|不對|不是(?=[\\s,，。.!！是])|错了|錯了|说错了|說錯了|搞错了|搞錯了|其实|其實|应该|應該|是|(?i:no(?= ?[,.!;:]|"
              + " (?:it|that|the|this|i)\\b)|wait|sorry|oops|actually|i meant?|it"
              + " is|it.?s|wrong))[\\s,，。.!！]*)+");

  private Restating() {}

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return listens(stage) && tells(words)
        ? meant(stage, words, setting).map(matter -> restated(matter, words, setting))
        : Optional.empty();
  }

  /// Elsewhere "no" answers what was asked.
  private static boolean listens(Stage stage) {
    return switch (stage) {
      case Stage.Idle _, Stage.AskingPlace _, Stage.ChoosingHome _, Stage.AskingSpot _ -> true;
      case Stage.AskingMore _, Stage.Confirming _, Stage.Changing _ -> true;
      case Stage.AskingDanger _, Stage.AskingNow _, Stage.AskingPhone _ -> false;
      case Stage.AskingAcceptance _, Stage.AskingScore _, Stage.AskingWhy _ -> false;
      case Stage.ChoosingTicket _, Stage.ConfirmingCancel _, Stage.AskingCode _ -> false;
      case Stage.AskingHelped _, Stage.Surveying _ -> false;
    };
  }

  private static boolean tells(Words words) {
    boolean repair =
        words.verdict().intent() == Intent.REPAIR && words.verdict().confidence() >= SURE;
    return (repair || swaps(words))
        && !words.reading().bare()
        && !(words.reading().answer() instanceof Answer.Cancel)
        && words.reading().number().isEmpty()
        && !Alike.also(words);
  }

  private static Optional<Matter> meant(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    boolean denied = DENIES.matcher(text).find() || stage instanceof Stage.Changing || swaps(words);
    boolean doubted = DOUBTS.matcher(text).find();
    Optional<Matter> discussed = Pointing.discussed(stage, setting);
    List<Matter> recent =
        setting.live().stream()
            .filter(matter -> !matter.emergency() && !matter.elsewhere(words.reading().place()))
            .filter(matter -> matter.openedWithin(SAME_REPORT, setting.now()))
            .toList();
    Optional<Matter> akin =
        recent.stream().filter(matter -> matter.akin(words.verdict().category())).findFirst();
    Optional<Matter> latest =
        discussed.filter(recent::contains).or(() -> recent.stream().findFirst());
    Optional<Matter> unclear = latest.filter(Restating::unclear).filter(_ -> namesThing(words));
    return denied ? akin.or(() -> latest) : doubted ? akin : unclear;
  }

  /// One thing is meant instead of another.
  private static boolean swaps(Words words) {
    return words.reading().particulars().swap().isPresent();
  }

  /// "It is broken" waits for what it is.
  private static boolean unclear(Matter matter) {
    return VAGUE.matcher(Writing.listed(matter.words())).matches();
  }

  private static boolean namesThing(Words words) {
    return words.verdict().category() != Category.GENERAL
        || words.reading().particulars().part().isPresent();
  }

  private static Turn restated(Matter matter, Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    String said = said(matter, words);
    steps.add(new Step.Describe(matter.number(), said));
    Place told = Intake.spotted(words);
    Place place = told.spot() == null ? matter.place() : matter.place().with(told);
    if (!place.equals(matter.place())) {
      steps.add(new Step.SetPlace(matter.number(), place));
    }
    Pieces.learn(matter.number(), words, steps);
    regraded(matter, words).ifPresent(steps::add);
    steps.add(new Step.PassOn(matter.number(), said));
    Matter known = matter.at(place);
    if (!known.placeKnown()) {
      steps.add(Says.about(matter.number(), ReportPhrase.ADDED));
      return Whereabouts.ask(known, setting, steps);
    }
    steps.add(new Step.ReadBack(matter.number()));
    return new Turn(new Stage.Idle(), steps, false);
  }

  /// Another sort of work may be another trade's; less urgent it becomes by a person alone.
  private static Optional<Step> regraded(Matter matter, Words words) {
    Category category = words.verdict().category();
    boolean otherThing = swaps(words) && category != matter.category();
    boolean otherwise = category != Category.GENERAL && (otherThing || !matter.akin(category));
    boolean sooner = words.verdict().urgency().moreUrgentThan(matter.urgency());
    return otherwise || sooner
        ? Optional.of(
            new Step.Regrade(
                matter.number(),
                otherwise ? category : matter.category(),
                sooner ? words.verdict().urgency() : matter.urgency(),
                words.text()))
        : Optional.empty();
  }

  /// The old words with the thing that is meant, where nothing but that is said of it.
  private static String said(Matter matter, Words words) {
    return words.reading().particulars().swap().map(swap -> said(matter, swap)).orElse(said(words));
  }

  private static String said(Matter matter, Swap swap) {
    Matcher was =
        Pattern.compile(Pattern.quote(swap.was()), Pattern.CASE_INSENSITIVE)
            .matcher(matter.words());
    return swap.alone() && was.find()
        ? was.replaceFirst(Matcher.quoteReplacement(swap.is()))
        : swap.is();
  }

  /// Without the words that take the old ones back.
  private static String said(Words words) {
    String text = words.text().strip();
    String rest = LEAD.matcher(text).replaceFirst("");
    return rest.isEmpty() ? text : rest;
  }
}
