package dev.ringback.core.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows the operator file, line and reason of each mistake instead of a stack trace.
final class BadConfigReport extends AbstractFailureAnalyzer<BadConfig> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BadConfig cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Mend what is named; `java -jar hotline.jar policy check` looks at policy, phrases and"
            + " answers beforehand.",
        cause);
  }
}
