package dev.ringback.bot.understanding.time;

import dev.ringback.bot.dialogue.Particulars.Began;
import dev.ringback.bot.dialogue.Particulars.Precision;
import dev.ringback.bot.understanding.text.HanNumerals;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Beginnings told by how long it has gone on: 三天前, 漏了3天, for two weeks, 20 minutes ago.
final class Durations {

  private static final String CHINESE_COUNT = "(?<count>\\d{1,3}|[一二两三四五六七八九十]{1,3}|好几|十几|几|半)";
  private static final String CHINESE_UNIT =
      "(?: ?个?多?(?<unit>分钟|小时|钟头|钟|天|日|周|星期|礼拜|月|年))(?:半|多)?";

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:(?<go>了|已经|快|大概|差不多|整整|连续|连着|咗|断断续续)) ?"
              + CHINESE_COUNT
              + CHINESE_UNIT
              + "(?!内|之内|以内|后|之后|以后|一次|之久才|工作日|假|费|的水费)");

  private static final Pattern CHINESE_AGO =
      Pattern.compile(CHINESE_COUNT + CHINESE_UNIT + "(?:前|以前|之前|了|没|都没|冇)(?!台|面)");

  private static final String ENGLISH_COUNT =
      "(?<count>\\d{1,3}|a few|a couple(?: of)?|couple(?:"
          + " of)?|few|several|an?|one|two|three|four|five|six|seven|eight|nine|ten|half an)";

  private static final String ENGLISH_UNIT =
      " ?(?<unit>min|hour|hr|day|night|week|wk|month|mth|year|yr)(?:ute)?s?";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b"
              + ENGLISH_COUNT
              + ENGLISH_UNIT
              + " (?:ago|now|running|already|without|and"
              + " counting)\\b|\\b(?:for|since|been|past|last|going on|over) (?:the |about |over"
              + " |last |past |almost |nearly |at least )*"
              + ENGLISH_COUNT.replace("count", "lasting")
              + ENGLISH_UNIT.replace("unit", "lastingUnit")
              + "\\b(?! (?:warranty|free|ticket|old|notice))");

  /// The span until now that is told with these was waiting or a promise.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "(?:保修|质保|合同|交房|入住|住了|等了|搬来|年龄|报修|报了|反映|投诉|guarantee|lived|tenant for|living here|lived"
              + " here|waiting|waited|reported|on hold)$");

  private static final int LOOK_BACK = 14;

  private Durations() {}

  static Optional<Began> in(Text text, Instant now) {
    return read(CHINESE_AGO, text, now)
        .or(() -> read(CHINESE, text, now))
        .or(() -> read(ENGLISH, text, now));
  }

  private static Optional<Began> read(Pattern pattern, Text text, Instant now) {
    Matcher matcher = pattern.matcher(text.plain());
    while (matcher.find()) {
      String before =
          text.plain().substring(Math.max(0, matcher.start() - LOOK_BACK), matcher.start()).strip();
      if (!OTHERWISE.matcher(before).find() && !OTHERWISE.matcher(before + "了").find()) {
        return Optional.of(began(matcher, text, now));
      }
    }
    return Optional.empty();
  }

  private static Began began(Matcher matcher, Text text, Instant now) {
    boolean lasting = matcher.group("count") == null;
    double count = count(matcher.group(lasting ? "lasting" : "count"));
    String unit = matcher.group(lasting ? "lastingUnit" : "unit");
    long seconds = (long) (count * seconds(unit));
    return new Began(now.minusSeconds(seconds), precision(unit), text.written(Span.of(matcher)));
  }

  private static double count(String written) {
    return switch (written) {
      case "半", "half an" -> 0.5;
      case "几", "a few", "few", "several" -> 3;
      case "好几" -> 4;
      case "十几" -> 13;
      case "a", "an", "one" -> 1;
      case "two", "a couple", "a couple of", "couple", "couple of" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      default -> number(written.replace('两', '二'));
    };
  }

  /// 三四天 is three or four, the nearer is taken.
  private static int number(String written) {
    boolean either =
        written.length() == 2 && written.indexOf('十') < 0 && !Character.isDigit(written.charAt(0));
    return Integer.parseInt(HanNumerals.arabic(either ? written.substring(0, 1) : written));
  }

  private static long seconds(String unit) {
    return switch (unit) {
      case "分钟", "min" -> 60;
      case "小时", "钟头", "钟", "hour", "hr" -> 3600;
      case "周", "星期", "礼拜", "week", "wk" -> Duration.ofDays(7).toSeconds();
      case "月", "month", "mth" -> Duration.ofDays(30).toSeconds();
      case "年", "year", "yr" -> Duration.ofDays(365).toSeconds();
      default -> Duration.ofDays(1).toSeconds();
    };
  }

  private static Precision precision(String unit) {
    return switch (unit) {
      case "分钟", "min" -> Precision.MINUTES;
      case "小时", "钟头", "钟", "hour", "hr" -> Precision.HOURS;
      case "天", "日", "day", "night" -> Precision.DAY;
      default -> Precision.WEEKS;
    };
  }
}
