package dev.ringback.bot.understanding.place;

import static dev.ringback.bot.understanding.text.HanNumerals.NUMBER;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Floors in Chinese: 3楼, 十二层, 负一楼, B1停车场, 5樓之2, 14楼到16楼.
final class ChineseFloors {

  /// Words that make a number of storeys or of layers, not a floor: 爬了3楼, 共18层, 包了三层.
  private static final String NOT_BEHIND = "(?<!\\d:)(?<![\\d.爬有共高了才几两数整每包裹贴剥穿铺刷盖-])(?<!上下|一共)";

  private static final String WORD =
      "(?:层(?!楼(?!道|梯|上)|高|膜|纸|玻璃|灰|皮|油|胶|瓷|布|土|板|漆|次|砖|厚|水(?!管|龙|表|压|电)|木|塑|锈|毛)"
          + "|楼(?!上(?!水)|下(?!水)|顶|梯房|板|栋|盘|房|高|长|宇|主|管|市|兰|体|阁|号))";

  private static final Pattern RANGE =
      Pattern.compile(
          NOT_BEHIND
              + "(?<from>"
              + NUMBER
              + ") ?"
              + WORD
              + "? ?(?:到|至|同|-|~) ?(?<to>"
              + NUMBER
              + ") ?"
              + WORD);

  private static final Pattern BETWEEN =
      Pattern.compile(
          NOT_BEHIND
              + "(?<from>"
              + NUMBER
              + ") ?"
              + WORD
              + "? ?(?:和|跟|与|同|、) ?(?<to>"
              + NUMBER
              + ") ?"
              + WORD
              + "(?:中间|之间|当中)");

  private static final Pattern FLOOR =
      Pattern.compile(
          NOT_BEHIND
              + "(?:(?<below>负|地下|-)(?<depth>[1-5一二三四五])|(?<floor>"
              + NUMBER
              + "|b[1-5](?!\\d))) ?"
              + WORD
              + "(?:之 ?(?<behind>"
              + NUMBER
              + "))?");

  private static final Pattern BASEMENT =
      Pattern.compile(
          "(?<![a-z\\d])(?<floor>b[1-5])(?=停车|车库|车位|地库|设备|水泵|层|f|"
              + " |$)|(?:地库|车库|停车场|地下)(?<hall>b[1-5])(?!\\d)");

  /// Taiwan's 5F-2, 3F樓梯間; only among Han characters, since 14F is cold.
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<![a-z\\d.])(?<floor>\\d{1,2}) ?/?f(?:loor)?(?:(?:-|之)(?<behind>\\d{1,2}))?(?![a-z])");

  private ChineseFloors() {}

  static void find(Text text, Draft draft) {
    Matcher range = RANGE.matcher(text.plain());
    if (range.find() || range.usePattern(BETWEEN).reset().find()) {
      String label = Labels.of(range.group("from")) + "-" + Labels.of(range.group("to"));
      draft.put(Part.FLOOR, label, Span.of(range));
    }
    Matcher floor = FLOOR.matcher(text.plain());
    if (floor.find()) {
      draft.put(Part.FLOOR, label(floor), Span.of(floor));
      behind(floor, draft);
    }
    Matcher basement = BASEMENT.matcher(text.plain());
    if (basement.find()) {
      String label =
          basement.group("floor") == null ? basement.group("hall") : basement.group("floor");
      draft.put(Part.FLOOR, Labels.of(label), Span.of(basement));
    }
    Matcher letter = LETTER.matcher(text.plain());
    if (letter.find() && (text.holdsHan() || letter.group("behind") != null)) {
      draft.put(Part.FLOOR, Labels.of(letter.group("floor")), Span.of(letter));
      behind(letter, draft);
    }
  }

  private static String label(Matcher floor) {
    String depth = floor.group("depth");
    return depth == null ? Labels.of(floor.group("floor")) : "-" + Labels.of(depth);
  }

  /// 5樓之2 is the second flat of the fifth floor, and is called so.
  private static void behind(Matcher floor, Draft draft) {
    String behind = floor.group("behind");
    if (behind != null) {
      draft.put(Part.ROOM, "之" + Labels.of(behind), Span.of(floor));
    }
  }
}
