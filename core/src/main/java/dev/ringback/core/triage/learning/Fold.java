package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Thresholds;
import dev.ringback.core.triage.model.LanguageModel;
import dev.ringback.core.triage.model.Model;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The messages of a few authors, and a judge that learnt from the others but not from these.
record Fold(RingbackTriage triage, Corpus unseen) {

  /// More would say much the same and take longer.
  private static final int FOLDS = 5;

  /// @param corpus of one language; the held-out author and what was written with mistakes in view
  ///   take no part on either side
  static List<Fold> of(ConfigFolder folder, Corpus corpus) {
    Corpus all = corpus.training().only(e -> !Corpus.DRAWN.contains(e.author()));
    List<String> authors = all.authors();
    return IntStream.range(0, Math.min(FOLDS, authors.size()))
        .parallel()
        .mapToObj(fold -> without(folder, all, everyFifth(authors, fold)))
        .toList();
  }

  private static Set<String> everyFifth(List<String> authors, int first) {
    return IntStream.range(0, authors.size())
        .filter(author -> author % FOLDS == first)
        .mapToObj(authors::get)
        .collect(Collectors.toSet());
  }

  private static Fold without(ConfigFolder folder, Corpus all, Set<String> authors) {
    boolean chinese = all.examples().getFirst().chinese();
    LanguageModel learnt =
        Questions.learn(
            new Training(Training.Settings.of(chinese)),
            all.only(e -> !authors.contains(e.author())).examples(),
            RingbackTriage.rules(folder, chinese ? "zh" : "en"));
    return new Fold(
        RingbackTriage.of(new Model("fold", learnt, learnt), folder),
        all.only(e -> authors.contains(e.author())));
  }

  Measure measure() {
    return Measure.of(triage, unseen);
  }

  Measure measure(Thresholds.Line line) {
    return Measure.of(with(line), unseen);
  }

  RingbackTriage with(Thresholds.Line line) {
    return triage.with(new Thresholds(line, line));
  }
}
