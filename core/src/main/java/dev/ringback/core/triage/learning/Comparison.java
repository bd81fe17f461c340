package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.Triage;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Two models on the same held-out messages of one language.
record Comparison(List<Pair> pairs) {

  /// What the model in use and the new one reach in one language.
  record Pair(String language, Measure before, Measure after) {

    boolean noWorse(double tolerance) {
      return after.emergencyRecall() >= before.emergencyRecall()
          && after.understatedRecall() >= before.understatedRecall()
          && after.falseAlarms() <= before.falseAlarms() + tolerance
          && holds(Measure::emergencyPrecision, tolerance)
          && holds(m -> m.accuracy(0), tolerance)
          && holds(m -> m.accuracy(1), tolerance)
          && holds(m -> m.accuracy(2), tolerance);
    }

    private boolean holds(ToDoubleFunction<Measure> share, double tolerance) {
      return share.applyAsDouble(after) >= share.applyAsDouble(before) - tolerance;
    }

    String report() {
      return line("emergency recall", Measure::emergencyRecall)
          + line("understated recall", Measure::understatedRecall)
          + line("emergency precision", Measure::emergencyPrecision)
          + line("false alarms", Measure::falseAlarms)
          + line("intent", m -> m.accuracy(0))
          + line("category", m -> m.accuracy(1))
          + line("urgency", m -> m.accuracy(2));
    }

    private String line(String name, ToDoubleFunction<Measure> share) {
      return String.format(
          Locale.ROOT,
          "%s %-20s %.3f -> %.3f%n",
          language,
          name,
          share.applyAsDouble(before),
          share.applyAsDouble(after));
    }
  }

  static Comparison of(Triage before, Triage after, Corpus corpus) {
    Corpus zh = corpus.heldOut().chinese(true);
    Corpus en = corpus.heldOut().chinese(false);
    return new Comparison(
        List.of(
            new Pair("zh", Measure.of(before, zh), Measure.of(after, zh)),
            new Pair("en", Measure.of(before, en), Measure.of(after, en))));
  }

  boolean noWorse(double tolerance) {
    return pairs.stream().allMatch(pair -> pair.noWorse(tolerance));
  }

  String report() {
    return String.join("", pairs.stream().map(Pair::report).toList());
  }
}
