package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A slip of the finger put right in words: "pressed the wrong one, it is 5", "哦不对,是1".
final class Slips {

  private static final Pattern SLIP =
      Pattern.compile(
          "[按点點打选選发發回写寫]错|[按點打選發回寫]錯|手滑|手误|手誤|mistake|wrong (?:number|digit|button|one|key)|\\bi"
              + " meant?\\b|slipped|typo|oops");

  private static final List<String> ENGLISH = List.of("one", "two", "three", "four", "five");

  private static final String ONE_TO_FIVE = "[1-5]|[一二三四五]|one|two|three|four|five";

  private static final Pattern SCORE =
      Pattern.compile(
          "(?<![\\d-])[1-5](?![\\d-])|[一二三四五](?= ?分|$)|\\b(?:one|two|three|four|five)(?=[ .!]*$)");

  /// Words that may mean anything else mean this only where nothing else is said.
  private static final Pattern CORRECTED =
      Pattern.compile(
          "(?:[哦噢啊呃嗯]|oh|no|wait|sorry|hang on|[\\s,.。!、]){0,6}"
              + "(?:不对|不對|不是 ?[1-5] ?分?|改成|改为|改為|应该是|應該是|说错了?|說錯了?|actually"
              + "|should (?:be|have been)|change (?:it |that |my \\w+ )?to|make (?:it|that)"
              + "|not (?:a )?[1-5]|wait)"
              + "(?:[\\s,.。]|是|应该|應該|给|給|打|it.?s|it is|but|a|to|i mean|should be|make it)*"
              + "(?<meant>"
              + ONE_TO_FIVE
              + ") ?(?:分|星|points?|stars?)?[\\s.。!]*");

  /// So short a text tells of a slip and of nothing more.
  private static final int SHORT = 20;

  private Slips() {}

  /// The score that was meant.
  static Optional<Integer> score(Words words) {
    String text = plain(words);
    Matcher corrected = CORRECTED.matcher(text);
    if (corrected.matches()) {
      return Optional.of(value(corrected.group("meant")));
    }
    if (!SLIP.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher score = SCORE.matcher(text);
    Optional<Integer> meant = Optional.empty();
    while (score.find()) {
      meant = Optional.of(value(score.group()));
    }
    return meant;
  }

  /// Whether it tells of a slip and nothing more.
  static boolean told(Words words) {
    String text = plain(words);
    return text.length() <= SHORT && SLIP.matcher(text).find();
  }

  private static int value(String written) {
    int han = "一二三四五".indexOf(written);
    int english = ENGLISH.indexOf(written);
    return han >= 0 ? han + 1 : english >= 0 ? english + 1 : Integer.parseInt(written);
  }

  private static String plain(Words words) {
    return Normalizer.normalize(words.text(), Normalizer.Form.NFKC)
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
