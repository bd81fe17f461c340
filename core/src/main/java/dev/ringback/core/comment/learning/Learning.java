package dev.ringback.core.comment.learning;

import dev.ringback.core.comment.marks.Marks;
import dev.ringback.core.comment.marks.Tongue;
import dev.ringback.core.comment.model.Judge;
import dev.ringback.core.comment.model.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Makes a reader of labelled comments; OpenNLP learns the weights.
final class Learning {

  private static final int ROUNDS = 40;
  private static final int CUTOFF = 2;
  private static final double L2 = 0.5;

  /// What naive Bayes takes each mark to have been seen with each label beforehand.
  private static final double SEEN_BEFORE = 0.3;

  private final Map<String, Integer> rows = new HashMap<>();

  private Learning() {}

  static Reader of(List<Labelled> comments, Tongue tongue) {
    Learning learning = new Learning();
    List<Marks> marks = comments.stream().map(each -> Marks.of(each.text(), tongue)).toList();
    marks.forEach(
        each -> each.topic().forEach(m -> learning.rows.putIfAbsent(m, learning.rows.size())));
    return new Reader(
        tongue,
        learning.rows,
        learning.judge(
            comments, Labelled::sentiment, marks.stream().map(Marks::sentiment).toList()),
        learning.judge(comments, Labelled::topic, marks.stream().map(Marks::topic).toList()));
  }

  private Judge judge(
      List<Labelled> comments, Function<Labelled, String> question, List<Set<String>> marks) {
    List<String> answers = comments.stream().map(question).toList();
    List<String> labels = answers.stream().distinct().sorted().toList();
    float[] priors = new float[labels.size()];
    float[] evidence = evidence(answers, labels, marks, priors);
    return new Judge(labels, weights(answers, labels, marks), evidence, priors);
  }

  private float[] evidence(
      List<String> answers, List<String> labels, List<Set<String>> marks, float[] priors) {
    int width = labels.size();
    double[] seen = new double[rows.size() * width];
    double[] all = new double[width];
    Set<String> known = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      int label = labels.indexOf(answers.get(i));
      priors[label]++;
      known.addAll(marks.get(i));
      all[label] += marks.get(i).size();
      marks.get(i).forEach(mark -> seen[row(mark) * width + label]++);
    }
    float[] evidence = new float[seen.length];
    for (int label = 0; label < width; label++) {
      priors[label] = (float) Math.log(priors[label] / answers.size());
      double total = all[label] + SEEN_BEFORE * known.size();
      for (int at = label; at < seen.length; at += width) {
        evidence[at] = (float) Math.log((seen[at] + SEEN_BEFORE) / total);
      }
    }
    return evidence;
  }

  private int row(String mark) {
    return Objects.requireNonNull(rows.get(mark));
  }

  private float[] weights(List<String> answers, List<String> labels, List<Set<String>> marks) {
    List<Event> events =
        IntStream.range(0, answers.size())
            .mapToObj(
                i ->
                    new Event(
                        answers.get(i), marks.get(i).stream().sorted().toArray(String[]::new)))
            .toList();
    try {
      return weights(
          (AbstractModel)
              TrainerFactory.getEventTrainer(parameters(), new HashMap<>())
                  .train(ObjectStreamUtils.createObjectStream(events)),
          labels);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    // its default would leave most marks without any weight
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    parameters.put("PrintMessages", false);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    return parameters;
  }

  @SuppressWarnings("unchecked")
  private float[] weights(AbstractModel model, List<String> labels) {
    Map<String, Context> learnt = (Map<String, Context>) model.getDataStructures()[1];
    float[] weights = new float[rows.size() * labels.size()];
    learnt.forEach(
        (mark, context) -> {
          int at = row(mark) * labels.size();
          for (int i = 0; i < context.getOutcomes().length; i++) {
            int label = labels.indexOf(model.getOutcome(context.getOutcomes()[i]));
            weights[at + label] = (float) context.getParameters()[i];
          }
        });
    return weights;
  }
}
