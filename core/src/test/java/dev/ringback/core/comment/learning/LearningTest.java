package dev.ringback.core.comment.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.comment.marks.Tongue;
import dev.ringback.core.comment.model.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How well comments are read, measured on voices that were not learnt from; prints the figures.
class LearningTest {

  private static final Set<String> HELD_OUT = Set.of("v5", "v6");
  private static final double SURE = 0.60;

  /// A comment, what a person made of it, and what the reader did.
  private record Judged(String right, Reader.Said said) {}

  @ParameterizedTest
  @EnumSource
  void hasEnoughLabelledCommentsAndNoneTwice(Tongue tongue) {
    List<Labelled> all = Labelled.shipped(tongue);
    assertThat(all).hasSizeGreaterThanOrEqualTo(2000);
    assertThat(all).extracting(Labelled::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"ZH, 0.845, 0.865", "EN, 0.855, 0.860"})
  void readsVoicesNeverHeard(Tongue tongue, double sentiment, double topic) {
    List<Labelled> all = Labelled.shipped(tongue);
    Reader reader =
        Learning.of(all.stream().filter(each -> !HELD_OUT.contains(each.voice())).toList(), tongue);
    List<Labelled> held = all.stream().filter(each -> HELD_OUT.contains(each.voice())).toList();
    List<Reader.Opinion> read = held.stream().map(each -> reader.read(each.text())).toList();

    assertThat(
            figure(
                tongue,
                "sentiment",
                judged(held, read, each -> side(each.sentiment()), LearningTest::pleased)))
        .isGreaterThanOrEqualTo(sentiment);
    assertThat(figure(tongue, "topic", judged(held, read, Labelled::topic, Reader.Opinion::topic)))
        .isGreaterThanOrEqualTo(topic);
  }

  @Test
  void learnsTheSameFromTheSame() {
    List<Labelled> some = Labelled.shipped(Tongue.EN).subList(0, 400);
    Reader.Opinion once = Learning.of(some, Tongue.EN).read("came late but fixed it");
    assertThat(Learning.of(some, Tongue.EN).read("came late but fixed it")).isEqualTo(once);
  }

  private static List<Judged> judged(
      List<Labelled> held,
      List<Reader.Opinion> read,
      Function<Labelled, String> right,
      Function<Reader.Opinion, Reader.Said> said) {
    return Stream.iterate(0, i -> i < held.size(), i -> i + 1)
        .map(i -> new Judged(right.apply(held.get(i)), said.apply(read.get(i))))
        .toList();
  }

  private static Reader.Said pleased(Reader.Opinion opinion) {
    Reader.Said said = opinion.sentiment();
    return new Reader.Said(side(said.label()), said.confidence());
  }

  /// What stands against no score is one side to a measure, as it is to the service.
  private static String side(String sentiment) {
    return sentiment.equals("mixed") || sentiment.equals("plain") ? "middle" : sentiment;
  }

  private static double figure(Tongue tongue, String of, List<Judged> all) {
    List<Judged> sure = all.stream().filter(each -> each.said().confidence() >= SURE).toList();
    double figure = macroF1(all);
    System.out.printf(
        Locale.ROOT,
        "comments %s %s: macro-F1 %.3f of %d; %.3f where sure (%.0f %%)%n",
        tongue.code(),
        of,
        figure,
        all.size(),
        macroF1(sure),
        100.0 * sure.size() / all.size());
    return figure;
  }

  private static double macroF1(List<Judged> all) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Judged each : all) {
      boolean hit = each.right().equals(each.said().label());
      int[] right = counts.computeIfAbsent(each.right(), _ -> new int[2]);
      int[] said = counts.computeIfAbsent(each.said().label(), _ -> new int[2]);
      right[1]++;
      said[1]++;
      right[0] += hit ? 2 : 0;
    }
    return counts.values().stream().mapToDouble(c -> (double) c[0] / c[1]).average().orElse(0);
  }
}
