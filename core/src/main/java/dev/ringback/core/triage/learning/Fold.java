package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Thresholds;
import dev.ringback.core.triage.model.LanguageModel;
import dev.ringback.core.triage.model.Model;
import java.util.List;

/// One author's messages, and a judge that learnt from all other authors but not from this one.
record Fold(String author, RingbackTriage triage, Corpus unseen) {

  /// @param corpus of one language; the held-out author and `edges` take no part on either side
  static List<Fold> of(ConfigFolder folder, Corpus corpus) {
    Corpus all = corpus.training().only(e -> !e.author().equals(Corpus.EDGES));
    return all.authors().stream().map(author -> without(folder, all, author)).toList();
  }

  private static Fold without(ConfigFolder folder, Corpus all, String author) {
    LanguageModel learnt =
        Questions.learn(
            new Training(Training.Settings.SHIPPED),
            all.only(e -> !e.author().equals(author)).examples(),
            RingbackTriage.rules(folder, all.examples().getFirst().chinese() ? "zh" : "en"));
    return new Fold(
        author,
        RingbackTriage.of(new Model("fold", learnt, learnt), folder),
        all.only(e -> e.author().equals(author)));
  }

  Measure measure() {
    return Measure.of(triage, unseen);
  }

  Measure measure(Thresholds.Line line) {
    return Measure.of(triage.with(new Thresholds(line, line)), unseen);
  }
}
