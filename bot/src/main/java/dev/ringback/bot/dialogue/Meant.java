package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import java.util.regex.Pattern;

/// What is said as a question and meant otherwise: whether a blocked drain is ours to mend reports
/// it, and "what did you mend there?" complains.
final class Meant {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final Pattern OURS = WORDS.pattern("ours");

  private static final Pattern COME_AND_MEND = WORDS.pattern("come and mend");

  private static final Pattern BOTCHED = WORDS.pattern("botched");

  private Meant() {}

  /// "Then come and mend it": somebody is wanted, and nobody knows for what.
  static boolean onlyToCome(Words words) {
    return COME_AND_MEND.matcher(Writing.listed(words.text()).strip()).matches();
  }

  /// The same, taken for what it means.
  static Words heard(Words words, Setting setting) {
    if (words.verdict().emergency()) {
      return words;
    }
    return switch (words.verdict().intent()) {
      case ENQUIRY, OTHER -> words.has(OURS) ? reported(words) : words;
      case PROGRESS -> botched(words, setting) ? complained(words) : words;
      case REPAIR, COMPLAINT, PRAISE, AGENT -> words;
    };
  }

  private static Words reported(Words words) {
    Category told = words.verdict().category();
    Category sort = told == Category.GENERAL ? Annoyances.sort(words).orElse(told) : told;
    return sort == Category.GENERAL
        ? words
        : words.judged(words.verdict().labelled(Intent.REPAIR, sort, Urgency.NORMAL));
  }

  private static boolean botched(Words words, Setting setting) {
    return !setting.matters().isEmpty() && words.has(BOTCHED);
  }

  private static Words complained(Words words) {
    return words.judged(
        words.verdict().labelled(Intent.COMPLAINT, Category.SERVICE_QUALITY, Urgency.NORMAL));
  }
}
