package dev.ringback.core.triage.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.triage.model.HeadWeights;
import dev.ringback.core.triage.model.LanguageModel;
import dev.ringback.core.triage.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptModelsTest {

  @TempDir Path folder;

  @Test
  void goesBackOneModelAtATimeAndAtLastToTheJars() throws IOException {
    KeptModels kept = new KeptModels(folder.resolve("triage").resolve("model.bin"));
    kept.promote(model("first"));
    kept.promote(model("second"));

    assertThat(inUse(kept)).isEqualTo("second");
    assertThat(kept.rollback()).isTrue();
    assertThat(inUse(kept)).isEqualTo("first");
    assertThat(kept.rollback()).isTrue();
    assertThat(kept.promoted()).doesNotExist();
    assertThat(kept.rollback()).isFalse();
  }

  @Test
  void leavesNoHalfWrittenModelBehind() throws IOException {
    KeptModels kept = new KeptModels(folder.resolve("model.bin"));
    kept.promote(model("first"));

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(kept.promoted());
    }
  }

  private static String inUse(KeptModels kept) throws IOException {
    try (var in = Files.newInputStream(kept.promoted())) {
      return Model.read(in).version();
    }
  }

  private static Model model(String version) {
    LanguageModel part =
        LanguageModel.of(
            List.of(new HeadWeights("urgency", List.of("low"), Map.of("w", new float[] {1}))),
            List.of(List.of("low")));
    return new Model(version, part, part);
  }
}
