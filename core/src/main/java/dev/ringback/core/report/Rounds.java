package dev.ringback.core.report;

import dev.ringback.core.policy.CallbackRules;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The rounds of callbacks that policy sets for a span, whichever the estate (R106).
final class Rounds {

  private Rounds() {}

  /// One round: all households heard from once, or a season's beginning.
  record Round(String occasion, LocalDate opens, LocalDate deadline) {}

  static List<Round> of(CallbackRules rules, Span span) {
    LocalDate first = span.from().atZone(span.zone()).toLocalDate();
    LocalDate last = span.to().minusMillis(1).atZone(span.zone()).toLocalDate();
    List<Round> rounds = new ArrayList<>();
    Period every = rules.periodic().every();
    LocalDate opens = first.withDayOfYear(1);
    while (!opens.isAfter(last) && opens.plus(every).isAfter(opens)) {
      LocalDate next = opens.plus(every);
      rounds.add(new Round("periodic", opens, next.minusDays(1)));
      opens = next;
    }
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      for (CallbackRules.Season season : rules.seasons()) {
        LocalDate begins = season.from().atYear(year);
        LocalDate deadline = begins.plus(rules.plan("").within());
        rounds.add(new Round("season " + season.name(), begins, deadline));
      }
    }
    return rounds;
  }

  /// Lengths of warranties, as ISO-8601.
  static List<Map<String, String>> warranties(CallbackRules rules) {
    CallbackRules.WarrantyEnds ends = rules.warrantyEnds();
    return ends.after().stream()
        .map(
            length ->
                Map.of(
                    "length",
                    length.toString(),
                    "open",
                    ends.open().toString(),
                    "deadline",
                    ends.deadline().toString()))
        .toList();
  }
}
