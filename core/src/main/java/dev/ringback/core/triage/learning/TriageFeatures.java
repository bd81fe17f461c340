package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.hazard.HazardRules;
import dev.ringback.core.triage.model.Features;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/// Hands OpenNLP the features that judging uses, each as a string.
final class TriageFeatures implements FeatureGenerator {

  private final HazardRules rules;

  TriageFeatures(HazardRules rules) {
    this.rules = rules;
  }

  /// @param text one string, the whole text in plain form
  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    Set<String> features = new LinkedHashSet<>();
    Features.of(text[0], rules.find(text[0]), new Collecting(features));
    return features;
  }

  private record Collecting(Set<String> features) implements Features.Sink {

    @Override
    public void add(char kind, String text, int from, int to) {
      features.add(kind + text.substring(from, to));
    }

    @Override
    public void add(char kind, String name) {
      features.add(kind + name);
    }
  }
}
