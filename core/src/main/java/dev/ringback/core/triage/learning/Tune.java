package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Chooses the thresholds: each author in turn is judged by a model trained on the others, and the
/// line is drawn where mistakes cost least. The held-out author takes no part.
final class Tune {

  /// What a missed emergency costs, in false alarms.
  static final double MISS = 8;

  private static final double[] EMERGENCY = {
    0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.18, 0.22, 0.26, 0.3, 0.35
  };
  private static final double[] RULE = {1, 1.5, 2};
  private static final double[] SUPPRESSED = {0, 1};
  private static final double[] AFFINITY = {0.5};
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
        # Where the line is drawn. Chosen by leaving out one author of the training messages after the
        # other (the held-out author and `edges` took no part) and judging each by a model trained on the rest; a
        # missed emergency counts as %.0f false alarms. `mvn -pl core test-compile exec:exec@tune-triage` does it again.
        %s%s\
        """
            .formatted(MISS, tune.line("zh"), tune.line("en"));
    Files.writeString(Path.of(args[0]), text);
  }

  private String line(String language) {
    List<Fold> folds = Fold.of(folder, corpus.chinese("zh".equals(language)));
    Thresholds.Line best = null;
    double least = Double.MAX_VALUE;
    for (Thresholds.Line line : candidates()) {
      double cost = folds.stream().mapToDouble(fold -> cost(fold, line)).sum();
      if (cost < least) {
        least = cost;
        best = line;
      }
    }
    if (best == null) {
      throw new IllegalStateException("nothing to choose from");
    }
    return written(language, best, points(folds, best));
  }

  private static List<Thresholds.Line> candidates() {
    List<Thresholds.Line> lines = new ArrayList<>();
    for (double emergency : EMERGENCY) {
      for (double rule : RULE) {
        for (double suppressed : SUPPRESSED) {
          for (double affinity : AFFINITY) {
            lines.add(new Thresholds.Line(emergency, rule, suppressed, affinity, Thresholds.RAW));
          }
        }
      }
    }
    return lines;
  }

  private static double cost(Fold fold, Thresholds.Line line) {
    double cost = 0;
    for (Measure.Judged one : fold.measure(line).judged()) {
      boolean wanted = one.example().emergency();
      if (wanted != one.verdict().emergency()) {
        cost += wanted ? MISS : 1;
      }
    }
    return cost;
  }

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
          affinity: %.1f
          confidence: [%s]
        """,
        language,
        line.emergency(),
        line.rule(),
        line.suppressed(),
        line.affinity(),
        String.join(", ", pairs));
  }
}
