package dev.ringback.bot.understanding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The days that a clause names, in either language.
final class Days {

  private Days() {}

  static List<DayWord> in(String clause, LocalDate today) {
    List<DayWord> days = new ArrayList<>(EnglishDays.in(clause, today));
    if (clause.codePoints().anyMatch(Character::isIdeographic)) {
      days.addAll(0, ChineseDays.in(clause, today));
    }
    return days;
  }
}
