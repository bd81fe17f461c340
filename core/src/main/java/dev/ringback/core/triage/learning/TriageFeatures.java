package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.hazard.HazardRules;
import dev.ringback.core.triage.model.Features;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.doccat.FeatureGenerator;

/// Hands OpenNLP the features that judging uses, each as a string; remembers them, since every
/// question asks for those of the same messages.
final class TriageFeatures implements FeatureGenerator {

  private final HazardRules rules;
  private final Map<String, Collection<String>> known = new ConcurrentHashMap<>();

  TriageFeatures(HazardRules rules) {
    this.rules = rules;
  }

  /// @param text one string, the whole text in plain form
  @Override
  public Collection<String> extractFeatures(String[] text, Map<String, Object> extra) {
    return known.computeIfAbsent(text[0], this::of);
  }

  private Collection<String> of(String text) {
    Set<String> features = new LinkedHashSet<>();
    Features.of(text, rules.find(text), new Collecting(features));
    return List.copyOf(features);
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
