package dev.ringback.core.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learns from few of the shipped messages, so that learning takes seconds.
class RetrainingTest {

  private static final ConfigFolder FOLDER = ConfigFolder.at(null);
  private static final int MANY = 40;

  @TempDir Path folder;

  @Test
  void keepsTheModelInUseWhereTheNewOneIsWorse() throws IOException {
    Retraining.Outcome outcome = retraining(MANY).retrain(own("repair hvac normal\t暖气片不热"));

    assertThat(outcome.promoted()).as(outcome.report()).isFalse();
    assertThat(outcome.report()).contains("zh emergency recall", "en category");
    assertThat(RingbackTriage.promoted(folder)).doesNotExist();
  }

  @Test
  void promotesAModelThatIsAsGoodAndGoesBackToTheFormer() throws IOException {
    KeptModels kept = new KeptModels(RingbackTriage.promoted(folder));
    kept.promote(MakeModel.train(some(MANY).training(), FOLDER, "former"));

    Retraining.Outcome outcome = retraining(MANY).retrain(own(""));

    assertThat(outcome.promoted()).as(outcome.report()).isTrue();
    assertThat(version()).startsWith("own-");
    assertThat(retraining(MANY).rollback()).isTrue();
    assertThat(version()).isEqualTo("former");
  }

  @Test
  void namesTheLineThatCannotBeLearntFrom() throws IOException {
    Path file = own("repair gas emergency\tsmell of gas\nrepair roof low\tx");

    assertThatThrownBy(() -> retraining(MANY).retrain(file))
        .isInstanceOf(BadConfig.class)
        .hasMessageContaining("own.txt:2")
        .hasMessageContaining("no such category: roof");
  }

  @Test
  void refusesAMessageOfThoseHeldOut() throws IOException {
    Path file = own("other general low\t" + some(MANY).heldOut().examples().getFirst().text());

    assertThatThrownBy(() -> retraining(MANY).retrain(file)).isInstanceOf(BadConfig.class);
  }

  private String version() {
    return RingbackTriage.load(FOLDER, folder).judge("x").modelVersion();
  }

  private Retraining retraining(int each) {
    return new Retraining(FOLDER, folder, some(each));
  }

  /// All that is held out, and every so many of the others.
  private static Corpus some(int each) {
    int[] count = {0};
    return Corpus.shipped().only(e -> e.author().equals(Corpus.HELD_OUT) || count[0]++ % each == 0);
  }

  private Path own(String lines) throws IOException {
    return Files.writeString(folder.resolve("own.txt"), lines + "\n");
  }
}
