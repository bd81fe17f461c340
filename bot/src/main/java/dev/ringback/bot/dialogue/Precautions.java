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

import dev.ringback.bot.phrase.DangerPhrase;
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
  private record Rule(Pattern topic, Set<Hazard> in, DangerPhrase answer) {

    boolean holds(String text, Set<Hazard> known) {
      return topic.matcher(text).find() && !Collections.disjoint(in, known);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          rule("stairs", DangerPhrase.FIRE_SHUT_IN, FIRE_SHUT_IN),
          rule("stairs", DangerPhrase.TRAPPED, TRAPPED),
          rule("stairs", DangerPhrase.USE_STAIRS, Hazard.values()),
          rule("by mouth", DangerPhrase.NOTHING_BY_MOUTH, Hazard.values()),
          rule("windows", DangerPhrase.OPEN_WINDOWS, GAS, CARBON_MONOXIDE),
          rule("sparks", DangerPhrase.NO_SPARK, GAS, CARBON_MONOXIDE),
          rule("mains", DangerPhrase.MAINS_OFF, ELECTRICAL, SHOCKED, WATER),
          rule("power", DangerPhrase.NO_POWER, ELECTRICAL, SHOCKED, WATER),
          // who touches somebody under current is the next
          rule("move", DangerPhrase.SHOCKED, SHOCKED, ELECTRICAL),
          rule("move", DangerPhrase.INTO_AIR, GAS, CARBON_MONOXIDE, FIRE),
          rule("move", DangerPhrase.NO_FORCE, TRAPPED, LOCKED_IN, FALLING),
          // who does not breathe must lie flat
          rule("move", DangerPhrase.LIFELESS, LIFELESS),
          rule("move", DangerPhrase.DO_NOT_MOVE, HURT, OTHER),
          rule("touch", DangerPhrase.KEEP_CLEAR, FALLING, WATER, ELECTRICAL, SHOCKED));

  private Precautions() {}

  private static Rule rule(String topic, DangerPhrase answer, Hazard... hazards) {
    return new Rule(WORDS.pattern(topic), Set.of(hazards), answer);
  }

  static boolean asked(String words) {
    return QUESTION.matcher(Writing.listed(words)).find();
  }

  /// The safe answer, if it is known.
  static Optional<DangerPhrase> answer(String words, Set<Hazard> known) {
    String text = Writing.listed(words);
    return asked(words)
        ? RULES.stream().filter(rule -> rule.holds(text, known)).findFirst().map(Rule::answer)
        : Optional.empty();
  }
}
