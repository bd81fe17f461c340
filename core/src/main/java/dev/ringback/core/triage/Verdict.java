package dev.ringback.core.triage;

import java.util.List;

/// What triage made of one message.
///
/// @param confidence from 0 (a guess) to 1, calibrated on messages not seen in training
/// @param reasons the rules that fired and the words that decided, most telling first
/// @param modelVersion identifies the trained model and the hazard rules
public record Verdict(
    Intent intent,
    Category category,
    Urgency urgency,
    double confidence,
    Language language,
    List<String> reasons,
    String modelVersion) {

  public Verdict {
    reasons = List.copyOf(reasons);
  }

  /// The same message under other labels; what else was found out about it stays.
  public Verdict labelled(Intent intent, Category category, Urgency urgency) {
    return new Verdict(intent, category, urgency, confidence, language, reasons, modelVersion);
  }

  /// The same for other reasons.
  public Verdict because(List<String> other) {
    return new Verdict(intent, category, urgency, confidence, language, other, modelVersion);
  }

  public boolean emergency() {
    return urgency == Urgency.EMERGENCY;
  }
}
