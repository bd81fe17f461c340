package dev.ringback.bot.understanding;

import dev.ringback.core.ticket.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Places in an owner's words: building, unit, floor, room, spot.
final class Places {

  private static final String HAN_NUMBER = "[0-9一二三四五六七八九十百零〇]{1,4}";

  private static final Pattern BUILDING =
      Pattern.compile(
          "(?<zh>[a-z]?"
              + HAN_NUMBER
              + "|[a-z甲乙丙丁东南西北])\\s?(?:#|号|號)?\\s?(?:栋|棟|幢|座|号楼|號樓|#楼|楼栋)"
              + "|(?:block|blk|building|bldg|tower|house)\\s?(?:no\\.?\\s?)?(?<en>\\d{1,4}[a-z]?|[a-z])\\b");
  private static final Pattern HASH_BUILDING =
      Pattern.compile("(?<zh>\\d{1,3})\\s?(?:#|号|號)\\s?(?:楼|樓)");
  private static final Pattern UNIT = Pattern.compile("(?<zh>" + HAN_NUMBER + ")\\s?(?:单元|單元)");
  private static final Pattern FLOOR =
      Pattern.compile(
          "(?<zh>"
              + HAN_NUMBER
              + ")\\s?(?:层|層|楼(?!上|下|顶|道|梯|板|栋|盘)|樓(?!上|下|頂|道|梯|板|棟))"
              + "|(?<en>\\d{1,2})(?:st|nd|rd|th)\\s+floor|\\bfloor\\s(?<f>\\d{1,2})\\b");
  private static final Pattern ROOM =
      Pattern.compile(
          "(?<zh>[a-z]?\\d{2,4}[a-z]?)\\s?(?:室|房(?!东|间|子|顶)|号房|號房)"
              + "|(?:单元|單元|栋|棟|幢|座|号楼|號樓|#楼)\\s?-?(?<after>\\d{3,4}[a-z]?)(?!\\d)"
              + "|(?:flat|apt\\.?|apartment|unit|room|rm\\.?|suite|no\\.?)\\s?#?(?<en>\\d{1,5}[a-z]?|[a-z]\\d{1,4})\\b"
              + "|(?<sg>#\\d{1,2}-\\d{1,4})");
  private static final Pattern DASHED =
      Pattern.compile("(?<![\\d-])(?<b>\\d{1,3})-(?<u>\\d{1,2})-(?<r>\\d{3,4})(?![\\d-])");
  private static final Pattern SHORT_DASHED =
      Pattern.compile("(?<![\\d-])(?<b>\\d{1,2})-(?<r>\\d{3,4})(?![\\d-])");
  private static final Pattern SITE =
      Pattern.compile(
          "(?<zh>[\\p{IsHan}]{2,10}?(?:小区|小區|花园|花園|家园|家園|公寓|苑|新村|广场|廣場|大厦|大廈))|(?<en>(?:[a-z']+"
              + " ){1,3}(?:court|house|gardens|estate|heights|towers?|close|mansions?))\\b");
  private static final Pattern SPOT =
      Pattern.compile(
          "(厨房|廚房|卫生间|衛生間|洗手间|洗手間|厕所|廁所|浴室|客厅|客廳|卧室|臥室|主卧|次卧|阳台|陽台|书房|書房|楼道|樓道|走廊|车库|車庫|地下室|天花板|天花|餐厅|餐廳|电梯厅|門口|门口|屋顶|天台|\\b(?:kitchen|bathroom|toilet|living"
              + " room|bedroom|balcony|hallway|stairwell|garage|basement|ceiling|loft|roof|lobby|landing)\\b)");

  private Places() {}

  static Place in(String text) {
    String folded = Folding.fold(text);
    String spot = first(SPOT, folded);
    Matcher dashed = DASHED.matcher(folded);
    if (dashed.find()) {
      return new Place(
          named(SITE, folded),
          dashed.group("b"),
          dashed.group("u"),
          null,
          dashed.group("r"),
          spot,
          null);
    }
    Matcher shorter = SHORT_DASHED.matcher(folded);
    if (shorter.find() && folded.indexOf("#" + shorter.group()) < 0) {
      return new Place(
          named(SITE, folded), shorter.group("b"), null, null, shorter.group("r"), spot, null);
    }
    String building = named(HASH_BUILDING, folded);
    return new Place(
        named(SITE, folded),
        upper(building == null ? named(BUILDING, folded) : building),
        named(UNIT, folded),
        building == null ? named(FLOOR, folded) : null,
        upper(named(ROOM, folded)),
        spot,
        null);
  }

  private static @Nullable String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : null;
  }

  /// The first named group that matched.
  private static @Nullable String named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    return pattern.namedGroups().keySet().stream()
        .map(matcher::group)
        .filter(java.util.Objects::nonNull)
        .map(String::strip)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String upper(@Nullable String text) {
    return text == null ? null : text.toUpperCase(java.util.Locale.ROOT);
  }
}
