package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How verdicts compare with the labels of messages not trained on.
record Measure(List<Judged> judged) {

  private static final int BINS = 10;

  /// One message and what was made of it.
  record Judged(Example example, Verdict verdict) {

    boolean right() {
      return verdict.intent() == example.intent()
          && verdict.category() == example.category()
          && verdict.urgency() == example.urgency();
    }

    String wanted() {
      return example.labels();
    }

    String got() {
      return verdict.intent().code()
          + " "
          + verdict.category().code()
          + " "
          + verdict.urgency().code();
    }
  }

  Measure {
    judged = List.copyOf(judged);
  }

  static Measure of(Triage triage, Corpus corpus) {
    return new Measure(
        corpus.examples().stream().map(e -> new Judged(e, triage.judge(e.text()))).toList());
  }

  Measure and(Measure other) {
    List<Judged> all = new ArrayList<>(judged);
    all.addAll(other.judged);
    return new Measure(all);
  }

  int size() {
    return judged.size();
  }

  /// @param of what is asked of a line of labels: 0 intent, 1 category, 2 urgency
  double accuracy(int of) {
    return share(judged.stream(), j -> part(j.wanted(), of).equals(part(j.got(), of)));
  }

  /// The mean over all labels of the harmonic mean of precision and recall.
  double macroF1(int of) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Judged one : judged) {
      String wanted = part(one.wanted(), of);
      String got = part(one.got(), of);
      counts.computeIfAbsent(wanted, _ -> new int[2])[1]++;
      counts.computeIfAbsent(got, _ -> new int[2])[1]++;
      if (wanted.equals(got)) {
        counts.get(wanted)[0] += 2;
      }
    }
    return counts.values().stream().mapToDouble(c -> (double) c[0] / c[1]).average().orElse(0);
  }

  /// For each label the labels that were taken for it, most frequent first.
  List<String> confusion(int of) {
    Map<String, Long> counts =
        judged.stream()
            .map(j -> part(j.wanted(), of) + " taken for " + part(j.got(), of))
            .filter(s -> !s.replaceFirst(".* taken for ", "").equals(s.replaceFirst(" .*", "")))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(e -> e.getValue() + " " + e.getKey())
        .toList();
  }

  double emergencyRecall() {
    return share(judged.stream().filter(j -> j.example().emergency()), Measure::alarmed);
  }

  double emergencyPrecision() {
    return share(judged.stream().filter(Measure::alarmed), j -> j.example().emergency());
  }

  double understatedRecall() {
    return share(
        judged.stream()
            .filter(j -> j.example().emergency() && j.example().tags().contains("understated")),
        Measure::alarmed);
  }

  /// The share of hard negatives that were called emergencies.
  double falseAlarms() {
    return share(
        judged.stream().filter(j -> j.example().tags().contains("negative")), Measure::alarmed);
  }

  /// By how much confidence differs from how often verdicts are right, over ten bins.
  double calibrationError() {
    Map<Integer, List<Judged>> bins =
        judged.stream()
            .collect(
                Collectors.groupingBy(
                    j -> Math.min(BINS - 1, (int) (j.verdict().confidence() * BINS))));
    double error = 0;
    for (List<Judged> bin : bins.values()) {
      double sure = bin.stream().mapToDouble(j -> j.verdict().confidence()).average().orElse(0);
      error += Math.abs(sure - share(bin.stream(), Judged::right)) * bin.size() / size();
    }
    return error;
  }

  List<String> authors() {
    return List.copyOf(new TreeSet<>(judged.stream().map(j -> j.example().author()).toList()));
  }

  Measure by(String author) {
    return new Measure(judged.stream().filter(j -> j.example().author().equals(author)).toList());
  }

  private static boolean alarmed(Judged one) {
    return one.verdict().urgency() == Urgency.EMERGENCY;
  }

  private static String part(String labels, int of) {
    return labels.split(" ")[of];
  }

  private static double share(Stream<Judged> some, Predicate<Judged> which) {
    List<Judged> all = some.toList();
    return all.isEmpty() ? 0 : (double) all.stream().filter(which).count() / all.size();
  }
}
