package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is said beside a ticket that exists: each sort is asked in turn; nods, and what is said in
/// danger, are answered here.
final class Asides {

  private static final Lexicon WORDS = Lexicon.load("asides.txt");

  /// So long an emergency is what somebody has in mind.
  static final Duration IN_MIND = Duration.ofHours(12);

  /// From here up, of five, a word praises: "great".
  private static final int CONTENT = 4;

  private static final Pattern HEARD = WORDS.pattern("heard");

  private static final Pattern ANSWERING = WORDS.pattern("answering");

  private Asides() {}

  /// Empty if it is more than an aside.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    if (!words.reading().numbers().isEmpty()) {
      return Optional.empty();
    }
    return Remarks.heard(stage, words, setting)
        .or(() -> Beside.heard(stage, words, setting))
        .or(() -> JustReported.door(stage, words, setting))
        .or(() -> JustReported.nextTo(stage, words, setting))
        .or(() -> People.phone(stage, words, setting))
        .or(() -> People.named(stage, words, setting))
        .or(() -> People.frail(stage, words, setting))
        .or(() -> Unmended.heard(stage, words, setting))
        .or(() -> inDanger(stage, words, setting))
        .or(() -> nod(stage, words, setting))
        .or(() -> JustReported.added(stage, words, setting));
  }

  /// Whoever is in danger is never answered with "I did not follow".
  private static Optional<Turn> inDanger(Stage stage, Words words, Setting setting) {
    Optional<Matter> danger =
        setting.live().stream()
            .filter(Matter::emergency)
            .filter(matter -> matter.openedWithin(IN_MIND, setting.now()))
            .findFirst();
    boolean another =
        Pointing.back(words, setting.live()).stream().anyMatch(one -> !one.emergency());
    if (another) {
      return Optional.empty();
    }
    boolean beside =
        switch (words.reading().answer()) {
          case Answer.Yes _, Answer.No _, Answer.Digit _, Answer.StillBroken _ ->
              stage instanceof Idle;
          case Answer.Words _ -> besideDanger(words);
          default -> false;
        };
    return danger
        .filter(_ -> beside)
        .map(
            matter ->
                Coming.asked(words)
                    ? Statuses.of(stage, words, List.of(matter))
                    : DangerQuestions.wondered(stage, words, setting)
                        .orElseGet(() -> noted(stage, matter)));
  }

  private static Turn noted(Stage stage, Matter danger) {
    return Turn.stay(
        stage,
        new Step.Attach(danger.number(), true),
        Says.about(danger.number(), DangerPhrase.NOTED));
  }

  private static boolean besideDanger(Words words) {
    boolean unsure = words.unsure();
    return switch (words.verdict().intent()) {
      case OTHER, PRAISE -> true;
      case COMPLAINT, ENQUIRY -> unsure;
      case REPAIR -> unsure || words.has(ANSWERING);
      case PROGRESS, AGENT -> false;
    };
  }

  /// "Oh": neither a yes nor anything to be understood.
  static boolean onlyHeard(Words words) {
    return HEARD.matcher(Writing.listed(words.text())).matches();
  }

  /// A nod to nothing asks for nothing, unless the owner still has to say whether it is fixed.
  private static Optional<Turn> nod(Stage stage, Words words, Setting setting) {
    boolean answers =
        switch (words.reading().answer()) {
          case Answer.Digit _, Answer.Yes _, Answer.No _, Answer.Score _ -> stage instanceof Idle;
          case Answer.Words _ -> stage instanceof Idle && onlyHeard(words);
          default -> false;
        };
    if (!answers) {
      return Optional.empty();
    }
    return setting.live().stream()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.RESOLVED)
        .findFirst()
        .map(News::acceptanceOverdue)
        .or(
            () ->
                switch (words.reading().answer()) {
                  case Answer.Yes _, Answer.Words _ ->
                      Optional.of(Turn.stay(stage, Says.reply(ChatPhrase.NODDED)));
                  case Answer.Score(int value) when value >= CONTENT ->
                      Optional.of(Turn.stay(stage, Says.reply(ChatPhrase.THANKS)));
                  default -> Optional.empty();
                });
  }
}
