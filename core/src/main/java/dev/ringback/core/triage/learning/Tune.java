package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Chooses the thresholds: each author is judged by a model that learnt nothing from this hand, and
/// the line is drawn where mistakes cost least. The held-out author takes no part.
final class Tune {

  /// What a missed emergency costs, in false alarms.
  static final double MISS = 10;

  /// What a false alarm costs where the message only looks like danger, in other false alarms: it
  /// often says so itself, and its sender hears that nobody listened.
  static final double DECEIVED = 3;

  private static final double[] EMERGENCY = {
    0.03, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.18, 0.22, 0.26, 0.3, 0.35
  };
  private static final double[] RULE = {0.5, 1};
  private static final double[] SUPPRESSED = {0, 1, 2};
  private static final double[] SITUATION = {0.5, 1, 2};
  private static final double[] AFFINITY = {0.2, 0.3};
  private static final Comparator<Priced> CHEAPEST = Comparator.comparingDouble(Priced::cost);
  private static final int POINTS = 10;

  private final ConfigFolder folder;
  private final Corpus corpus;

  private Tune(ConfigFolder folder, Corpus corpus) {
    this.folder = folder;
    this.corpus = corpus;
  }

  /// @param args the thresholds' file
  public static void main(String[] args) throws IOException {
    Tune tune = new Tune(ConfigFolder.at(null), Corpus.shipped());
    String text =
        """
        # Where the line is drawn. Chosen by leaving out a fifth of the training authors after the other
        # (the held-out author, `edges` and `plain` took no part) and judging each by a model trained on the rest; a
        # missed emergency counts as %.0f false alarms, one on a message that only looks like danger as %.0f. `mvn -pl core test-compile exec:exec@tune-triage` does it again.
        %s%s\
        """
            .formatted(MISS, DECEIVED, tune.line("zh"), tune.line("en"));
    Files.writeString(Path.of(args[0]), text);
  }

  private String line(String language) {
    List<Fold> folds = Fold.of(folder, corpus.chinese("zh".equals(language)));
    Priced best =
        candidates().stream().map(line -> priced(folds, line)).min(CHEAPEST).orElseThrow();
    return written(language, best.line(), points(folds, best.line()));
  }

  /// All but the line of emergencies itself, which costs no judging to move.
  private static List<Thresholds.Line> candidates() {
    List<Thresholds.Line> lines = new ArrayList<>();
    for (double rule : RULE) {
      for (double suppressed : SUPPRESSED) {
        for (double situation : SITUATION) {
          for (double affinity : AFFINITY) {
            lines.add(
                new Thresholds.Line(
                    EMERGENCY[0], rule, suppressed, situation, affinity, Thresholds.RAW));
          }
        }
      }
    }
    return lines;
  }

  private static Priced priced(List<Fold> folds, Thresholds.Line line) {
    List<Danger> dangers = folds.stream().flatMap(fold -> dangers(fold, line)).toList();
    return Arrays.stream(EMERGENCY)
        .mapToObj(emergency -> new Priced(line.at(emergency), cost(dangers, emergency)))
        .min(CHEAPEST)
        .orElseThrow();
  }

  private static Stream<Danger> dangers(Fold fold, Thresholds.Line line) {
    RingbackTriage triage = fold.with(line);
    return fold.unseen().examples().parallelStream()
        .map(e -> new Danger(cost(e), e.emergency(), triage.danger(e.text())));
  }

  private static double cost(Example example) {
    if (example.emergency()) {
      return MISS;
    }
    return example.tags().contains("negative") ? DECEIVED : 1;
  }

  private static double cost(List<Danger> dangers, double emergency) {
    return dangers.stream()
        .filter(one -> one.real() != one.likely() >= emergency)
        .mapToDouble(Danger::cost)
        .sum();
  }

  private record Danger(double cost, boolean real, double likely) {}

  private record Priced(Thresholds.Line line, double cost) {}

  /// How often verdicts were right, by their raw probability: equally many verdicts between two
  /// points, never falling.
  private static List<List<Double>> points(List<Fold> folds, Thresholds.Line line) {
    List<Measure.Judged> all = new ArrayList<>();
    folds.forEach(fold -> all.addAll(fold.measure(line).judged()));
    all.sort(Comparator.comparingDouble(j -> j.verdict().confidence()));
    List<List<Double>> points = new ArrayList<>();
    double floor = 0;
    for (int i = 0; i < POINTS; i++) {
      List<Measure.Judged> bin =
          all.subList(i * all.size() / POINTS, (i + 1) * all.size() / POINTS);
      double raw = bin.stream().mapToDouble(j -> j.verdict().confidence()).average().orElse(0);
      double right = (double) bin.stream().filter(Measure.Judged::right).count() / bin.size();
      floor = Math.max(floor, right);
      points.add(List.of(raw, floor));
    }
    return points;
  }

  private static String written(String language, Thresholds.Line line, List<List<Double>> points) {
    List<String> pairs =
        points.stream()
            .map(p -> String.format(Locale.ROOT, "[%.3f, %.3f]", p.getFirst(), p.getLast()))
            .toList();
    return String.format(
        Locale.ROOT,
        """
        %s:
          emergency: %.2f
          rule: %.1f
          suppressed: %.1f
          situation: %.1f
          affinity: %.1f
          confidence: [%s]
        """,
        language,
        line.emergency(),
        line.rule(),
        line.suppressed(),
        line.situation(),
        line.affinity(),
        String.join(", ", pairs));
  }
}
