package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Situation;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.hazard.HazardRules;
import dev.ringback.core.triage.model.HeadWeights;
import dev.ringback.core.triage.model.LanguageModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import opennlp.tools.ml.model.MaxentModel;

/// The questions that the model learns to answer about a message.
enum Questions {
  INTENT(Arrays.stream(Intent.values()).map(Intent::code), e -> e.intent().code()),
  CATEGORY(Arrays.stream(Category.values()).map(Category::code), e -> e.category().code()),
  URGENCY(Arrays.stream(Urgency.values()).map(Urgency::code), e -> e.urgency().code()),
  SITUATION(Situation.codes().stream(), Example::situation);

  /// Those that a verdict answers.
  static final List<Questions> ANSWERED = List.of(INTENT, CATEGORY, URGENCY);

  private final List<String> labels;
  private final Function<Example, String> label;

  Questions(Stream<String> labels, Function<Example, String> label) {
    this.labels = labels.toList();
    this.label = label;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String answer(Example example) {
    return HeadWeights.outcome(code(), label.apply(example));
  }

  /// Trains all of them on the same messages of one language.
  static LanguageModel learn(Training training, List<Example> examples, HazardRules rules) {
    MaxentModel learnt =
        training.learn(
            examples,
            new TriageFeatures(rules),
            e -> Answers.together(Stream.of(values()).map(q -> q.answer(e))));
    return LanguageModel.of(
        Stream.of(values()).map(q -> HeadWeights.of(q.code(), q.labels, learnt)).toList(),
        examples.stream()
            .map(e -> Stream.of(values()).map(q -> q.label.apply(e)).toList())
            .toList());
  }
}
