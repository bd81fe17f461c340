package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Evidence;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Chooses the thresholds: each author is judged by a model that learnt nothing from this hand, and
/// the line is drawn where mistakes cost least. The held-out author takes no part.
final class Tune {

  /// What a missed emergency costs, in false alarms.
  static final double MISS = 10;

  /// The share of emergencies that must be found: what is missed beyond costs so many times more.
  static final double FLOOR = 0.98;

  static final double BELOW = 5;

  /// What a false alarm costs where the message only looks like danger, in other false alarms: it
  /// often says so itself, and its sender hears that nobody listened.
  static final double DECEIVED = 3;

  /// The share of messages that only look like danger that may be called emergencies: what is
  /// beyond costs as much more as what is missed beyond the floor.
  static final double CEILING = 0.05;

  /// The weights in force stay, with the line drawn anew, unless others cost so many times less:
  /// many sets of weights cost nearly the same, and each change of them flips some short messages.
  static final double STEADY = 1.1;

  private static final double[] EMERGENCY = {
    0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.1, 0.12, 0.15, 0.18, 0.22, 0.26, 0.3, 0.35
  };
  private static final double[] RULE = {0.5, 1};
  private static final double[] SUPPRESSED = {0, 1, 2};
  private static final double[] SITUATION = {0.3, 0.5, 0.7, 1, 1.5};
  private static final double[] LOOKALIKE = {0, 0.3, 0.5, 0.7, 1, 1.5};
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
        # missed emergency counts as %.0f false alarms, %.0f times that beyond %.0f in a hundred, and a false alarm on a message that only looks like danger as %.0f,
        # likewise %.0f times that beyond %.0f in a hundred. `mvn -pl core test-compile exec:exec@tune-triage` does it again, in some minutes.
        %s%s\
        """
            .formatted(
                MISS,
                BELOW,
                100 * (1 - FLOOR),
                DECEIVED,
                BELOW,
                100 * CEILING,
                tune.line("zh"),
                tune.line("en"));
    Files.writeString(Path.of(args[0]), text);
  }

  private String line(String language) {
    List<Fold> folds = Fold.of(folder, corpus.chinese("zh".equals(language)));
    Priced best =
        Arrays.stream(AFFINITY)
            .mapToObj(affinity -> best(folds, affinity))
            .min(CHEAPEST)
            .orElseThrow();
    Priced inForce = inForce(folds, Thresholds.read(folder).of("zh".equals(language)).raw());
    System.out.printf(
        Locale.ROOT, "%s: cheapest %.0f, as it is %.0f%n", language, best.cost(), inForce.cost());
    Thresholds.Line line = inForce.cost() <= best.cost() * STEADY ? inForce.line() : best.line();
    Measure reached =
        folds.stream().map(fold -> fold.measure(line)).reduce(new Measure(List.of()), Measure::and);
    return written(language, line, reached);
  }

  /// All but the affinity only weighs what each judging finds, so that one judging is enough.
  private static Priced best(List<Fold> folds, double affinity) {
    Thresholds.Line any = new Thresholds.Line(EMERGENCY[0], 0, 0, 0, 0, affinity, Thresholds.RAW);
    List<Found> found = folds.stream().flatMap(fold -> found(fold, any)).toList();
    return candidates(any).parallel().map(line -> priced(found, line)).min(CHEAPEST).orElseThrow();
  }

  private static Priced inForce(List<Fold> folds, Thresholds.Line line) {
    return priced(folds.stream().flatMap(fold -> found(fold, line)).toList(), line);
  }

  private static Stream<Found> found(Fold fold, Thresholds.Line line) {
    RingbackTriage triage = fold.with(line);
    return fold.unseen().examples().parallelStream()
        .map(e -> new Found(e.lookalike(), e.emergency(), triage.evidence(e.text())));
  }

  /// All but the line of emergencies itself.
  private static Stream<Thresholds.Line> candidates(Thresholds.Line any) {
    List<Thresholds.Line> lines = new ArrayList<>();
    for (double rule : RULE) {
      for (double suppressed : SUPPRESSED) {
        for (double situation : SITUATION) {
          for (double lookalike : LOOKALIKE) {
            lines.add(
                new Thresholds.Line(
                    any.emergency(),
                    rule,
                    suppressed,
                    situation,
                    lookalike,
                    any.affinity(),
                    any.confidence()));
          }
        }
      }
    }
    return lines.stream();
  }

  private static Priced priced(List<Found> found, Thresholds.Line line) {
    List<Danger> dangers =
        found.stream()
            .map(one -> new Danger(one.lookalike(), one.real(), line.danger(one.evidence())))
            .toList();
    return Arrays.stream(EMERGENCY)
        .mapToObj(emergency -> new Priced(line.at(emergency), cost(dangers, emergency)))
        .min(CHEAPEST)
        .orElseThrow();
  }

  private static double cost(List<Danger> dangers, double emergency) {
    List<Danger> called = dangers.stream().filter(one -> one.likely() >= emergency).toList();
    double real = count(dangers, Danger::real);
    double missed = real - count(called, Danger::real);
    double deceived = count(called, Danger::deceives);
    double alarms = called.size() - count(called, Danger::real) - deceived;
    double below = Math.max(0, missed - (1 - FLOOR) * real);
    double above = Math.max(0, deceived - CEILING * count(dangers, Danger::deceives));
    return MISS * (missed + (BELOW - 1) * below)
        + DECEIVED * (deceived + (BELOW - 1) * above)
        + alarms;
  }

  private static double count(List<Danger> some, Predicate<Danger> which) {
    return some.stream().filter(which).count();
  }

  private record Found(boolean lookalike, boolean real, Evidence evidence) {}

  private record Danger(boolean lookalike, boolean real, double likely) {

    boolean deceives() {
      return lookalike && !real;
    }
  }

  private record Priced(Thresholds.Line line, double cost) {}

  /// How often verdicts were right, by their raw probability: equally many verdicts between two
  /// points, never falling.
  private static List<List<Double>> points(Measure reached) {
    List<Measure.Judged> all = new ArrayList<>(reached.judged());
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

  private static String written(String language, Thresholds.Line line, Measure reached) {
    List<String> pairs =
        points(reached).stream()
            .map(p -> String.format(Locale.ROOT, "[%.3f, %.3f]", p.getFirst(), p.getLast()))
            .toList();
    return String.format(
        Locale.ROOT,
        """
        # reaches recall %.3f, of the understated %.3f, precision %.3f, false alarms on hard negatives %.3f
        %s:
          emergency: %.2f
          rule: %.1f
          suppressed: %.1f
          situation: %.1f
          lookalike: %.1f
          affinity: %.1f
          confidence: [%s]
        """,
        reached.emergencyRecall(),
        reached.understatedRecall(),
        reached.emergencyPrecision(),
        reached.falseAlarms(),
        language,
        line.emergency(),
        line.rule(),
        line.suppressed(),
        line.situation(),
        line.lookalike(),
        line.affinity(),
        String.join(", ", pairs));
  }
}
