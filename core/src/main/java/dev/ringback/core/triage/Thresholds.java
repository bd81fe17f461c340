package dev.ringback.core.triage;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Yaml;
import java.util.List;

/// What `triage/thresholds.yaml` holds: where the line is drawn, chosen on messages not trained on.
public record Thresholds(Line zh, Line en) {

  /// Confidence as the model has it, not yet calibrated.
  public static final List<List<Double>> RAW = List.of(List.of(0.0, 0.0), List.of(1.0, 1.0));

  private static final String FILE = "triage/thresholds.yaml";

  /// The lines of one language.
  ///
  /// @param emergency the least probability that makes an emergency; low, since a miss costs far
  ///   more
  /// @param rule what a firing hazard rule adds to the log odds of an emergency
  /// @param suppressed what a hazard's words that are denied, over or supposed take from them
  /// @param situation how much the question after the situation counts beside the three answers
  /// @param lookalike how much it counts whether the situation rather only looks like a danger
  /// @param affinity how much the three answers must suit each other
  /// @param confidence how often verdicts were right, by their raw probability: rising points
  ///   `[raw, right]`
  public record Line(
      double emergency,
      double rule,
      double suppressed,
      double situation,
      double lookalike,
      double affinity,
      List<List<Double>> confidence) {

    public Line {
      confidence = List.copyOf(confidence);
      if (emergency <= 0 || emergency >= 1) {
        throw new IllegalArgumentException("emergency must lie between 0 and 1");
      }
      if (confidence.size() < 2 || confidence.stream().anyMatch(point -> point.size() != 2)) {
        throw new IllegalArgumentException("confidence needs two points or more");
      }
    }

    /// The same with the line of emergencies elsewhere.
    public Line at(double emergency) {
      return new Line(emergency, rule, suppressed, situation, lookalike, affinity, confidence);
    }

    /// The same with confidence as the model has it.
    public Line raw() {
      return new Line(emergency, rule, suppressed, situation, lookalike, affinity, RAW);
    }

    /// The probability of an emergency; 1 where a rule decides by itself.
    public double danger(Evidence evidence) {
      if (evidence.certain()) {
        return 1;
      }
      double odds =
          evidence.joint()
              + situation * evidence.situation()
              + lookalike * evidence.lookalike()
              + (evidence.alarmed() ? rule : 0)
              - (evidence.suppressed() ? suppressed : 0);
      return 1 / (1 + Math.exp(-odds));
    }

    /// How often a verdict of this raw probability is right.
    double confidence(double raw) {
      List<Double> before = confidence.getFirst();
      for (List<Double> point : confidence) {
        if (raw <= point.getFirst()) {
          double width = point.getFirst() - before.getFirst();
          double share = width <= 0 ? 1 : (raw - before.getFirst()) / width;
          return before.getLast() + Math.clamp(share, 0, 1) * (point.getLast() - before.getLast());
        }
        before = point;
      }
      return before.getLast();
    }
  }

  /// @throws BadConfig naming file, line and reason
  public static Thresholds read(ConfigFolder folder) {
    return Yaml.read(folder, FILE, Thresholds.class);
  }

  /// The lines of Chinese, or of English.
  public Line of(boolean chinese) {
    return chinese ? zh : en;
  }
}
