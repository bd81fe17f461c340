package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.household.Estates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
  private final Estates estates;

  Clockface(Clock clock, RingbackSettings settings, Estates estates) {
    this.clock = clock;
    this.settings = settings;
    this.estates = estates;
  }

  public String now() {
    return LONG_AGO.format(clock.instant().atZone(settings.timeZone()));
  }

  public String time(@Nullable Instant instant) {
    return instant == null ? "" : time(instant, settings.timeZone());
  }

  /// As an estate's owners are told it; empty where its clock shows what ours does.
  ///
  /// @param site null: not known
  public String there(Instant instant, @Nullable String site) {
    ZoneId zone = estates.calendar(site).zone();
    boolean same =
        zone.getRules()
            .getOffset(instant)
            .equals(settings.timeZone().getRules().getOffset(instant));
    return same ? "" : time(instant, zone);
  }

  private String time(Instant instant, ZoneId zone) {
    ZonedDateTime then = instant.atZone(zone);
    ZonedDateTime now = clock.instant().atZone(zone);
    if (then.toLocalDate().equals(now.toLocalDate())) {
      return TODAY.format(then);
    }
    return (then.getYear() == now.getYear() ? OTHER : LONG_AGO).format(then);
  }

  public boolean past(@Nullable Instant instant) {
    return instant != null && instant.isBefore(clock.instant());
  }
}
