package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells times as pages show them: in the site's zone, with the day unless it is today.
@Component("clockface")
public class Clockface {

  private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter OTHER = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private static final DateTimeFormatter LONG_AGO = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Clock clock;
  private final RingbackSettings settings;

  Clockface(Clock clock, RingbackSettings settings) {
    this.clock = clock;
    this.settings = settings;
  }

  public String now() {
    return LONG_AGO.format(clock.instant().atZone(settings.timeZone()));
  }

  public String time(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime then = instant.atZone(settings.timeZone());
    ZonedDateTime now = clock.instant().atZone(settings.timeZone());
    if (then.toLocalDate().equals(now.toLocalDate())) {
      return TODAY.format(then);
    }
    return (then.getYear() == now.getYear() ? OTHER : LONG_AGO).format(then);
  }

  public boolean past(@Nullable Instant instant) {
    return instant != null && instant.isBefore(clock.instant());
  }
}
