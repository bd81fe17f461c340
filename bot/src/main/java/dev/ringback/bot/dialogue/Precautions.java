package dev.ringback.bot.dialogue;

import static dev.ringback.bot.dialogue.Hazard.CARBON_MONOXIDE;
import static dev.ringback.bot.dialogue.Hazard.ELECTRICAL;
import static dev.ringback.bot.dialogue.Hazard.FALLING;
import static dev.ringback.bot.dialogue.Hazard.FIRE;
import static dev.ringback.bot.dialogue.Hazard.FIRE_SHUT_IN;
import static dev.ringback.bot.dialogue.Hazard.GAS;
import static dev.ringback.bot.dialogue.Hazard.HURT;
import static dev.ringback.bot.dialogue.Hazard.LIFELESS;
import static dev.ringback.bot.dialogue.Hazard.LOCKED_IN;
import static dev.ringback.bot.dialogue.Hazard.OTHER;
import static dev.ringback.bot.dialogue.Hazard.SHOCKED;
import static dev.ringback.bot.dialogue.Hazard.TRAPPED;
import static dev.ringback.bot.dialogue.Hazard.WATER;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What people in danger ask whether to do, and the safe answer, which depends on the danger
/// (design §2.7).
final class Precautions {

  private static final Lexicon WORDS = Lexicon.load("precautions.txt");

  private static final Pattern QUESTION = WORDS.pattern("question");

  /// What is asked is answered by the first that fits what is known.
  private record Rule(Pattern topic, Set<Hazard> in, Phrase answer) {

    boolean holds(String text, Set<Hazard> known) {
      return topic.matcher(text).find() && !Collections.disjoint(in, known);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          rule("stairs", Phrase.DANGER_FIRE_SHUT_IN, FIRE_SHUT_IN),
          rule("stairs", Phrase.DANGER_TRAPPED, TRAPPED),
          rule("stairs", Phrase.DANGER_USE_STAIRS, Hazard.values()),
          rule("by mouth", Phrase.DANGER_NOTHING_BY_MOUTH, Hazard.values()),
          rule("windows", Phrase.DANGER_OPEN_WINDOWS, GAS, CARBON_MONOXIDE),
          rule("sparks", Phrase.DANGER_NO_SPARK, GAS, CARBON_MONOXIDE),
          rule("mains", Phrase.DANGER_MAINS_OFF, ELECTRICAL, SHOCKED, WATER),
          rule("power", Phrase.DANGER_NO_POWER, ELECTRICAL, SHOCKED, WATER),
          // who touches somebody under current is the next
          rule("move", Phrase.DANGER_SHOCKED, SHOCKED, ELECTRICAL),
          rule("move", Phrase.DANGER_INTO_AIR, GAS, CARBON_MONOXIDE, FIRE),
          rule("move", Phrase.DANGER_NO_FORCE, TRAPPED, LOCKED_IN, FALLING),
          // who does not breathe must lie flat
          rule("move", Phrase.DANGER_LIFELESS, LIFELESS),
          rule("move", Phrase.DANGER_DO_NOT_MOVE, HURT, OTHER),
          rule("touch", Phrase.DANGER_KEEP_CLEAR, FALLING, WATER, ELECTRICAL, SHOCKED));

  private Precautions() {}

  private static Rule rule(String topic, Phrase answer, Hazard... hazards) {
    return new Rule(WORDS.pattern(topic), Set.of(hazards), answer);
  }

  static boolean asked(String words) {
    return QUESTION.matcher(Writing.listed(words)).find();
  }

  /// The safe answer, if it is known.
  static Optional<Phrase> answer(String words, Set<Hazard> known) {
    String text = Writing.listed(words);
    return asked(words)
        ? RULES.stream().filter(rule -> rule.holds(text, known)).findFirst().map(Rule::answer)
        : Optional.empty();
  }
}
