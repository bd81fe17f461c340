package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.regex.Pattern;

/// What is asked for and is not broken: a service, something better, a price (R4).
final class Wanted {

  private static final Pattern OWN = Lexicon.load("annoyances.txt").pattern("own");

  private Wanted() {}

  /// What a question is put down as.
  static Kind kind(Words words) {
    return service(words) ? Kind.SERVICE : better(words) ? Kind.SUGGESTION : Kind.ENQUIRY;
  }

  static boolean service(Words words) {
    return asks(words, Particulars.Ask.SERVICE)
        && !words.verdict().urgency().moreUrgentThan(Urgency.NORMAL);
  }

  /// What sounds like a complaint is put down as; "can somebody clean my windows?" is none.
  static Kind ofComplaint(Words words) {
    if (service(words) && words.has(OWN)) {
      return Kind.SERVICE;
    }
    return words.verdict().urgency() == Urgency.LOW || better(words)
        ? Kind.SUGGESTION
        : Kind.COMPLAINT;
  }

  /// Whether a service is asked for, and nothing frightens anybody but triage.
  static boolean harmlessly(Words words) {
    return asks(words, Particulars.Ask.SERVICE)
        && !Guesses.believed(words)
        && !Following.worrying(words);
  }

  static boolean better(Words words) {
    return asks(words, Particulars.Ask.IMPROVEMENT);
  }

  static boolean price(Words words) {
    return asks(words, Particulars.Ask.PRICE);
  }

  private static boolean asks(Words words, Particulars.Ask ask) {
    return words.reading().particulars().asks().contains(ask);
  }
}
