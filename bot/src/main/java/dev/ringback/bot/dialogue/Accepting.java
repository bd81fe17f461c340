package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// "All fixed": one answer to all that is said to be done.
final class Accepting {

  private static final Lexicon WORDS = Lexicon.load("asides.txt");

  private static final int TWO = 2;

  private static final Pattern ALL = WORDS.pattern("all");

  private static final Pattern MENDED = WORDS.pattern("all mended");

  /// "Fixed, thanks", with nothing named.
  private static final Pattern ONE = WORDS.pattern("mended");

  private Accepting() {}

  /// Empty if fewer than two wait, or not all are spoken of.
  static Optional<Turn> all(Words words, Setting setting) {
    List<Matter> done = done(setting);
    String text = Writing.listed(words.text());
    boolean yes = words.reading().answer() instanceof Answer.Yes || MENDED.matcher(text).matches();
    return done.size() >= TWO && yes && ALL.matcher(text).find()
        ? Optional.of(accepted(done))
        : Optional.empty();
  }

  private static List<Matter> done(Setting setting) {
    return setting.live().stream()
        .filter(matter -> matter.step() == dev.ringback.core.ticket.Step.RESOLVED)
        .filter(matter -> !matter.signOffNext())
        .toList();
  }

  /// Where several wait, it is asked which one is mended.
  static Optional<Turn> unclear(Words words, Setting setting) {
    List<Matter> done = done(setting);
    String text = Writing.listed(words.text());
    return done.size() >= TWO && ONE.matcher(text).matches()
        ? Optional.of(Choosing.which(Wish.ACCEPT, done, words.text()))
        : Optional.empty();
  }

  static Turn accepted(List<Matter> done) {
    List<Step> steps = new ArrayList<>();
    for (Matter matter : done) {
      steps.add(new Step.Attach(matter.number(), false));
      steps.add(new Step.Accept(matter.number()));
    }
    String numbers =
        done.reversed().stream()
            .map(matter -> matter.number().toString())
            .collect(Collectors.joining(", "));
    steps.add(Says.about(done.getFirst().number(), AcceptancePhrase.ACCEPTED, "number", numbers));
    return new Turn(new Idle(), steps, false);
  }
}
