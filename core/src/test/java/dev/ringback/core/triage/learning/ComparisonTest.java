package dev.ringback.core.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The rule of promotion, on a hundred messages of which half are emergencies.
class ComparisonTest {

  private static final int HALF = 50;

  @Test
  void promotesWhatIsAsGood() {
    assertThat(noWorse(measure(1, 1), measure(1, 1))).isTrue();
  }

  @Test
  void refusesOneMoreMissedEmergencyWhateverElseImproves() {
    assertThat(noWorse(measure(1, 9), measure(2, 0))).isFalse();
  }

  @Test
  void bearsALittleElsewhereAndNoMore() {
    assertThat(noWorse(measure(1, 2), measure(1, 3))).isTrue();
    assertThat(noWorse(measure(1, 2), measure(1, 6))).isFalse();
  }

  @Test
  void wantsEveryLanguageToHold() {
    Comparison.Pair good = new Comparison.Pair("zh", measure(1, 1), measure(0, 0));
    Comparison.Pair bad = new Comparison.Pair("en", measure(1, 1), measure(2, 1));

    assertThat(new Comparison(List.of(good, bad)).noWorse(Retraining.TOLERANCE)).isFalse();
    assertThat(new Comparison(List.of(good, bad)).report())
        .contains("en emergency recall", "0.980 -> 0.960");
  }

  private static boolean noWorse(Measure before, Measure after) {
    return new Comparison.Pair("zh", before, after).noWorse(Retraining.TOLERANCE);
  }

  /// @param missed emergencies that were judged urgent
  /// @param wrong ordinary messages whose category was mistaken
  private static Measure measure(int missed, int wrong) {
    List<Measure.Judged> judged = new ArrayList<>();
    for (int i = 0; i < HALF; i++) {
      judged.add(
          judged(Urgency.EMERGENCY, i < missed ? Urgency.URGENT : Urgency.EMERGENCY, Category.GAS));
      judged.add(judged(Urgency.NORMAL, Urgency.NORMAL, i < wrong ? Category.FIRE : Category.GAS));
    }
    return new Measure(judged);
  }

  private static Measure.Judged judged(Urgency wanted, Urgency got, Category category) {
    return new Measure.Judged(
        new Example("a", "a", true, Intent.REPAIR, Category.GAS, wanted, Set.of(), "x"),
        new Verdict(Intent.REPAIR, category, got, 1, Language.ZH_HANS, List.of(), "test"));
  }
}
