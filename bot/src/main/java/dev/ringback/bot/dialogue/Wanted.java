package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;

/// What is asked for and is not broken: a service, something better, a price (R4).
final class Wanted {

  private Wanted() {}

  /// What a question is put down as.
  static Kind kind(Words words) {
    return service(words) ? Kind.SERVICE : better(words) ? Kind.SUGGESTION : Kind.ENQUIRY;
  }

  static boolean service(Words words) {
    return asks(words, Particulars.Ask.SERVICE)
        && !words.verdict().urgency().moreUrgentThan(Urgency.NORMAL);
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
