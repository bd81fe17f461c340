package dev.ringback.core.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Triage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Measures the model that the build made; the build fails below the floors.
class HeldOutTest {

  private static final double EMERGENCY_FLOOR = 0.93;
  private static final double UNDERSTATED_FLOOR = 0.88;
  private static final double PRECISION_FLOOR = 0.7;
  private static final double ACCURACY_FLOOR = 0.78;

  @Test
  void keepsAboveTheFloors() throws IOException {
    Triage triage = RingbackTriage.shipped(ConfigFolder.at(null));
    Corpus heldOut = Corpus.shipped().heldOut();
    Measure chinese = Measure.of(triage, heldOut.chinese(true));
    Measure english = Measure.of(triage, heldOut.chinese(false));
    String report = Evaluate.report(chinese, english);
    Files.writeString(Path.of("target", "triage-report.txt"), report);
    for (Measure measure : new Measure[] {chinese, english}) {
      assertThat(measure.emergencyRecall()).as(report).isGreaterThanOrEqualTo(EMERGENCY_FLOOR);
      assertThat(measure.understatedRecall()).as(report).isGreaterThanOrEqualTo(UNDERSTATED_FLOOR);
      assertThat(measure.emergencyPrecision()).as(report).isGreaterThan(PRECISION_FLOOR);
      for (int of = 0; of < Questions.values().length; of++) {
        assertThat(measure.accuracy(of)).as(report).isGreaterThan(ACCURACY_FLOOR);
      }
    }
  }
}
