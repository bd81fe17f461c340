package dev.ringback.bot.understanding.place;

import static dev.ringback.bot.understanding.text.HanNumerals.HAN;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rooms in Chinese: 501室, 2单元501, 三零二, A座1203, 10樓B室, 我家502.
final class ChineseRooms {

  private static final String SPOKEN = HAN + "{3,6}";
  private static final String DIGITS = "[a-z]?-?\\d{3,4}[a-z]?";
  private static final String END = "(?![\\d元块%°]|号楼|[栋幢座层楼单]|\\.\\d|:\\d)";

  /// A number behind these is a neighbour's.
  private static final String NOT_THEIRS = "(?<!(?:楼上|楼下|隔壁|对门|对面|邻居|隔篱|隔离|樓上)(?:的|那个|是|家|住的)? ?)";

  private static final List<Pattern> ROOMS =
      List.of(
          room(
              "(?<=(?:单元|单园|单员|[栋幢座#门梯懂冻洞咚董]|号楼|[楼层]) ?[,-]? ?|\\d单 ?|dong ?|danyuan ?|弄\\d{1,4}号"
                  + " ?)第?",
              DIGITS + "|" + SPOKEN,
              END),
          room("(?<=[栋幢座#] ?|号楼 ?)", "\\d{1,2}[a-eg-h]", "(?![a-z\\d-])"),
          room("(?<=[栋幢座#] ?|号楼 ?)", "\\d{1,2}-\\d{1,2}", "(?:室|房|号(?!楼))?(?![\\d-]|单元|栋|幢|号楼|门)"),
          room("(?<=\\d[楼层] ?)", "[a-h]", "(?=[,。 ]|$)"),
          room(
              NOT_THEIRS + "(?<=^|[ ,。:楼层元室号\\d]|住|我家|我是)",
              "[东西南北中](?=(?:边|面)?户)",
              "(?:边|面)?户(?=$|[ ,。的])"),
          room("(?<=[漏滴渗流淹][水落了下]{0,2}[到进来去嚟][了咗]?(?:我家|我们|我哋|我)?的? ?)", DIGITS, END),
          room("(?<=[楼层] ?)", HAN + "{1,2}", "号房"),
          room("(?<=会议室 ?)", DIGITS, END),
          room("(?<=我家|我住|住在)", "[零〇一二三四五六七八九幺]{3,4}", "(?=[,。 ]|$|室|的)"),
          room("(?<=单元 ?[,-]? ?)", "\\d{1,2}[a-z]?", "(?=室|号(?!楼)|[,。 ]?$|,)"),
          room(
              "(?<=(?:单元|[楼层f]) ?[,-]? ?)",
              "[a-z]\\d?|\\d{1,4}[a-z]?",
              " ?(?:室(?!内|外|温|友)|房(?!东|间|子|顶)|座(?!位)|号(?!楼))"),
          room(
              NOT_THEIRS + "(?<![a-z\\d.-])",
              "[a-z]?-?\\d{2,4}[a-z]?|[a-z]\\d?|" + SPOKEN,
              " ?(?:室(?!内|外|温|友)|号?房(?!东|子|顶|屋|产|租|卡|价|贷|主|型)|号?房间)"),
          room(
              "(?<!他|她|佢)(?<=(?:我是|我家|我家是|我住|住在|我们住|(?<!他|她|佢)住|家在|房号|门牌|门牌号|房间号|地址|室号|这里是|业主|宿舍|教室|病房|客房|包间|公寓|办公室)[是为:]?"
                  + " ?)",
              DIGITS,
              END),
          room(
              NOT_THEIRS + "(?<![a-z\\d.-])",
              "\\d{3,4}",
              "(?=的?(?:业主|住户|租客|租户|房客|我家|家里|厨房|卫生间|客厅|主卧|次卧|卧室|阳台|厕所|洗手间|办公室|会议室|宿舍|教室|病房|门锁|锁|门(?!岗|卫|口)|天花|马桶|插座|空调|的$))"));

  private static final Pattern ALONE =
      Pattern.compile(
          "(?:(?:我|(?:我)?(?:是|住|家是?|在)|房号|(?:i.?m )?(?:at|in)|its|number|no\\.?)"
              + " ?:?)?(?<room>[1-9]\\d{2,3}[a-z]?|\\d{1,2}[a-z]|[a-z]-?\\d{3,4}|"
              + HAN
              + "{3,5}) ?(?:室|的|号)?[.。!]?");

  /// A flat told by the side of the stairs that it is on: 五楼东户.
  private static final Pattern SIDE = Pattern.compile("[东西南北中]");

  private static final Pattern LETTER_AND_ROOM = Pattern.compile("([A-Z])(\\d{3,4})");

  private ChineseRooms() {}

  private static Pattern room(String before, String label, String after) {
    return Pattern.compile(before + "(?<label>" + label + ")" + after);
  }

  static void find(Text text, Draft draft) {
    for (Pattern pattern : ROOMS) {
      Matcher matcher = pattern.matcher(text.plain());
      if (!draft.has(Part.ROOM) && matcher.find()) {
        put(matcher.group("label"), Span.of(matcher), draft);
      }
    }
  }

  /// A message that is nothing but a room.
  static void alone(Text text, Draft draft) {
    Matcher alone = ALONE.matcher(text.plain());
    if (alone.matches()) {
      put(alone.group("room"), Span.of(alone), draft);
    }
  }

  /// A letter before a room is the building's: A1203.
  private static void put(String written, Span span, Draft draft) {
    String label =
        SIDE.matcher(written).matches()
            ? written + "户"
            : Labels.room(written).toUpperCase(Locale.ROOT);
    Matcher both = LETTER_AND_ROOM.matcher(label);
    if (both.matches() && !draft.has(Part.BUILDING)) {
      draft.put(Part.BUILDING, both.group(1), span);
      draft.put(Part.ROOM, both.group(2), span);
    } else {
      draft.put(Part.ROOM, label, span);
    }
  }
}
