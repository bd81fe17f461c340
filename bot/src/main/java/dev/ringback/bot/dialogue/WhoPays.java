package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.regex.Pattern;

/// "Do I have to pay for a broken window?" is a question after money: nothing need be broken, and
/// nobody complains, whatever triage made of the window.
public final class WhoPays {

  private static final Pattern ASKED = Lexicon.load("talk.txt").pattern("who pays");

  /// From here on triage knows that somebody complains, or that something is broken.
  private static final double SURE = 0.7;

  /// A longer text tells more than it asks.
  private static final int LONGEST = 90;

  private WhoPays() {}

  /// The words as a question, if that is what they are.
  public static Words heard(Words words) {
    return asked(words) ? words.judged(question(words.verdict())) : words;
  }

  private static boolean asked(Words words) {
    Verdict verdict = words.verdict();
    boolean misheard =
        switch (verdict.intent()) {
          case REPAIR, COMPLAINT -> verdict.confidence() < SURE && !Hazard.named(verdict);
          case ENQUIRY, PROGRESS, AGENT, PRAISE, OTHER -> false;
        };
    return misheard
        && words.pictures() == 0
        && words.text().length() <= LONGEST
        && words.reading().numbers().isEmpty()
        && words.has(ASKED);
  }

  private static Verdict question(Verdict verdict) {
    boolean vague = verdict.category() == Category.GENERAL;
    Category category = vague ? Category.FEES : verdict.category();
    return verdict.labelled(Intent.ENQUIRY, category, Urgency.LOW);
  }
}
