package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that say that a danger is over, that somebody is saved, or that help is there: who deals
/// with it hears so, and a person makes sure (design §2.7).
final class AllClear {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  private static final Pattern OVER = WORDS.pattern("over");

  private static final Pattern GONE_AWAY = WORDS.pattern("gone away");

  private static final Pattern SOMEBODY_THERE = WORDS.pattern("somebody there");

  private static final Pattern RELEASED = WORDS.pattern("released");

  private static final Pattern HELP_THERE = WORDS.pattern("help there");

  /// A question, or something that goes on, is no all-clear.
  private static final Pattern OPEN = WORDS.pattern("open");

  private static final Pattern SHUT_IN = WORDS.pattern("shut in");

  private AllClear() {}

  /// Empty where nothing of that is said, or no emergency is open.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text());
    if (OPEN.matcher(text).find()) {
      return Optional.empty();
    }
    return Endangered.now(words, setting)
        .flatMap(
            matter -> {
              if (over(matter, text)) {
                return Optional.of(told(stage, matter, words, setting, true));
              }
              boolean feared = matter.category() == Category.SECURITY;
              return HELP_THERE.matcher(text).find()
                      || !feared && SOMEBODY_THERE.matcher(text).find()
                  ? Optional.of(told(stage, matter, words, setting, false))
                  : Optional.empty();
            });
  }

  /// Whoever has left is no danger any more only if they were the danger.
  private static boolean over(Matter matter, String text) {
    boolean feared = matter.category() == Category.SECURITY;
    return OVER.matcher(text).find()
        || shutIn(matter) && RELEASED.matcher(text).find()
        || feared && GONE_AWAY.matcher(text).find();
  }

  /// "Ambulance here": the word alone would call for one.
  static boolean helpThere(Words words) {
    return words.has(HELP_THERE) && !words.has(OPEN);
  }

  /// Whether words say that it is over.
  static boolean over(String words) {
    String text = Writing.listed(words);
    return OVER.matcher(text).find() && !OPEN.matcher(text).find();
  }

  /// Whether somebody is behind a door that does not open.
  static boolean shutIn(Matter matter) {
    return matter.category() == Category.ELEVATOR
        || SHUT_IN.matcher(Writing.listed(matter.words())).find();
  }

  private static Turn told(Stage stage, Matter matter, Words words, Setting setting, boolean over) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(matter.number(), true));
    steps.add(new Step.PassOn(matter.number(), words.text()));
    if (over) {
      steps.add(new Step.CallAgentAbout(matter.number(), "all-clear", words.text()));
    }
    steps.add(
        Says.about(
            matter.number(),
            over ? EmergencyPhrase.ALL_CLEAR_TAKEN : EmergencyPhrase.FALSE_ALARM_TAKEN));
    Turn turn = new Turn(stage, steps, false);
    return setting.held() ? Listening.quiet(turn) : turn;
  }
}
