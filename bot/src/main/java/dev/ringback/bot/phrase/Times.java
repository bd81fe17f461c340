package dev.ringback.bot.phrase;

import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Moments as people say them: today 18:30, tomorrow 12:00, 3 May 09:00.
public final class Times {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Phrases phrases;
  private final ZoneId zone;

  public Times(Phrases phrases, ZoneId zone) {
    this.phrases = phrases;
    this.zone = zone;
  }

  /// @param now what today is
  public String say(Language language, Instant moment, Instant now) {
    // the end of a day belongs to that day, and is not the next day's first minute
    ZonedDateTime local = moment.atZone(zone);
    ZonedDateTime said =
        local.equals(local.truncatedTo(ChronoUnit.DAYS)) ? local.minusMinutes(1) : local;
    long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), said.toLocalDate());
    String time =
        said.equals(local)
            ? CLOCK.format(said)
            : phrases.say(language, PromisePhrase.TIME_MIDNIGHT);
    if (days == 0) {
      return phrases.say(language, PromisePhrase.TIME_TODAY, "time", time);
    }
    if (days == 1) {
      return phrases.say(language, PromisePhrase.TIME_TOMORROW, "time", time);
    }
    return phrases.say(
        language,
        PromisePhrase.TIME_LATER,
        "day",
        said.getDayOfMonth(),
        "month",
        language.chinese()
            ? Integer.toString(said.getMonthValue())
            : said.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK),
        "time",
        time);
  }
}
