package dev.ringback.core.triage.learning;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.text.Folding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/// Other classifiers on the same split: `mvn -pl core test-compile exec:exec@compare-triage`.
final class CompareClassifiers {

  private static final double COST = 0.5;
  private static final double EPSILON = 0.01;

  private CompareClassifiers() {}

  public static void main(String[] args) throws IOException {
    Linear.disableDebugOutput();
    System.out.println(
        "accuracy on the held-out author: intent, category, urgency; emergency recall");
    for (boolean chinese : new boolean[] {true, false}) {
      List<Example> train = Corpus.shipped().training().chinese(chinese).examples();
      List<Example> test = Corpus.shipped().heldOut().chinese(chinese).examples();
      Measure ours = Measure.of(RingbackTriage.shipped(ConfigFolder.at(null)), new Corpus(test));
      tell(
          chinese,
          "Ringback",
          ours.accuracy(0),
          ours.accuracy(1),
          ours.accuracy(2),
          ours.emergencyRecall());
      compare(chinese, "OpenNLP defaults", train, test, CompareClassifiers::openNlp);
      compare(chinese, "LIBLINEAR", train, test, CompareClassifiers::linear);
    }
  }

  /// Learns to answer one question.
  private interface Learner {
    Function<Example, String> learn(List<Example> train, int question) throws IOException;
  }

  private static void compare(
      boolean chinese, String name, List<Example> train, List<Example> test, Learner learner)
      throws IOException {
    double[] right = new double[3];
    double found = 0;
    for (int question = 0; question < right.length; question++) {
      Function<Example, String> judge = learner.learn(train, question);
      for (Example example : test) {
        String said = judge.apply(example);
        right[question] += said.equals(label(example, question)) ? 1 : 0;
        found += question == 2 && example.emergency() && said.equals("emergency") ? 1 : 0;
      }
    }
    double emergencies = test.stream().filter(Example::emergency).count();
    tell(
        chinese,
        name,
        right[0] / test.size(),
        right[1] / test.size(),
        right[2] / test.size(),
        found / emergencies);
  }

  private static void tell(boolean chinese, String name, double... shares) {
    System.out.printf(
        Locale.ROOT,
        "%s %-18s %.3f %.3f %.3f  %.3f%n",
        chinese ? "zh" : "en",
        name,
        shares[0],
        shares[1],
        shares[2],
        shares[3]);
  }

  private static String label(Example example, int question) {
    return example.labels().split(" ")[question];
  }

  /// Words, and single characters where the text is Chinese: a bag of words needs some.
  private static String[] words(Example example) {
    return Folding.fold(example.text()).replaceAll("([㐀-鿿])", " $1 ").strip().split("[ ,.?!]+");
  }

  private static Function<Example, String> openNlp(List<Example> train, int question)
      throws IOException {
    List<DocumentSample> samples =
        train.stream().map(e -> new DocumentSample(label(e, question), words(e))).toList();
    DocumentCategorizerME judge =
        new DocumentCategorizerME(
            DocumentCategorizerME.train(
                "x",
                ObjectStreamUtils.createObjectStream(samples),
                TrainingParameters.defaultParams(),
                new DoccatFactory()));
    return e -> judge.getBestCategory(judge.categorize(words(e)));
  }

  private static Function<Example, String> linear(List<Example> train, int question) {
    Map<String, Integer> columns = new TreeMap<>();
    train.forEach(e -> grams(e).forEach(g -> columns.putIfAbsent(g, columns.size() + 1)));
    List<String> labels =
        List.copyOf(new TreeSet<>(train.stream().map(e -> label(e, question)).toList()));
    Problem problem = new Problem();
    problem.l = train.size();
    problem.n = columns.size();
    problem.x = train.stream().map(e -> vector(e, columns)).toArray(Feature[][]::new);
    problem.y = train.stream().mapToDouble(e -> labels.indexOf(label(e, question))).toArray();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, EPSILON));
    return e -> labels.get((int) Linear.predict(model, vector(e, columns)));
  }

  private static Feature[] vector(Example example, Map<String, Integer> columns) {
    return new TreeSet<>(
            grams(example).stream().filter(columns::containsKey).map(columns::get).toList())
        .stream().map(column -> new FeatureNode(column, 1)).toArray(Feature[]::new);
  }

  private static List<String> grams(Example example) {
    String[] words = words(example);
    List<String> grams = new ArrayList<>(List.of(words));
    for (int i = 0; i + 1 < words.length; i++) {
      grams.add(words[i] + " " + words[i + 1]);
    }
    return grams;
  }
}
