package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A digit of the scale before or behind words of one's own, where a digit was asked for: "5 great
/// job", 师傅不错,5.
final class ScoreBeside {

  private static final String MARK = "(?<digit>[1-5])\\s*(?:分|颗?星|stars?|points?)?";

  /// What is counted, and so no score: 2个小时, 3 people.
  private static final String COUNTED =
      "(?!个|個|点|點|次|天|日|小时|小時|分钟|分鐘|刻|楼|樓|号|號|栋|棟|幢|座|单元|單元|户|戶|层|層|度|元|块|塊|年|月|周|週|星期|人|位|名|条"
          + "|條|只|隻|台|扇|根|米|遍|回|趟|把|间|間|室|房|倍|成|折|多|几|幾|到|或|和|至|比|万|千|百|十"
          + "|(?:hours?|hrs?|days?|times?|weeks?|months?|years?|minutes?|mins?|people|persons?|men|man"
          + "|guys?|visits?|workers?|technicians?|plumbers?|calls?|attempts?|texts?|messages?|taps?"
          + "|rooms?|floors?|leaks?|things?|problems?|issues?|lights?|lamps?|lifts?|pipes?|doors?"
          + "|bathrooms?|bedrooms?|flats?|am|pm|o|of|more|other|others|different|or|to|and|x)\\b)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "^\\s*(?:给|打|选|i give (?:it |you )?|score:?|rating:?)?\\s*"
              + MARK
              + "(?:\\s*[,。;:!~\\-–—、.\\n]+\\s*|\\s+|(?=\\p{IsHan}))"
              + COUNTED
              + "(?=\\p{L})");
  private static final Pattern BEHIND =
      Pattern.compile("[,。;:!~、.\\n]\\s*(?:给|打|选)?\\s*" + MARK + "\\s*[.。!~]*$");

  /// "1. the tap 2. the lamp" counts what it tells.
  private static final Pattern LISTED = Pattern.compile("(?<![\\d.])[2-9]\\s*[.、)]\\s*[^\\d\\s]");

  private ScoreBeside() {}

  static Optional<Integer> in(Words words) {
    String plain =
        Normalizer.normalize(words.text(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    Matcher before = BEFORE.matcher(plain);
    if (before.find()) {
      boolean listed = LISTED.matcher(plain).find(before.end());
      return listed ? Optional.empty() : Optional.of(Integer.valueOf(before.group("digit")));
    }
    Matcher behind = BEHIND.matcher(plain);
    return behind.find()
            && plain.substring(0, behind.start()).codePoints().anyMatch(Character::isLetter)
            && Reports.placeIn(words).isEmpty()
        ? Optional.of(Integer.valueOf(behind.group("digit")))
        : Optional.empty();
  }
}
