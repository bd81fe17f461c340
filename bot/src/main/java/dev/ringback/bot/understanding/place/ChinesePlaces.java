package dev.ringback.bot.understanding.place;

import static dev.ringback.bot.understanding.text.HanNumerals.HAN;
import static dev.ringback.bot.understanding.text.HanNumerals.NUMBER;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Buildings and units in Chinese: 3栋2单元, 三号楼, 12#楼, A座, 东单元, 2门.
final class ChinesePlaces {

  private static final String STEM = "[甲乙丙丁戊己庚辛]";
  private static final String BEFORE =
      "(?<![\\d.a-z零〇一二三四五六七八九十百几两整每数])(?<!\\d:)(?<![\\d一二三四五六七八九十](?:-|至|到))";

  /// Also as voices and pinyin keyboards get it wrong: 3懂, 三冻, 3dong.
  private static final String MISTYPED =
      "(?:(?:懂|冻|洞|咚|董|木东|dong)(?=[ ,-]{0,2}(?:\\d|"
          + HAN
          + "|单)|[,。 ]|$)|动(?= ?(?:\\d|"
          + HAN
          + "|单)))";

  private static final List<Pattern> BUILDINGS =
      List.of(
          building(
              "[a-z]?-?" + NUMBER + "[a-z]?|[a-z]|" + STEM,
              " ?(?:号|#)? ?(?:栋(?!楼房)|幢|号[楼搂偻]|#楼|楼栋|haolou|hao lou|zhuang)"),
          building(
              "\\d{1,3}[a-z]?|[a-z]\\d?|" + STEM + "|(?<=第)" + HAN + "{1,3}",
              " ?座(?!位|椅|机|便|车|谈|的|桥|人|山)"),
          building(HAN + "{1,3}", " ?座(?= ?(?:\\d|" + HAN + "){1,4} ?(?:单|室|$|[,。]))"),
          building("[东南西北中]", "(?:栋|幢|座(?!位|椅|机|便))"),
          building("\\d{1,3}|" + HAN + "{1,3}", " ?" + MISTYPED),
          building("\\d{1,3}[a-z]?|[a-z]\\d?", " ?#(?= ?(?:楼|单元|" + HAN + "单元|[\\d,的-])|$| \\D)"),
          building(NUMBER, " ?号(?=,? ?" + NUMBER + " ?(?:单元|单园|室|房(?!间)))"),
          building("(?<=弄)" + NUMBER, " ?号"));

  private static final List<Pattern> UNITS =
      List.of(
          unit(
              NUMBER + "|[a-z]|" + STEM + "|[东西中南北]",
              " ?号? ?(?:单[元园员圆远原源](?!楼门口)|danyuan|dan yuan)"),
          unit("\\d", " ?单(?= ?\\d{3,4})"),
          unit("(?<=[栋幢楼] ?)[a-z]座", "(?= ?\\d{3,4})"),
          unit("(?<![\\d年月])\\d", " ?号?门(?= ?\\d{3,4}(?!\\d))"),
          unit("(?<=[楼栋幢座] ?)(?:" + NUMBER + "|" + STEM + ")", " ?门(?!口|卫|禁|牌)"),
          unit("(?<=[楼栋幢座] ?)(?:\\d|[a-z]|" + STEM + ")", " ?梯(?= ?\\d{3,4})"));

  /// A count of houses is no house: 三栋楼都停水, 一栋楼.
  private static final Pattern COUNTED = Pattern.compile(HAN + "{1,3}(?:栋|幢)楼?");

  private ChinesePlaces() {}

  private static Pattern building(String label, String word) {
    return Pattern.compile(BEFORE + "(?<label>" + label + ")" + word);
  }

  private static Pattern unit(String label, String word) {
    return Pattern.compile("(?<![\\d.几两整])(?<!\\d:)(?<label>" + label + ")" + word);
  }

  static void find(Text text, Draft draft) {
    BUILDINGS.forEach(pattern -> put(pattern, Part.BUILDING, text, draft));
    UNITS.forEach(pattern -> put(pattern, Part.UNIT, text, draft));
    ChineseFloors.find(text, draft);
    ChineseRooms.find(text, draft);
  }

  private static void put(Pattern pattern, Part part, Text text, Draft draft) {
    Matcher matcher = pattern.matcher(text.plain());
    while (!draft.has(part) && matcher.find()) {
      if (!counts(matcher, text.plain())) {
        draft.put(part, Labels.of(matcher.group("label")), Span.of(matcher));
      }
    }
  }

  private static boolean counts(Matcher matcher, String plain) {
    return COUNTED.matcher(matcher.group()).matches()
        && plain.startsWith("楼", matcher.end())
        && !plain.startsWith("楼道", matcher.end());
  }
}
