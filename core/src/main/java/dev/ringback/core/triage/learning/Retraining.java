package dev.ringback.core.triage.learning;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Languages;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.model.Model;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Trains with an operator's own messages, and promotes the new model if it is no worse.
public final class Retraining {

  /// How much a share other than the emergencies' may fall.
  static final double TOLERANCE = 0.01;

  private static final int SHORT = 12;

  private final ConfigFolder folder;
  private final KeptModels kept;
  private final Corpus base;

  /// @param dataDir where a promoted model is kept
  public Retraining(ConfigFolder folder, Path dataDir) {
    this(folder, dataDir, Corpus.shipped());
  }

  /// @param base what is learnt and measured besides the operator's own
  Retraining(ConfigFolder folder, Path dataDir, Corpus base) {
    this.folder = folder;
    this.kept = new KeptModels(RingbackTriage.promoted(dataDir));
    this.base = base;
  }

  /// What came of it.
  ///
  /// @param promoted whether the service will use the new model at its next start
  public record Outcome(boolean promoted, String report) {}

  /// @param file labelled messages in the corpus's format, in any of the languages
  /// @throws BadConfig naming file and line of what can't be learnt from
  public Outcome retrain(Path file) throws IOException {
    String content = Files.readString(file);
    List<Example> all = new ArrayList<>(base.examples());
    all.addAll(own(file, content));
    Corpus corpus = new Corpus(all);
    CorpusCheck.of(corpus).refuse();
    Model model = MakeModel.train(corpus.training(), folder, version(content));
    Comparison comparison =
        Comparison.of(
            RingbackTriage.loaded(folder, kept.promoted()),
            RingbackTriage.of(model, folder),
            corpus);
    if (comparison.noWorse(TOLERANCE)) {
      kept.promote(model);
    }
    return new Outcome(comparison.noWorse(TOLERANCE), comparison.report());
  }

  /// Goes back to the model before the last promotion, at last to the one in the jar.
  ///
  /// @return whether there was anything to go back from
  public boolean rollback() throws IOException {
    return kept.rollback();
  }

  private static List<Example> own(Path file, String content) {
    String name = file.getFileName().toString();
    // the language of each line is told from its text
    return CorpusFile.read(name, "own", false, content).stream()
        .map(e -> e.in(Languages.of(e.text()).chinese()))
        .toList();
  }

  private static String version(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "own-" + HexFormat.of().formatHex(digest).substring(0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
