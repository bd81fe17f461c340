package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.hazard.HazardRules;
import dev.ringback.core.triage.model.Features;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/// Hands OpenNLP the features that judging uses, each as a string; the same one for all messages
/// that have it, to save memory.
final class TriageFeatures implements FeatureGenerator {

  private final HazardRules rules;
  private final Map<String, String> known = new HashMap<>();

  TriageFeatures(HazardRules rules) {
    this.rules = rules;
  }

  /// @param text one string, the whole text in plain form
  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    Set<String> features = new LinkedHashSet<>();
    Features.of(text[0], rules.find(text[0]), new Collecting(features, known));
    return features;
  }

  private record Collecting(Set<String> features, Map<String, String> known)
      implements Features.Sink {

    @Override
    public void add(char kind, String text, int from, int to) {
      add(kind, text.substring(from, to));
    }

    @Override
    public void add(char kind, String name) {
      String feature = kind + name;
      features.add(known.computeIfAbsent(feature, f -> f));
    }
  }
}
