package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A slip of the finger put right in words: "pressed the wrong one, it is 5".
final class Slips {

  private static final Pattern SLIP =
      Pattern.compile(
          "[按点點打选選发發回]错|[按點打選發回]錯|手滑|手误|手誤|mistake|wrong (?:number|digit|button|one|key)|\\bi"
              + " meant?\\b|slipped|typo|oops");

  private static final Pattern SCORE = Pattern.compile("(?<![\\d-])[1-5](?![\\d-])");

  private Slips() {}

  /// The score that was meant.
  static Optional<Integer> score(Words words) {
    String text = words.text().toLowerCase(Locale.ROOT);
    if (!SLIP.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher score = SCORE.matcher(text);
    Optional<Integer> meant = Optional.empty();
    while (score.find()) {
      meant = Optional.of(Integer.parseInt(score.group()));
    }
    return meant;
  }
}
