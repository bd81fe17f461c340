package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.model.HeadWeights;
import dev.ringback.core.triage.text.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/// Trains OpenNLP document categorisers, one for each question and language.
final class Training {

  /// @param rounds over all messages
  /// @param cutoff a feature must be seen as often as this
  /// @param rate how far a step goes at first
  /// @param l2 how strongly weights are held small
  record Settings(int rounds, int cutoff, double rate, double l2) {
    static final Settings SHIPPED = new Settings(25, 2, 0.05, 0.1);
  }

  private final Settings settings;

  Training(Settings settings) {
    this.settings = settings;
    ExtensionLoader.registerAllowedPackage(Training.class.getPackageName());
  }

  /// @param label what is to be learnt of each example
  HeadWeights head(
      String name,
      List<String> labels,
      List<Example> examples,
      TriageFeatures features,
      Function<Example, String> label) {
    DoccatModel model = train(examples, features, label);
    return HeadWeights.of(name, labels, model.getMaxentModel());
  }

  private DoccatModel train(
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
          new DoccatFactory(new FeatureGenerator[] {features}));
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
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    return parameters;
  }
}
