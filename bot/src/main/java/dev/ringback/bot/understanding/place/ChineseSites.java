package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.HanNumerals;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Estates and streets in Chinese: 阳光花园, 云栖里9栋, 中山路100號, 大学路78弄.
final class ChineseSites {

  private static final Lexicon WORDS = Lexicon.load("sites.txt");

  private static final String STREET_NUMBER = "(?:\\d{1,4}|" + HanNumerals.HAN + "{1,6})";

  private static final Pattern STREET =
      Pattern.compile(
          "(?<name>\\p{IsHan}{1,14}?(?:路|街|大道|道|巷|胡同|里(?=\\d)))(?<rest>(?:[一二三四五六七八九十\\d]{1,2}段)?(?:"
              + STREET_NUMBER
              + "巷)?(?:"
              + STREET_NUMBER
              + "弄|"
              + STREET_NUMBER
              + "(?:之\\d{1,2})?号(?!线|楼|门|车|柱|位)院?)?)(?<=[段巷弄号院])(?<!\\p{IsHan}(?:路|街|道)巷)");

  /// Names whose last word says what they are.
  private static final Pattern ESTATE =
      Pattern.compile(
          "(?<name>[\\p{IsHan}a-z·]{0,9}?"
              + WORDS.any("estates")
              + "(?:[东西南北中a-z\\d一二三四五六七八九]{1,2}(?:区|期))?)(?!门口|物业)");

  /// Names that only the building's number behind them shows for such.
  private static final Pattern BEFORE_BUILDING =
      Pattern.compile(
          "(?<name>[\\p{IsHan}·]{1,7}[\\p{IsHan}&&[^零〇一二三四五六七八九十百廿卅]](?:[\\d一二三四五六七八九]{1,2}(?:区|期))?|[\\d一二三四五六七八九]{1,2}期)(?=,?"
              + " ?(?:第)?(?:[a-z]?\\d{1,3}[a-z]?|"
              + HanNumerals.HAN
              + "{1,3}|[a-z]) ?(?:栋|幢|座(?!位)|号楼|#|单元|-\\d{1,2}-\\d{3,4}))");

  /// A lane without its street, a villa without its estate: 88弄3号, 12号别墅.
  private static final Pattern NUMBERED =
      Pattern.compile("(?<![\\d路街道巷])(?:\\d{1,4}弄(?=\\d)|\\d{1,3}号别墅|别墅(?:区)?\\d{1,3}号(?!楼))");

  /// A house in an estate of houses: 玫瑰园12号; a day of the month has something to happen on it.
  private static final String HOUSE_NUMBER =
      " ?\\d{1,3} ?号(?:别墅)?"
          + "(?![\\d楼线门车柱柜位码院库井梯机表阀栋幢座单电桩坑]| ?(?:单元|上午|下午|晚|早|凌晨|那天|当天|开始|之前|以后|停|起|\\d))";

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?<name>[\\p{IsHan}·]{0,7}?(?:"
              + WORDS.any("estates")
              + "|\\p{IsHan}"
              + WORDS.any("estates of houses")
              + "))(?<number>"
              + HOUSE_NUMBER
              + ")");

  /// What stands in a sentence and in no estate's name.
  private static final Pattern TELLING =
      Pattern.compile(
          "[,。]|滴|慢|太(?![阳平湖和原])|脱落|天台(?!山)|天桥|信号|噪|没|不|热水|灯(?!塔)|厨房|卫生间|厕所|阳台|客厅|卧室|水压|漏|堵|坏|断|[响吵臭脏黑弱低热冷凉松卡裂鼓歪锈痒掉大差霉多少]$");

  /// A thing that breaks; no estate is called after one.
  private static final Pattern THING = Pattern.compile(Lexicon.load("parts.txt").any("chinese"));

  private static final Pattern LEADING = Pattern.compile("^.*" + WORDS.any("leading"));
  private static final Pattern NO_NAME = WORDS.pattern("no name");
  private static final Pattern BARE_KIND = Pattern.compile(WORDS.any("bare kinds"));
  private static final Pattern SURE_ENDING = Pattern.compile(WORDS.any("sure endings") + "$");

  private static final Pattern STREET_LEADING =
      Pattern.compile("^.*" + WORDS.any("street leading"));

  private static final Pattern INTRODUCED = Pattern.compile("(?:住|住在|我在|家在|位于|地址|地址是|我是|[:]) ?$");

  private static final int LOOK_BACK = 6;

  private ChineseSites() {}

  static void find(Text text, Draft draft) {
    street(text, draft);
    Matcher numbered = NUMBERED.matcher(text.plain());
    if (numbered.find()) {
      draft.put(Part.SITE, text.written(Span.of(numbered)), Span.of(numbered));
    }
    house(text, draft);
    estate(text, draft);
    beforeBuilding(text, draft);
  }

  private static void street(Text text, Draft draft) {
    Matcher street = STREET.matcher(text.plain());
    while (street.find() && !draft.has(Part.SITE)) {
      int start = nameStart(STREET_LEADING, street);
      boolean numbered = street.end("rest") > street.start("rest");
      if (numbered && start + 1 < street.end("name")) {
        Span span = new Span(start, street.end());
        draft.put(Part.SITE, text.written(span), span);
      }
    }
  }

  /// The number belongs to the name, as a street's does.
  private static void house(Text text, Draft draft) {
    Matcher house = HOUSE.matcher(text.plain());
    while (house.find() && !draft.has(Part.SITE) && !draft.numbered()) {
      int start = nameStart(LEADING, house);
      String name = text.plain().substring(start, house.end("name"));
      if (name.length() > 1
          && !NO_NAME.matcher(name).find()
          && !BARE_KIND.matcher(name).matches()) {
        Span span = new Span(start, house.end());
        draft.put(Part.SITE, text.written(span), span);
      }
    }
  }

  private static void estate(Text text, Draft draft) {
    Matcher estate = ESTATE.matcher(text.plain());
    while (estate.find() && !draft.has(Part.SITE)) {
      Span span = new Span(nameStart(LEADING, estate), estate.end());
      String name = text.plain().substring(span.start(), span.end());
      if (!BARE_KIND.matcher(name).matches() && !NO_NAME.matcher(name).find()) {
        draft.put(Part.SITE, text.written(span), span);
      }
    }
  }

  private static void beforeBuilding(Text text, Draft draft) {
    Matcher before = BEFORE_BUILDING.matcher(text.plain());
    while (before.find() && !draft.has(Part.SITE)) {
      int start = nameStart(LEADING, before);
      Span span = new Span(start, before.end());
      String name = text.plain().substring(start, before.end());
      boolean introduced =
          INTRODUCED.matcher(text.plain().substring(Math.max(0, start - LOOK_BACK), start)).find();
      // a comma ends a sentence here: the name and its building are written in one
      boolean opens =
          start == 0 && name.length() > 2 && !text.plain().startsWith(",", before.end());
      if (name.length() >= 2
          && !NO_NAME.matcher(name).find()
          && !TELLING.matcher(name).find()
          && !THING.matcher(name).find()
          && !BARE_KIND.matcher(name).matches()
          && (introduced || opens || SURE_ENDING.matcher(name).find())) {
        draft.put(Part.SITE, text.written(span), span);
      }
    }
  }

  /// Where the name begins behind words such as 我住在.
  private static int nameStart(Pattern words, Matcher matcher) {
    Matcher leading = words.matcher(matcher.group("name"));
    return matcher.start() + (leading.find() ? leading.end() : 0);
  }
}
