package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.triage.Language;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says a failed callback as people do: the ledger's own words are nobody's language.
final class Failed {

  private static final Pattern NOTED =
      Pattern.compile(
          "callback: (?:(?<score>\\d) of (?<best>\\d)|[a-z ]+?)(?: — (?<words>.*))?",
          Pattern.DOTALL);

  private Failed() {}

  /// @param words of the ledger, or an owner's, which stay as they are
  static String said(Phrases phrases, String words, Language language) {
    Matcher noted = NOTED.matcher(words);
    if (!noted.matches()) {
      return words;
    }
    String said = Objects.requireNonNullElse(noted.group("words"), "").strip();
    String score = noted.group("score");
    return score == null
        ? said
        : phrases.say(
            language,
            StaffPhrase.SCORE,
            "score",
            score,
            "best",
            noted.group("best"),
            "words",
            said.isEmpty() || said.equals(score) ? "none" : said);
  }
}
