package dev.ringback.core.triage.model;

import java.util.List;

/// One question that the model answers, such as the urgency, with its possible answers.
///
/// @param first where its weights start in a row
public record Head(String name, List<String> labels, int first) {

  public Head {
    labels = List.copyOf(labels);
  }

  public int size() {
    return labels.size();
  }
}
