package dev.ringback.core.engine.startup;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows the operator that the database does not let us in, instead of a stack trace.
final class DatabaseReport extends AbstractFailureAnalyzer<SQLException> {

  /// SQL standard: connection exceptions and invalid authorization.
  private static final String NO_CONNECTION = "08";

  private static final String NOT_LET_IN = "28";
  private static final String NO_SUCH_DATABASE = "3D";

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
    String state = String.valueOf(cause.getSQLState());
    if (!state.startsWith(NO_CONNECTION)
        && !state.startsWith(NOT_LET_IN)
        && !state.startsWith(NO_SUCH_DATABASE)) {
      return null;
    }
    return new FailureAnalysis(
        "The database does not let us in: " + cause.getMessage(),
        "See to SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD,"
            + " or unset them all: then the service brings its own PostgreSQL.",
        cause);
  }
}
