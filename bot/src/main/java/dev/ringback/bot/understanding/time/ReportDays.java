package dev.ringback.bot.understanding.time;

import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// The day on which something was reported before: 昨天报的那个, the one from Monday.
public final class ReportDays {

  private static final Lexicon WORDS = Lexicon.load("references.txt");
  private static final Pattern REPORTED_BEHIND = WORDS.pattern("reported behind");
  private static final Pattern REPORTED_BEFORE = WORDS.pattern("reported before");

  private static final int LOOK_BACK = 40;

  private ReportDays() {}

  public static Optional<LocalDate> in(Text text, Surroundings around) {
    LocalDate today = around.now().atZone(around.zone()).toLocalDate();
    String plain = text.plain();
    return Days.in(plain, today).stream()
        .filter(day -> day.tense() != DayWord.Tense.FUTURE)
        .filter(day -> reported(plain, day.span()))
        .map(DayWord::past)
        .findFirst();
  }

  static boolean reported(String plain, Span day) {
    String before = plain.substring(Math.max(0, day.start() - LOOK_BACK), day.start());
    return REPORTED_BEHIND.matcher(plain.substring(day.end())).find()
        || REPORTED_BEFORE.matcher(before).find();
  }
}
