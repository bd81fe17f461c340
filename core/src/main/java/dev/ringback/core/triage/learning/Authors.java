package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Measures each author by a model that learnt nothing from this hand, and lists the messages whose
/// label that model contradicts with most confidence, so that a person reads them again.
final class Authors {

  private static final int MOST = 150;

  private Authors() {}

  public static void main(String[] args) {
    for (boolean chinese : new boolean[] {true, false}) {
      Measure all =
          Fold.of(ConfigFolder.at(null), Corpus.shipped().chinese(chinese)).stream()
              .map(Fold::measure)
              .reduce(new Measure(List.of()), Measure::and);
      for (String author : all.authors()) {
        tell(chinese, author, all.by(author));
      }
      tell(chinese, "all", all);
      doubt(all);
    }
  }

  private static void tell(boolean chinese, String author, Measure of) {
    System.out.printf(
        Locale.ROOT,
        "%s %-12s %5d  recall %.3f understated %.3f precision %.3f false alarms %.3f"
            + "  intent %.3f category %.3f urgency %.3f%n",
        chinese ? "zh" : "en",
        author,
        of.size(),
        of.emergencyRecall(),
        of.understatedRecall(),
        of.emergencyPrecision(),
        of.falseAlarms(),
        of.accuracy(0),
        of.accuracy(1),
        of.accuracy(2));
  }

  private static void doubt(Measure all) {
    all.judged().stream()
        .filter(one -> !one.right())
        .sorted(Comparator.comparingDouble(one -> -one.verdict().confidence()))
        .limit(MOST)
        .forEach(Authors::doubt);
  }

  private static void doubt(Measure.Judged one) {
    System.out.println(
        one.example().source()
            + "\t"
            + one.wanted()
            + " -> "
            + one.got()
            + " "
            + one.verdict().confidence()
            + "\t"
            + one.example().text());
  }
}
