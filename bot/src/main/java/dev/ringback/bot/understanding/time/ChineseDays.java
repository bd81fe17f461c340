package dev.ringback.bot.understanding.time;

import dev.ringback.bot.understanding.text.HanNumerals;
import dev.ringback.bot.understanding.text.Text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Days in Chinese: 昨晚, 上周五, 明天, 周末, 3月5号.
final class ChineseDays {

  private static final Pattern RELATIVE =
      Pattern.compile(
          "大前天|大后天|(?<!以|之|年)(?:前(?!天天)|昨|今|明|后|听|寻|琴)(?:天|日|儿|早|晚|晨|夜|朝)(?!候|常|报(?:纸|社|上))");

  private static final Pattern OF_WEEK =
      Pattern.compile(
          "(?<which>上上个?|上个?|下下个?|下个?|这个?|本|每个?|逢)?(?:周|星期|礼拜)(?<day>[一二三四五六日天末1-7])(?<more>(?:[、和跟/][一二三四五六日天](?!点|号|楼|个|月)){1,6}|[日天](?!气))?(?!个|次|家)");

  private static final Pattern OF_MONTH =
      Pattern.compile(
          "(?<!\\d)(?:(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?)(?<day>\\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号]?"
              + "|(?:(?<ago>上)个?月(?:份|的)?|(?<=从|自|这个?月|本月|下个?月))(?<alone>\\d{1,2}|[一二三四五六七八九十廿]{1,3})[日号](?!楼|院|线|门)"
              + "|(?<![\\d零一二三四五六七八九十])(?<dated>\\d{1,2}|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?)[日号](?=开始|起|晚|早|上午|下午|中午|凌晨|就|到现在|在家|可以|有空)");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?<days>前几天|前两天|这几天|这两天|近几天)|(?<weeks>上周|上个?星期|上个?礼拜)(?![一二三四五六日天末\\d])|(?<months>上个?月)(?!\\d|[一二三四五六七八九十]|初|末|底)");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?<weekdays>工作日|平日|平时)|(?<every>每天|天天|随时|日日|任何时间|哪天都)|(?<next>下周|下个?星期|下个?礼拜)(?![一二三四五六日天末\\d])");

  private ChineseDays() {}

  static List<DayWord> in(String plain, LocalDate today) {
    List<DayWord> days = new ArrayList<>();
    Week week = new Week(today);
    RELATIVE
        .matcher(plain)
        .results()
        .forEach(
            day ->
                days.add(
                    DayWord.offset(new Span(day.start(), day.end()), today, offset(day.group()))));
    for (Matcher day = OF_WEEK.matcher(plain); day.find(); ) {
      days.add(ofWeek(day, week));
      more(day, week).forEach(days::add);
    }
    for (Matcher day = OF_MONTH.matcher(plain); day.find(); ) {
      ofMonth(day, week).ifPresent(days::add);
    }
    for (Matcher vague = VAGUE.matcher(plain); vague.find(); ) {
      days.add(DayWord.vaguely(Span.of(vague), back(vague, today)));
    }
    for (Matcher ahead = AHEAD.matcher(plain); ahead.find(); ) {
      days.add(ahead(ahead, week));
    }
    return days;
  }

  private static int offset(String word) {
    return switch (word.charAt(0)) {
      case '大' -> word.charAt(1) == '前' ? -3 : 3;
      case '前' -> -2;
      case '昨', '寻', '琴' -> -1;
      case '明', '听' -> 1;
      case '后' -> 2;
      default -> 0;
    };
  }

  /// The further days of 周一、三、五 and of 周六日.
  private static Stream<DayWord> more(Matcher matcher, Week week) {
    String more = matcher.group("more");
    return more == null
        ? Stream.empty()
        : more.chars()
            .map("一二三四五六日天"::indexOf)
            .filter(index -> index >= 0)
            .mapToObj(index -> DayOfWeek.of(Math.min(index + 1, 7)))
            .map(day -> week.nearest(Span.of(matcher), day));
  }

  private static DayWord ofWeek(Matcher matcher, Week week) {
    Span span = Span.of(matcher);
    String which = matcher.group("which") == null ? "" : matcher.group("which");
    int weeks =
        which.startsWith("上上") ? -2 : which.startsWith("上") ? -1 : which.startsWith("下") ? 1 : 0;
    char day = matcher.group("day").charAt(0);
    if (day == '末') {
      return week.weekend(span, weeks);
    }
    int number = "1234567".indexOf(day) >= 0 ? day - '0' : "一二三四五六".indexOf(day) + 1;
    DayOfWeek ofWeek = number == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(number);
    if (which.startsWith("每") || which.startsWith("逢")) {
      return week.every(span, ofWeek);
    }
    return which.isEmpty() ? week.nearest(span, ofWeek) : week.inWeek(span, ofWeek, weeks);
  }

  private static Optional<DayWord> ofMonth(Matcher matcher, Week week) {
    String alone = matcher.group("alone") == null ? matcher.group("dated") : matcher.group("alone");
    return alone == null
        ? week.date(Span.of(matcher), number(matcher.group("month")), number(matcher.group("day")))
        : "上".equals(matcher.group("ago"))
            ? week.lastMonth(Span.of(matcher), number(alone))
            : week.date(Span.of(matcher), 0, number(alone));
  }

  private static int number(String written) {
    return Integer.parseInt(HanNumerals.arabic(written));
  }

  private static LocalDate back(Matcher vague, LocalDate today) {
    if (vague.group("days") != null) {
      return today.minusDays(vague.group().startsWith("前几") ? 3 : 2);
    }
    return vague.group("weeks") != null ? today.minusWeeks(1) : today.minusMonths(1);
  }

  private static DayWord ahead(Matcher ahead, Week week) {
    Span span = Span.of(ahead);
    if (ahead.group("weekdays") != null) {
      return week.weekdays(span);
    }
    return ahead.group("every") != null ? week.everyDay(span) : week.nextWeek(span);
  }
}
