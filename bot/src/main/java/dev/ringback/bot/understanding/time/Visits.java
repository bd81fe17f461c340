package dev.ringback.bot.understanding.time;

import dev.ringback.bot.dialogue.Particulars.AtHome;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When somebody is at home, as far as a message tells.
public final class Visits {

  private static final Lexicon WORDS = Lexicon.load("visits.txt");
  private static final Pattern HOME = WORDS.pattern("home");
  private static final Pattern PAST = WORDS.pattern("past");
  private static final Pattern SURELY_HOME = WORDS.pattern("surely home");
  private static final Pattern AWAY = WORDS.pattern("away");
  private static final Pattern BUSY = WORDS.pattern("busy");
  private static final Pattern ALWAYS = WORDS.pattern("always");

  /// Only a time, as the answer to "when does it suit you?".
  private static final Pattern FILLERS = WORDS.pattern("fillers");

  /// Behind these stands the time that counts.
  private static final Pattern INSTEAD = WORDS.pattern("instead");

  /// What stands behind these is the time that does not suit.
  private static final Pattern EXCEPT =
      Pattern.compile(
          "(?:\\b(?:but|except(?: for| on)?|not(?: on)?|apart from)|除了?|不要|别|不能?)\\s*(?:on )?$");

  private static final Pattern ONWARD = Pattern.compile("^(?:以后|之后|后(?!天)|起|开始| onwards?)");

  /// What may stand beside a time that is the whole message, in characters.
  private static final int LITTLE_MORE = 12;

  private Visits() {}

  public static Optional<AtHome> in(Text text, Surroundings around) {
    LocalDate today = around.now().atZone(around.zone()).toLocalDate();
    for (Span clause : Clauses.of(text.plain())) {
      String plain = text.plain().substring(clause.start(), clause.end());
      Optional<AtHome> visit = visit(plain, text.written(clause), today, text.plain());
      if (visit.isPresent()) {
        return visit;
      }
    }
    return Optional.empty();
  }

  /// Whether a clause speaks of a visit.
  static boolean meant(String clause) {
    return meantAhead(clause) || AWAY.matcher(clause).find();
  }

  private static Optional<AtHome> visit(
      String clause, String written, LocalDate today, String message) {
    boolean alone = message.strip().length() <= clause.strip().length() + LITTLE_MORE;
    String told = instead(clause);
    List<DayWord> days =
        Days.in(told, today).stream().filter(day -> day.tense() != DayWord.Tense.PAST).toList();
    Optional<PartOfDay> part = PartOfDay.in(told);
    Optional<Hours> clock = Hours.in(told, part);
    boolean definite =
        !days.isEmpty() || clock.isPresent() || part.isEmpty() && ALWAYS.matcher(clause).find();
    boolean whole = alone && onlyTimes(told, days);
    boolean vague = part.isPresent() && (whole || SURELY_HOME.matcher(clause).find());
    if (!(definite || vague) || !(whole || meantAhead(clause))) {
      return Optional.empty();
    }
    Hours hours =
        clock
            .map(known -> BUSY.matcher(clause).find() ? known.afterwards() : known)
            .or(() -> part.map(known -> new Hours(known.earliest(), known.latest())))
            .orElse(Hours.ALL_DAY);
    return Optional.of(window(span(days, told, today), hours, written));
  }

  private static boolean meantAhead(String clause) {
    boolean home = HOME.matcher(clause).find() && !AWAY.matcher(clause).find();
    return (home || BUSY.matcher(clause).find()) && !PAST.matcher(clause).find();
  }

  private static String instead(String clause) {
    Matcher instead = INSTEAD.matcher(clause);
    return instead.find() ? clause.substring(instead.end()) : clause;
  }

  private static AtHome window(DayWord day, Hours hours, String written) {
    return new AtHome(
        day.from(), day.until(), day.days(), hours.earliest(), hours.latest(), written);
  }

  private static DayWord span(List<DayWord> days, String clause, LocalDate today) {
    List<DayWord> unsuitable = days.stream().filter(day -> excepted(day, clause)).toList();
    List<DayWord> suitable = days.stream().filter(day -> !unsuitable.contains(day)).toList();
    DayWord span = suited(suitable, clause, today);
    return unsuitable.stream().reduce(span, DayWord::without, (one, _) -> one);
  }

  private static boolean excepted(DayWord day, String clause) {
    return EXCEPT.matcher(clause.substring(0, day.span().start())).find();
  }

  private static DayWord suited(List<DayWord> days, String clause, LocalDate today) {
    if (days.isEmpty()) {
      return new Week(today).everyDay(new Span(0, 0));
    }
    DayWord first = days.getFirst();
    if (ONWARD.matcher(clause.substring(first.span().end())).find()) {
      return first.openEnded();
    }
    return days.stream().skip(1).reduce(first, DayWord::and);
  }

  private static boolean onlyTimes(String clause, List<DayWord> days) {
    StringBuilder left = new StringBuilder(clause);
    for (DayWord day : days) {
      left.replace(
          day.span().start(), day.span().end(), " ".repeat(day.span().end() - day.span().start()));
    }
    return FILLERS.matcher(left).replaceAll("").isBlank();
  }
}
