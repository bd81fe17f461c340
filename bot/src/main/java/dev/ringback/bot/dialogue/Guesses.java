package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Danger that triage only guesses at in the middle of a talk about a report: one question instead
/// of a call to the duty phone, since what is said beside a report is rarely a danger of its own.
///
/// What is said first, what a rule knows, and a report that grows worse go on being emergencies at
/// once (design §2.7).
final class Guesses {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  /// Words of danger: whoever uses them is believed.
  private static final Pattern OUTRIGHT = WORDS.pattern("outright");

  private static final Pattern ALSO = WORDS.pattern("also");

  /// Power that is gone hurts nobody.
  private static final Pattern OUTAGE = WORDS.pattern("outage");

  private static final Pattern LEAK = WORDS.pattern("leak");

  private static final Pattern ACCESS = WORDS.pattern("access");

  private Guesses() {}

  /// Whether somebody says how to get in, or who is there.
  static boolean access(Words words) {
    return words.has(ACCESS);
  }

  /// Empty where the danger is to be believed.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    if (believed(words) || said(stage, words)) {
      return Optional.empty();
    }
    Optional<Matter> emergency = Endangered.now(words, setting);
    if (emergency.isPresent()) {
      return Optional.of(Endangered.again(stage, emergency.get(), words, setting));
    }
    if (SurveyWords.remark(stage, words, setting)) {
      return Optional.of(Dialogue.answer(stage, words, setting));
    }
    if (setting.held() || ofWorkDone(stage)) {
      return Optional.of(asked(words, setting));
    }
    return about(stage, setting)
        .filter(
            matter ->
                matter.elsewhere(words.reading().place())
                    || !grows(matter, words)
                    || words.unsure() && !Following.worrying(words))
        .map(matter -> doubted(stage, matter, words, setting));
  }

  /// Whoever names the danger, by whatever word.
  static boolean believed(Words words) {
    return named(words) || words.has(OUTRIGHT);
  }

  /// Whoever was asked after danger and says that it is there.
  private static boolean said(Stage stage, Words words) {
    return stage instanceof Stage.AskingDanger
        && (words.reading().answer() instanceof Reading.Answer.Yes || Doubts.there(words));
  }

  private static boolean ofWorkDone(Stage stage) {
    return stage.surveyed().isPresent()
        || stage instanceof Stage.Surveying
        || stage instanceof Stage.AskingAcceptance;
  }

  /// Who talks with an agent, or of a repair that is over, is asked before anybody is called.
  static Turn asked(Words words, Setting setting) {
    List<Step> steps = new ArrayList<>();
    setting.live().stream()
        .findFirst()
        .ifPresent(matter -> steps.add(new Step.Attach(matter.number(), false)));
    steps.add(setting.held() ? Says.nowOf(words.text()) : Says.nowBeside(words.text()));
    Category category = words.verdict().category();
    return new Turn(new Stage.AskingNow(Hazard.of(category), category, words.text()), steps, true);
  }

  /// Whether a rule or plain words name the danger.
  static boolean named(Words words) {
    return Hazard.named(words.verdict())
        || words.parts().stream().anyMatch(part -> Hazard.named(part.verdict()))
        || !Perils.in(words.text()).isEmpty()
        || Perils.lockedIn(words.text());
  }

  private static boolean grows(Matter matter, Words words) {
    Category category = words.verdict().category();
    return Hazard.of(category) != Hazard.OTHER && matter.akin(category);
  }

  /// The report that is talked about.
  private static Optional<Matter> about(Stage stage, Setting setting) {
    return Pointing.discussed(stage, setting).or(() -> latest(setting));
  }

  static Optional<Matter> latest(Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.kind() == Kind.REPAIR || matter.kind() == Kind.SERVICE)
        .filter(matter -> matter.openedWithin(JustReported.IN_TALK, setting.now()))
        .findFirst();
  }

  private static Turn doubted(Stage stage, Matter matter, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    boolean also = ALSO.matcher(text).find();
    boolean elsewhere = matter.elsewhere(words.reading().place());
    Category category = words.verdict().category();
    boolean otherwise = category != Category.GENERAL && !matter.akin(category);
    if ((also || elsewhere || otherwise)
        && !access(words)
        && !Following.goesOn(words)
        && !Following.vague(matter, words, setting)) {
      return another(matter, words, also, setting);
    }
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    Pieces.learn(matter.number(), words, steps);
    steps.add(Says.about(matter.number(), ReportPhrase.ADDED));
    if (access(words) || words.unsure() && !Following.worrying(words)) {
      return Following.asking(stage, new Turn(kept(stage), steps, false), setting);
    }
    steps.add(Says.nowBeside(words.text()));
    return new Turn(new Stage.AskingNow(Hazard.OTHER, Category.GENERAL, words.text()), steps, true);
  }

  /// Where something is goes on being asked.
  private static Stage kept(Stage stage) {
    return stage instanceof Stage.AskingPlace ? stage : new Stage.Idle();
  }

  /// A report of its own, as urgent as can be without calling anybody; "there, too" means the same
  /// trouble as before.
  private static Turn another(Matter before, Words words, boolean also, Setting setting) {
    boolean same = also && words.reading().particulars().part().isEmpty();
    Category category = same ? before.category() : words.verdict().category();
    Urgency urgency = same ? before.urgency() : Urgency.URGENT;
    Words told = words.ours(Intent.REPAIR, category, urgency);
    Step.Open open = Intake.open(Kind.REPAIR, told, setting, Optional.empty());
    boolean plain = plain(category, Writing.listed(words.text()));
    Optional<Hazard> doubt =
        open.besides()
            .doubt()
            .or(() -> plain ? Optional.empty() : Optional.of(Hazard.of(category)));
    return Turn.stay(new Stage.Idle(), open.doubting(doubt));
  }

  /// What stops daily life and no more: a leak there, too, or no power.
  private static boolean plain(Category category, String text) {
    return switch (category) {
      case PLUMBING, SEEPAGE, DRAINAGE -> LEAK.matcher(text).find();
      case ELECTRICAL -> OUTAGE.matcher(text).find();
      default -> false;
    };
  }
}
