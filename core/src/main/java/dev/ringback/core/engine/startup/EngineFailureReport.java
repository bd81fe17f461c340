package dev.ringback.core.engine.startup;

import dev.ringback.core.engine.EngineFailure;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows the operator what an engine lacks instead of a stack trace.
final class EngineFailureReport extends AbstractFailureAnalyzer<EngineFailure> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, EngineFailure cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Mend what the message names, or use engines of your own: SPRING_DATASOURCE_URL and"
            + " SPRING_DATA_REDIS_URL.",
        cause);
  }
}
