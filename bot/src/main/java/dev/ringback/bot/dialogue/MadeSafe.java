package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Category;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whoever has switched off, shut or opened what the steps told is thanked and told what is left to
/// do; that the danger is over nobody has said yet (design §2.7).
final class MadeSafe {

  private static final Pattern SAFE = Lexicon.load("dangers.txt").pattern("made safe");

  private MadeSafe() {}

  /// Whether nothing else is said.
  static boolean told(Words words) {
    return words.has(SAFE) && !Precautions.asked(words.text());
  }

  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    return told(words)
        ? Endangered.now(words, setting)
            .flatMap(
                matter ->
                    next(matter.category())
                        .map(
                            next -> Endangered.awaited(stage, matter, next, false, words, setting)))
        : Optional.empty();
  }

  /// What is left to do: nobody stays where gas, smoke or bad air was.
  private static Optional<DangerPhrase> next(Category category) {
    return switch (category) {
      case GAS, FIRE, HVAC, APPLIANCE -> Optional.of(DangerPhrase.SAFE_LEAVE);
      case ELECTRICAL, LIGHTING, PLUMBING, SEEPAGE, DRAINAGE, WATER_SUPPLY ->
          Optional.of(DangerPhrase.SAFE_KEEP);
      default -> Optional.empty();
    };
  }
}
