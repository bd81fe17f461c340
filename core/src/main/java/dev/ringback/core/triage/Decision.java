package dev.ringback.core.triage;

import dev.ringback.core.triage.hazard.Alarm;
import dev.ringback.core.triage.hazard.Findings;
import dev.ringback.core.triage.model.Affinity;
import dev.ringback.core.triage.model.Head;
import dev.ringback.core.triage.model.LanguageModel;
import dev.ringback.core.triage.model.Reading;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Draws the line by what a mistake costs: the three answers are weighed together, and a danger
/// that is likely enough wins over a likelier harmless reading.
final class Decision {

  /// One reading of the message.
  record Labels(Intent intent, Category category, Urgency urgency, double raw) {}

  /// Log odds beyond which two readings are as unlike as can be.
  private static final double SURE = 8;

  private final LanguageModel model;
  private final Thresholds.Line line;
  private final Set<Category> alarmed = EnumSet.noneOf(Category.class);
  private final double[][] scores;
  private final boolean suppressed;
  private final boolean certain;
  private final boolean harmless;
  private final double[] situation;

  private double best = Double.NEGATIVE_INFINITY;
  private double dangerous;
  private double all;

  Decision(LanguageModel model, Thresholds.Line line, Reading reading, Findings findings) {
    this.model = model;
    this.line = line;
    this.scores =
        model.weights().heads().stream().map(h -> chances(reading, h)).toArray(double[][]::new);
    this.situation = situation(model.head(Situation.QUESTION), reading);
    List<Alarm> firing = findings.firing();
    firing.forEach(alarm -> alarmed.add(Category.of(alarm.category())));
    this.certain = firing.stream().anyMatch(Alarm::decides);
    this.harmless = findings.harmless();
    this.suppressed = firing.isEmpty() && !findings.alarms().isEmpty();
  }

  Labels decide() {
    return pick(danger() >= line.emergency() && !harmless);
  }

  /// The probability that this is an emergency; 1 where a rule decides by itself.
  private double danger() {
    return line.danger(evidence());
  }

  Evidence evidence() {
    weigh();
    return new Evidence(
        Math.log(dangerous / (all - dangerous)),
        situation[0],
        situation[1],
        !alarmed.isEmpty(),
        suppressed,
        certain);
  }

  private void weigh() {
    for (Urgency urgency : Urgency.values()) {
      for (Intent intent : Intent.values()) {
        for (Category category : Category.values()) {
          if (possible(intent, category, urgency)) {
            double mass = Math.exp(log(intent, category, urgency));
            all += mass;
            dangerous += urgency == Urgency.EMERGENCY ? mass : 0;
          }
        }
      }
    }
  }

  private Labels pick(boolean emergency) {
    Labels chosen = new Labels(Intent.OTHER, Category.GENERAL, Urgency.LOW, 0);
    for (Urgency urgency : Urgency.values()) {
      for (Intent intent : Intent.values()) {
        for (Category category : Category.values()) {
          boolean allowed =
              possible(intent, category, urgency)
                  && (urgency == Urgency.EMERGENCY) == emergency
                  && (!emergency || implied(category));
          double log = allowed ? log(intent, category, urgency) : Double.NEGATIVE_INFINITY;
          if (log > best) {
            best = log;
            chosen = new Labels(intent, category, urgency, Math.exp(log) / all);
          }
        }
      }
    }
    return chosen;
  }

  /// A rule names the category; one that names `general` leaves it to the thing that did the harm.
  private boolean implied(Category category) {
    return alarmed.isEmpty() || alarmed.contains(Category.GENERAL) || alarmed.contains(category);
  }

  /// An emergency is a repair, or a complaint where people are the danger; what asks for nothing to
  /// be done is low.
  private static boolean possible(Intent intent, Category category, Urgency urgency) {
    if (urgency == Urgency.EMERGENCY) {
      return intent == (category == Category.SECURITY ? Intent.COMPLAINT : Intent.REPAIR);
    }
    return urgency == Urgency.LOW || !intent.idle();
  }

  private double log(Intent intent, Category category, Urgency urgency) {
    Affinity affinity = model.affinity();
    List<Head> heads = model.weights().heads();
    int i = heads.get(0).first() + intent.ordinal();
    int c = heads.get(1).first() + category.ordinal();
    int u = heads.get(2).first() + urgency.ordinal();
    return scores[0][intent.ordinal()]
        + scores[1][category.ordinal()]
        + scores[2][urgency.ordinal()]
        + line.affinity()
            * (affinity.between(i, c) + affinity.between(i, u) + affinity.between(c, u));
  }

  /// The log odds that a danger is told of, whichever, against all else and against what merely
  /// looks like one.
  private static double[] situation(Head head, Reading reading) {
    double[] chances = chances(reading, head);
    double danger = Double.MIN_NORMAL;
    double calm = Double.MIN_NORMAL;
    double lookalike = Double.MIN_NORMAL;
    for (int i = 0; i < chances.length; i++) {
      double chance = Math.exp(chances[i]);
      danger += Situation.dangerous(head.labels().get(i)) ? chance : 0;
      calm += Situation.dangerous(head.labels().get(i)) ? 0 : chance;
      lookalike += Situation.lookalike(head.labels().get(i)) ? chance : 0;
    }
    return new double[] {
      Math.log(danger / calm), Math.clamp(Math.log(danger / lookalike), -SURE, 0)
    };
  }

  /// Logarithms of the probabilities of one question's answers.
  private static double[] chances(Reading reading, Head head) {
    double[] scores = reading.scores(head);
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = Math.log(Arrays.stream(scores).map(s -> Math.exp(s - most)).sum()) + most;
    return Arrays.stream(scores).map(s -> s - sum).toArray();
  }
}
