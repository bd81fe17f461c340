package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.text.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/// Trains an OpenNLP document categoriser for each language.
final class Training {

  /// Chosen by leaving out authors in turn.
  ///
  /// @param rounds over all messages
  /// @param cutoff a feature must be seen as often as this
  /// @param rate how far a step goes at first
  /// @param l2 how strongly weights are held small
  /// @param leftOut the share of a message's features that are left out at each sighting
  record Settings(int rounds, int cutoff, double rate, double l2, double leftOut) {
    private static final Settings CHINESE = new Settings(30, 2, 0.1, 0.1, 0.6);
    private static final Settings ENGLISH = new Settings(35, 2, 0.15, 0.1, 0.85);

    static Settings of(boolean chinese) {
      return chinese ? CHINESE : ENGLISH;
    }
  }

  private final Settings settings;

  Training(Settings settings) {
    this.settings = settings;
    ExtensionLoader.registerAllowedPackage(Training.class.getPackageName());
  }

  /// @param label what is to be learnt of each example
  MaxentModel learn(
      List<Example> examples, TriageFeatures features, Function<Example, String> label) {
    List<DocumentSample> samples =
        examples.stream()
            .map(e -> new DocumentSample(label.apply(e), new String[] {Folding.fold(e.text())}))
            .toList();
    try {
      return DocumentCategorizerME.train(
              examples.getFirst().chinese() ? "zh" : "en",
              ObjectStreamUtils.createObjectStream(samples),
              parameters(),
              new DoccatFactory(new FeatureGenerator[] {features}))
          .getMaxentModel();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, DescentTrainer.class.getName());
    parameters.put(TrainingParameters.ITERATIONS_PARAM, settings.rounds());
    parameters.put(TrainingParameters.CUTOFF_PARAM, settings.cutoff());
    parameters.put(DescentTrainer.RATE, settings.rate());
    parameters.put(DescentTrainer.L2, settings.l2());
    parameters.put(DescentTrainer.LEFT_OUT, settings.leftOut());
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    return parameters;
  }
}
