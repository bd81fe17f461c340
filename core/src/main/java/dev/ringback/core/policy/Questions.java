package dev.ringback.core.policy;

import dev.ringback.core.triage.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is asked of each kind of matter beside the overall impression, and how much each answer
/// weighs (service-standards §8.3, R73, R80).
///
/// @param paid besides, where the owner pays
/// @param weights by question; 1 where nothing is said
public record Questions(
    List<Question> repair,
    List<Question> complaint,
    List<Question> service,
    List<Question> paid,
    Map<Question, BigDecimal> weights) {

  public Questions {
    repair = List.copyOf(repair);
    complaint = List.copyOf(complaint);
    service = List.copyOf(service);
    paid = List.copyOf(paid);
    weights = Map.copyOf(weights);
    if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException("weights must not be negative");
    }
  }

  /// In the order of asking.
  public List<Question> of(Kind kind, boolean ownerPays) {
    List<Question> usual =
        switch (kind) {
          case REPAIR -> repair;
          case COMPLAINT -> complaint;
          case SERVICE -> service;
          case ENQUIRY, SUGGESTION -> List.<Question>of();
        };
    return ownerPays && !usual.isEmpty()
        ? Stream.concat(usual.stream(), paid.stream()).distinct().toList()
        : usual;
  }

  public BigDecimal weight(Question question) {
    return weights.getOrDefault(question, BigDecimal.ONE);
  }
}
