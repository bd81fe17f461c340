package dev.ringback.bot.understanding.time;

import dev.ringback.bot.understanding.text.Text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days in English: yesterday, last Friday, tomorrow, the weekend, 3 May, on the 14th.
final class EnglishDays {

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:(?<before>(?:the )?day before yesterday)|(?<after>(?:the )?day after"
              + " tomorrow)|(?<back>yesterday|yday|ystrday|yesturday|last night|last"
              + " evening|overnight)|(?<ahead>tomorrow|tommorow|tomorow|tommorrow|tmr|tmrw|tomoz|2moro)|(?<now>today|tonight|this"
              + " (?:morning|afternoon|evening|aft)))\\b");

  private static final Pattern OF_WEEK =
      Pattern.compile(
          "\\b(?:(?<which>last|next|this|every|since|coming|past)"
              + " )?(?<day>mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?s?\\b");

  private static final Pattern WEEKEND =
      Pattern.compile("\\b(?:(?<which>last|next|this|the|over the) )?weekends?\\b");

  private static final String MONTHS = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec";

  private static final Pattern OF_MONTH =
      Pattern.compile(
          "\\b(?:(?<first>"
              + MONTHS
              + ")[a-z]{0,6} (?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?\\b(?!"
              + " ?(?:am|pm|:))|(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<second>"
              + MONTHS
              + ")[a-z]{0,6}\\b|(?:on|since|from) the (?<alone>\\d{1,2})(?:st|nd|rd|th)\\b(?!"
              + " (?:floor|level)))");

  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(?:(?<week>last week)|(?<month>last month)|(?<days>(?:the )?(?:last|past)"
              + " (?:few|couple of) days|the other day))\\b");

  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:(?<weekdays>week ?days|working days|mon(?:day)?(?: ?- ?| to | through"
              + " )fri(?:day)?)|(?<every>every ?day|any ?day|daily|any ?time|all day every day|most"
              + " days)|(?<next>next week))\\b");

  private EnglishDays() {}

  static List<DayWord> in(String plain, LocalDate today) {
    List<DayWord> days = new ArrayList<>();
    Week week = new Week(today);
    for (Matcher ahead = AHEAD.matcher(plain); ahead.find(); ) {
      days.add(ahead(ahead, week));
    }
    for (Matcher day = RELATIVE.matcher(plain); day.find(); ) {
      days.add(DayWord.offset(Span.of(day), today, offset(day)));
    }
    for (Matcher day = OF_WEEK.matcher(plain); day.find(); ) {
      days.add(ofWeek(day, week));
    }
    for (Matcher day = WEEKEND.matcher(plain); day.find(); ) {
      days.add(week.weekend(Span.of(day), weeks(day.group("which"))));
    }
    for (Matcher day = OF_MONTH.matcher(plain); day.find(); ) {
      ofMonth(day, week).ifPresent(days::add);
    }
    for (Matcher vague = VAGUE.matcher(plain); vague.find(); ) {
      days.add(DayWord.vaguely(Span.of(vague), back(vague, today)));
    }
    return days;
  }

  private static int offset(Matcher day) {
    if (day.group("before") != null) {
      return -2;
    }
    if (day.group("after") != null) {
      return 2;
    }
    return day.group("back") != null ? -1 : day.group("ahead") != null ? 1 : 0;
  }

  private static int weeks(@Nullable String which) {
    return switch (which) {
      case "last", "past" -> -1;
      case "next" -> 1;
      case null, default -> 0;
    };
  }

  private static DayWord ofWeek(Matcher matcher, Week week) {
    Span span = Span.of(matcher);
    String name = matcher.group("day").substring(0, 2);
    DayOfWeek day = DayOfWeek.MONDAY;
    for (DayOfWeek candidate : DayOfWeek.values()) {
      if (candidate.name().toLowerCase(Locale.ROOT).startsWith(name)) {
        day = candidate;
      }
    }
    if ("every".equals(matcher.group("which"))) {
      return week.every(span, day);
    }
    int weeks = weeks(matcher.group("which"));
    return weeks == 0 ? week.nearest(span, day) : week.inWeek(span, day, weeks);
  }

  private static Optional<DayWord> ofMonth(Matcher matcher, Week week) {
    Span span = Span.of(matcher);
    if (matcher.group("alone") != null) {
      return week.date(span, 0, Integer.parseInt(matcher.group("alone")));
    }
    boolean monthFirst = matcher.group("first") != null;
    String month = monthFirst ? matcher.group("first") : matcher.group("second");
    String day = monthFirst ? matcher.group("dayAfter") : matcher.group("dayBefore");
    return week.date(span, month(month), Integer.parseInt(day));
  }

  private static int month(String name) {
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3)) / 3 + 1;
  }

  private static LocalDate back(Matcher vague, LocalDate today) {
    if (vague.group("week") != null) {
      return today.minusWeeks(1);
    }
    return vague.group("month") != null ? today.minusMonths(1) : today.minusDays(3);
  }

  private static DayWord ahead(Matcher ahead, Week week) {
    Span span = Span.of(ahead);
    if (ahead.group("weekdays") != null) {
      return week.weekdays(span);
    }
    return ahead.group("every") != null ? week.everyDay(span) : week.nextWeek(span);
  }
}
