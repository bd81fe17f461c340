package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is wrong with the hours of an estate, and with what waits for them, is named by its line.
class BadHoursTest extends EditedPolicy {

  private static final String KEY = "# afterHours: { respond: PT1H, for: [normal, low] }";

  @Test
  void namesAnUrgencyThatMayNotWait() {
    edit("limits", KEY, "afterHours:\n  respond: PT1H\n  for: [normal, emergency,\n    urgent]");

    assertThat(mistakes("limits"))
        .anyMatch(m -> on(m, "emergency") && m.why().contains("'emergency' goes to whoever is on"))
        .anyMatch(m -> on(m, "urgent") && m.why().contains("'urgent' goes to whoever is on call"))
        .hasSize(2);
  }

  @Test
  void namesAnUrgencyThatIsNotThereAndOneThatIsMissing() {
    edit("limits", KEY, "afterHours:\n  respond: PT1H\n  for: [calm]");
    assertThat(mistakes("limits"))
        .singleElement()
        .matches(m -> on(m, "calm") && m.why().contains("there is no urgency 'calm'"));

    edit("limits", "for: [calm]", "for: []");
    assertThat(mistakes("limits"))
        .singleElement()
        .matches(m -> on(m, "for: []") && m.why().contains("names no urgency"));

    edit("limits", "  for: []", "  of: [low]");
    assertThat(mistakes("limits"))
        .anyMatch(m -> on(m, "of: [low]") && m.why().contains("there is no 'of' here"))
        .anyMatch(m -> m.why().contains("'for' is missing"))
        .hasSize(2);
  }

  @Test
  void namesATimeThatIsNone() {
    edit("limits", KEY, "afterHours:\n  for: [low]\n  respond: PT-1H");
    assertThat(mistakes("limits"))
        .singleElement()
        .matches(m -> on(m, "PT-1H") && m.why().contains("longer than nothing"));

    edit("limits", "respond: PT-1H", "respond: PT0S");
    assertThat(mistakes("limits")).singleElement().matches(m -> on(m, "PT0S"));

    edit("limits", "respond: PT0S", "respond: an hour");
    assertThat(mistakes("limits")).singleElement().matches(m -> on(m, "an hour"));
  }

  @Test
  void namesAnEstateWithAZoneAndNoHours() {
    edit(
        "calendars",
        "sites: {}",
        "sites:\n  Riverside: { zone: Europe/London }\n"
            + "  Lakeside: { holidays: [2026-12-25] }\n  Hill: {}");

    assertThat(mistakes("calendars"))
        .anyMatch(m -> on(m, "Riverside") && m.why().contains("'hours' is missing"))
        .anyMatch(m -> on(m, "Lakeside") && m.why().contains("'hours' is missing"))
        .hasSize(2);
  }

  @Test
  void goesByTheClockOnOurBooksWhereALineNamesNone() {
    edit(
        "calendars",
        "sites: {}",
        "sites:\n  Riverside: { hours: { mon: [\"09:00-17:00\"] } }\n  Hill: {}\n"
            + "  Lakeside: { zone: Europe/London, hours: { mon: [\"09:00-17:00\"] } }");
    Calendars calendars = read().calendars();
    Optional<ZoneId> booked = Optional.of(ZoneId.of("Asia/Tokyo"));

    assertThat(calendars.of("Riverside", booked).zone()).isEqualTo(booked.get());
    assertThat(calendars.of("Riverside", booked).week()).hasSize(1);
    assertThat(calendars.of("Riverside", Optional.empty()).zone()).isEqualTo(ZONE);
    assertThat(calendars.of("Hill", booked)).isEqualTo(calendars.usual().in(booked.get()));
    assertThat(calendars.of("Lakeside", booked).zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(calendars.of("Elsewhere", booked).zone()).isEqualTo(booked.get());
  }

  @Test
  void namesWhatElseIsWrongWithALine() {
    edit(
        "calendars",
        "sites: {}",
        "sites:\n  Riverside: { zone: Europe/Londn, hours: { mon: [\"09:00-17:00\"] } }\n"
            + "  Lakeside: { zones: Europe/London, hours: { mon: [\"09:00-17:00\"] } }\n"
            + "  Vale: { zone: Europe/London, hours: {} }");

    assertThat(mistakes("calendars"))
        .anyMatch(m -> on(m, "Londn") && m.why().contains("no time zone"))
        .anyMatch(m -> on(m, "zones:") && m.why().contains("there is no 'zones' here"))
        .anyMatch(m -> on(m, "Vale") && m.why().contains("nobody ever works"))
        .hasSize(3);
  }
}
