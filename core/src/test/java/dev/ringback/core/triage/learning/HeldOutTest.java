package dev.ringback.core.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Triage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures the model that the build made; the build fails below the floors.
class HeldOutTest {

  private static final double EMERGENCY_FLOOR = 0.98;
  private static final double UNDERSTATED_FLOOR = 0.9;
  private static final double PRECISION_FLOOR = 0.85;
  private static final double FALSE_ALARM_CEILING = 0.08;

  /// Intent, category, urgency.
  private static final double[] ACCURACY_FLOORS = {0.92, 0.88, 0.85};

  private static final Path README = Path.of("..", "README.md");

  private static final Triage TRIAGE = RingbackTriage.shipped(ConfigFolder.at(null));
  private static final Corpus HELD_OUT = Corpus.shipped().heldOut();
  private static final Measure CHINESE = Measure.of(TRIAGE, HELD_OUT.chinese(true));
  private static final Measure ENGLISH = Measure.of(TRIAGE, HELD_OUT.chinese(false));

  @Test
  void keepsAboveTheFloors() throws IOException {
    String report = Evaluate.report(CHINESE, ENGLISH);
    Files.writeString(Path.of("target", "triage-report.txt"), report);
    for (Measure measure : new Measure[] {CHINESE, ENGLISH}) {
      assertThat(measure.emergencyRecall()).as(report).isGreaterThanOrEqualTo(EMERGENCY_FLOOR);
      assertThat(measure.understatedRecall()).as(report).isGreaterThanOrEqualTo(UNDERSTATED_FLOOR);
      assertThat(measure.emergencyPrecision()).as(report).isGreaterThan(PRECISION_FLOOR);
      assertThat(measure.falseAlarms()).as(report).isLessThan(FALSE_ALARM_CEILING);
      for (int of = 0; of < Questions.ANSWERED.size(); of++) {
        assertThat(measure.accuracy(of)).as(report).isGreaterThan(ACCURACY_FLOORS[of]);
      }
    }
  }

  @Test
  void standsInTheGuideAsItIs() throws IOException {
    assertThat(Evaluate.fresh(README, Evaluate.table(CHINESE, ENGLISH)))
        .as("README.md holds other figures: `mvn -pl core test-compile exec:exec@triage-table`")
        .isTrue();
  }

  @Test
  void tellsAStaleTableFromAFreshOne(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("guide.md");
    Files.writeString(file, "a\n<!-- triage:begin -->\n| recall | 98.0 |\n<!-- triage:end -->\nb");

    assertThat(Evaluate.fresh(file, "| recall | 97.0 |\n")).isFalse();
    assertThat(Evaluate.fresh(file, "| recall | 98.1 |\n")).isTrue();
    Evaluate.write(file, "| recall | 97.0 |\n");
    assertThat(Evaluate.fresh(file, "| recall | 97.0 |\n")).isTrue();
    assertThat(Evaluate.fresh(file, "| precision | 97.0 |\n")).isFalse();
    assertThat(Files.readString(file)).startsWith("a\n").endsWith("\nb");
  }
}
