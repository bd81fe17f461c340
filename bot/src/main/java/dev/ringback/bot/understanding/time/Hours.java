package dev.ringback.bot.understanding.time;

import dev.ringback.bot.understanding.text.HanNumerals;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Clock times in a clause: 6点以后, 9点到11点, after 6pm, 9-11, at 3.
///
/// @param earliest inclusive
/// @param latest inclusive
record Hours(LocalTime earliest, LocalTime latest) {

  static final Hours ALL_DAY = new Hours(LocalTime.MIN, LocalTime.of(23, 59));

  private static final String HOUR = "(?<!\\d|\\.)(\\d{1,2}|[一二两三四五六七八九十]{1,3}|noon|midday)";
  private static final String REST =
      "(?: ?(?:点钟?|时|:|\\.)(半|一刻|三刻|[0-5]\\d)?(?:分)?)?(?:"
          + " ?(am|pm|a\\.m\\.?|p\\.m\\.?|oclock|o.clock))?";
  private static final String CLOCK = HOUR + REST;

  private static final Pattern RANGE =
      Pattern.compile(
          CLOCK
              + " ?(?:-|~|到|至|to|and|until|till) ?(?:上午|下午|晚上|中午)?"
              + CLOCK
              + "(?! ?(?:号|楼|栋|层|室|日|月|单元|people|天|个|days|weeks|hours|小时|元|块))");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:after|from|past|since) "
              + CLOCK
              + "(?! ?(?:days|weeks|hours|minutes|th\\b))|"
              + HOUR
              + "(?: ?(?:点钟?|时|:)(半|一刻|三刻|[0-5]\\d)?)(?:分)?(?:多|左右)?(?:以后|之后|过后|后|开始|起)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:before|until|till|by) "
              + CLOCK
              + "(?! ?(?:days|weeks|hours|minutes|th\\b))|"
              + HOUR
              + "(?: ?(?:点钟?|时|:)(半|一刻|三刻|[0-5]\\d)?)(?:分)?(?:以前|之前|前)");

  private static final Pattern AT =
      Pattern.compile(
          HOUR
              + " ?(?:点钟?|时(?!候|间)|:)(半|一刻|三刻|[0-5]\\d)?|(?:at|around|about) "
              + HOUR
              + "(?:[:.]([0-5]\\d))? ?(am|pm)?(?! ?(?:st|rd|street|road|\\w))|"
              + HOUR
              + "(?:[:.]([0-5]\\d))? ?(am|pm)\\b");

  /// 一点 is a little, unless it is an hour.
  private static final Pattern A_LITTLE = Pattern.compile("(?<![午上晨])一点(?!半|钟|到|以|之|前|后|多)");

  /// Nobody asks for a repair at an hour before this without saying so.
  private static final int FIRST_MORNING_HOUR = 8;

  private static final int NOON = 12;

  static Optional<Hours> in(String said, Optional<PartOfDay> part) {
    String clause = A_LITTLE.matcher(said).replaceAll("  ");
    Matcher range = RANGE.matcher(clause);
    if (range.find() && marked(range.group())) {
      return range(range, part);
    }
    Matcher after = AFTER.matcher(clause);
    if (after.find()) {
      return time(after, 0, part).map(time -> new Hours(time, ALL_DAY.latest()));
    }
    Matcher before = BEFORE.matcher(clause);
    if (before.find()) {
      LocalTime from =
          part.filter(known -> known != PartOfDay.NOON)
              .map(PartOfDay::earliest)
              .orElse(ALL_DAY.earliest());
      return time(before, 0, part)
          .map(time -> new Hours(from.isBefore(time) ? from : ALL_DAY.earliest(), time));
    }
    return at(clause, part).map(time -> new Hours(time, hourLater(time)));
  }

  /// From when these are over.
  Hours afterwards() {
    return new Hours(latest, ALL_DAY.latest());
  }

  /// A single clock time.
  static Optional<LocalTime> at(String clause, Optional<PartOfDay> part) {
    Matcher at = AT.matcher(A_LITTLE.matcher(clause).replaceAll("  "));
    return at.find() ? time(at, 0, part) : Optional.empty();
  }

  private static LocalTime hourLater(LocalTime time) {
    return time.getHour() == 23 ? ALL_DAY.latest() : time.plusHours(1);
  }

  /// Numbers alone, such as 3-5, are hours only if small, and then by day.
  private static boolean marked(String range) {
    return !range.matches("\\d{1,2} ?- ?\\d{1,2}") || range.length() <= 5;
  }

  private static Optional<Hours> range(Matcher range, Optional<PartOfDay> part) {
    String firstHalf = range.group(3);
    String meridiem = firstHalf == null ? range.group(6) : firstHalf;
    Optional<LocalTime> from = time(range.group(1), range.group(2), firstHalf, part);
    Optional<LocalTime> until = time(range.group(4), range.group(5), range.group(6), part);
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    LocalTime start = from.get();
    LocalTime same = time(range.group(1), range.group(2), meridiem, part).orElse(start);
    start = same.isBefore(until.get()) ? same : start;
    LocalTime end = until.get().isAfter(start) ? until.get() : until.get().plusHours(NOON);
    return end.isAfter(start) ? Optional.of(new Hours(start, end)) : Optional.empty();
  }

  /// The first clock time whose groups matched.
  private static Optional<LocalTime> time(Matcher matcher, int from, Optional<PartOfDay> part) {
    for (int group = from + 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        String minute = group + 1 <= matcher.groupCount() ? matcher.group(group + 1) : null;
        String meridiem = group + 2 <= matcher.groupCount() ? matcher.group(group + 2) : null;
        return time(matcher.group(group), minute, meridiem, part);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalTime> time(
      String hour, @Nullable String minute, @Nullable String meridiem, Optional<PartOfDay> part) {
    int told =
        hour.equals("noon") || hour.equals("midday")
            ? NOON
            : Integer.parseInt(HanNumerals.arabic(hour.replace('两', '二')));
    int hours = onClock(told, meridiem, part);
    return hours > 23 ? Optional.empty() : Optional.of(LocalTime.of(hours, minutes(minute)));
  }

  private static int onClock(int told, @Nullable String meridiem, Optional<PartOfDay> part) {
    if (meridiem != null && meridiem.startsWith("p")) {
      return told < NOON ? told + NOON : told;
    }
    if (meridiem != null && meridiem.startsWith("a")) {
      return told == NOON ? 0 : told;
    }
    return part.map(known -> known.hour(told))
        .orElse(told < FIRST_MORNING_HOUR && told > 0 ? told + NOON : told);
  }

  private static int minutes(@Nullable String written) {
    return switch (written) {
      case null -> 0;
      case "半" -> 30;
      case "一刻" -> 15;
      case "三刻" -> 45;
      case "am", "pm" -> 0;
      default -> Integer.parseInt(written);
    };
  }
}
