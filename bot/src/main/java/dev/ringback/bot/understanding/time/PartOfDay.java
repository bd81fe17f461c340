package dev.ringback.bot.understanding.time;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A part of the day as people name it.
enum PartOfDay {
  DAWN(0, 6, "凌晨|半夜|深夜|small hours|middle of the night"),
  MORNING(8, 12, "清晨|清早|早上|早晨|上午|(?<=[今明昨听])(?:早|朝|晨)|朝早|一早|\\bmornings?\\b"),
  NOON(11, 14, "中午|午间|晌午|\\b(?:noon|midday|lunch ?time)\\b"),
  AFTERNOON(13, 18, "下午|下昼|午后|晏昼|\\b(?:afternoons?|aft)\\b"),
  EVENING(18, 22, "傍晚|晚上|夜晚|(?<=[今明昨前听寻琴])(?:晚|夜)|\\b(?:evenings?|tonight)\\b|after work|下班"),
  NIGHT(20, 24, "夜里|夜间|\\b(?:night|overnight)\\b");

  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
  private static final int NOON_HOUR = 12;
  private static final int HOURS = 24;

  private final int from;
  private final int until;
  private final Pattern words;

  PartOfDay(int from, int until, String words) {
    this.from = from;
    this.until = until;
    this.words = Pattern.compile(words);
  }

  LocalTime earliest() {
    return LocalTime.of(from, 0);
  }

  LocalTime latest() {
    return until == HOURS ? END_OF_DAY : LocalTime.of(until, 0);
  }

  /// The hour on a 24-hour clock: 3 in the afternoon is 15.
  int hour(int told) {
    boolean small = told < 5 && (this == EVENING || this == NIGHT);
    boolean later =
        this == AFTERNOON || this == EVENING || this == NIGHT || this == NOON && told < 4;
    return later && !small && told < NOON_HOUR ? told + NOON_HOUR : told;
  }

  static Optional<PartOfDay> in(String plain) {
    return Arrays.stream(values()).filter(part -> part.words.matcher(plain).find()).findFirst();
  }
}
