package dev.ringback.core.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/// Shows the operator where the settings file is no YAML; it alone is read by Spring.
final class SettingsFileReport extends AbstractFailureAnalyzer<MarkedYAMLException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MarkedYAMLException cause) {
    String line =
        cause.getProblemMark() == null ? "" : ":" + (cause.getProblemMark().getLine() + 1);
    return new FailureAnalysis(
        "application.yaml" + line + ": is no YAML: " + cause.getProblem(),
        "Mend that line in the folder named by RINGBACK_CONFIG_DIR, or in config/.",
        cause);
  }
}
