package dev.ringback.bot.understanding.time;

import dev.ringback.bot.dialogue.Particulars.Began;
import dev.ringback.bot.dialogue.Particulars.Precision;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When the trouble began, as far as a message tells.
public final class Beginnings {

  private static final Pattern JUST =
      Pattern.compile(
          "刚刚|刚才|啱啱|头先|刚(?=停|跳|断|开始|发现|漏|爆|裂|掉|着|冒|闻|坏|塌|堵)|\\b(?:just now|a (?:moment|minute|sec)"
              + " ago|just (?:started|happened|burst|went|heard|noticed|tripped|found))\\b");

  /// Words by which a day is one of reporting, visiting or promising.
  private static final Pattern DEALINGS =
      Pattern.compile(
          "^.{0,8}(?:(?<!警)报(?!警)|反映|说|来过|来看|来修|修|打电话|打过|电话|申请|约|发(?!现|生|觉|出|臭|霉|黄|热|烫|潮|响|烧)|联系|登记|投诉|换|交|问|提|给|通知|预约|师傅|派|工人|客服|call|phon|report|told|came|come|fix|spoke|ask|book|sent|emailed|paid|visit|rang|log|ticket|plumber|engineer|guy|man"
              + " )");

  private static final Pattern SINCE =
      Pattern.compile(
          "(?:从|自|打|since|from|starting|(?:started|began|noticed|spotted|discovered|happened)(?:"
              + " it| this| [a-z]+ing)?)(?: on)? ?(?:the )?$");

  private static final Pattern ONWARD =
      Pattern.compile(
          "^.{0,6}?(?:开始|起|就|到现在|至今|到而家|发现|发生|出现|onwards?)|^(?:"
              + " (?:morning|afternoon|evening|night))?,? (?:it|the [a-z]+) (?:just |suddenly"
              + " )?(?:began|broke|burst|cracked|died|packed up|started|stopped|went off)\\b");

  private static final int LOOK_BACK = 24;

  private Beginnings() {}

  public static Optional<Began> in(Text text, Surroundings around) {
    Matcher just = JUST.matcher(text.plain());
    if (just.find()) {
      return Optional.of(new Began(around.now(), Precision.MINUTES, text.written(Span.of(just))));
    }
    return byDay(text, around).or(() -> Durations.in(text, around.now()));
  }

  private static Optional<Began> byDay(Text text, Surroundings around) {
    LocalDate today = around.now().atZone(around.zone()).toLocalDate();
    for (Span clause : Clauses.of(text.plain())) {
      String plain = text.plain().substring(clause.start(), clause.end());
      for (DayWord day : Days.in(plain, today)) {
        Optional<Began> began = began(day, plain, around);
        if (began.isPresent()) {
          return began;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Began> began(DayWord day, String clause, Surroundings around) {
    String before =
        clause.substring(Math.max(0, day.span().start() - LOOK_BACK), day.span().start());
    String behind = clause.substring(day.span().end());
    boolean since = SINCE.matcher(before).find() || ONWARD.matcher(behind).find();
    boolean reported = ReportDays.reported(clause, day.span());
    boolean otherwise =
        reported || !since && DEALINGS.matcher(behind).find() || Visits.meant(clause);
    return switch (day.tense()) {
      case FUTURE -> Optional.empty();
      case PAST -> otherwise ? Optional.empty() : moment(day, clause, around);
      case EITHER ->
          otherwise || !since && day.past().isBefore(today(around))
              ? Optional.empty()
              : moment(day, clause, around);
    };
  }

  private static LocalDate today(Surroundings around) {
    return around.now().atZone(around.zone()).toLocalDate();
  }

  /// Empty if it lies ahead.
  private static Optional<Began> moment(DayWord day, String clause, Surroundings around) {
    String told = clause.substring(day.span().start());
    Optional<PartOfDay> part = PartOfDay.in(told);
    Optional<LocalTime> time = Hours.at(told, part);
    LocalTime about = time.or(() -> part.map(PartOfDay::earliest)).orElse(LocalTime.MIN);
    Instant moment = ZonedDateTime.of(day.past(), about, around.zone()).toInstant();
    if (time.isPresent() && moment.isAfter(around.now()) && about.getHour() >= 12) {
      moment = ZonedDateTime.of(day.past(), about.minusHours(12), around.zone()).toInstant();
    }
    Precision precision =
        day.vague()
            ? Precision.WEEKS
            : time.isPresent()
                ? Precision.MINUTES
                : part.isPresent() ? Precision.HOURS : Precision.DAY;
    return moment.isAfter(around.now())
        ? Optional.empty()
        : Optional.of(new Began(moment, precision, clause.strip()));
  }
}
