package dev.ringback.hotline.api;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.report.Sheet;
import dev.ringback.core.report.Span;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which figures a caller wants.
///
/// @param by names of parts
/// @param only values of parts by their names
public record AskedReport(Sheet sheet, Span span, List<String> by, Map<String, String> only) {

  private static final List<String> KNOWN =
      List.of("from", "to", "summary", "quarter", "site", "zone", "by", "part_site");

  private static final Duration USUAL = Duration.ofDays(30);

  /// What can be asked of every report, and what it means.
  static SequencedMap<String, String> questions() {
    SequencedMap<String, String> questions = new LinkedHashMap<>();
    questions.put(
        "from", "A date, or an ISO-8601 time with zone; 30 days before `to` if not said.");
    questions.put("to", "A time, exclusive, or a date, which still counts; now if not said.");
    questions.put("summary", "Instead of both: the month of the callback summary, `2026-03`.");
    questions.put("quarter", "Instead of both: a quarter, `2026-Q1`.");
    questions.put("site", "Only this estate.");
    questions.put("zone", "In which days begin, such as `Asia/Shanghai`.");
    questions.put("by", "Names of parts, by comma; the report's usual ones if not said.");
    return questions;
  }

  /// How a part is called in a question; see [#part].
  static String asked(String part) {
    return part.equals("site") ? "part_site" : part;
  }

  /// @param asked from and to, or summary or quarter, site, zone, by, and a value for each part
  ///   that is to be seen alone
  /// @throws Refusal naming the field that makes no sense
  public static AskedReport of(
      String name, Map<String, String> asked, Clock clock, RingbackSettings settings) {
    return of(name, asked, clock, settings, 1);
  }

  /// @param monthFrom the day on which the month of a summary begins, where `summary` is asked for
  public static AskedReport of(
      String name,
      Map<String, String> asked,
      Clock clock,
      RingbackSettings settings,
      int monthFrom) {
    Sheet sheet =
        Sheet.called(name).orElseThrow(() -> Refusal.notFound("There is no such report."));
    refuseUnknown(sheet, asked);
    ZoneId zone = zone(asked.get("zone"), settings);
    String site = Given.text("site", asked.get("site"));
    Optional<Span> named = NamedSpan.of(asked, site, zone, monthFrom);
    if (named.isPresent()) {
      return new AskedReport(sheet, named.get(), by(sheet, asked.get("by")), only(sheet, asked));
    }
    Instant to = end(asked.get("to"), zone, clock);
    Instant from = Given.time("from", asked.get("from"), zone);
    Span span = new Span(from == null ? to.minus(USUAL) : from, to, site, zone);
    if (!span.from().isBefore(to)) {
      throw Refusal.field("from", "must be before to");
    }
    return new AskedReport(sheet, span, by(sheet, asked.get("by")), only(sheet, asked));
  }

  /// What is misspelt would else be figures of something that nobody asked for.
  private static void refuseUnknown(Sheet sheet, Map<String, String> asked) {
    asked.keySet().stream()
        .filter(name -> !KNOWN.contains(name) && !sheet.partNames().contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Refusal.field(
                  name,
                  "is nothing that this report knows; values of "
                      + String.join(", ", sheet.partNames())
                      + " and "
                      + String.join(", ", KNOWN));
            });
    boolean named = given(asked, "summary") || given(asked, "quarter");
    if (named && (given(asked, "from") || given(asked, "to"))) {
      throw Refusal.field(given(asked, "from") ? "from" : "to", "not beside summary or quarter");
    }
  }

  private static boolean given(Map<String, String> asked, String name) {
    String value = asked.get(name);
    return value != null && !value.isBlank();
  }

  /// The values of parts that are to be seen alone.
  private static Map<String, String> only(Sheet sheet, Map<String, String> asked) {
    return asked.entrySet().stream()
        .map(entry -> Map.entry(part(entry.getKey()), entry.getValue()))
        .filter(entry -> sheet.partNames().contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// `site` narrows the whole report; `part_site` shows the rows of one estate, or of none.
  private static String part(String name) {
    return switch (name) {
      case "site" -> "";
      case "part_site" -> "site";
      default -> name;
    };
  }

  private static List<String> by(Sheet sheet, @Nullable String by) {
    List<String> wanted =
        by == null || by.isBlank() ? sheet.usualParts() : List.of(by.strip().split(","));
    if (!sheet.partNames().containsAll(wanted)) {
      throw Refusal.field("by", "must be of " + String.join(", ", sheet.partNames()));
    }
    return wanted;
  }

  private static ZoneId zone(@Nullable String zone, RingbackSettings settings) {
    try {
      return zone == null || zone.isBlank() ? settings.timeZone() : ZoneId.of(zone.strip());
    } catch (DateTimeException e) {
      throw Refusal.field("zone", "there is no such zone");
    }
  }

  /// A date means its end: the day itself still counts.
  private static Instant end(@Nullable String text, ZoneId zone, Clock clock) {
    Instant to = Given.time("to", text, zone);
    if (to == null) {
      // exclusive, and what happens at this very moment counts
      return clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }
    boolean date = text != null && !text.contains("T");
    return date ? to.atZone(zone).plusDays(1).toInstant() : to;
  }
}
