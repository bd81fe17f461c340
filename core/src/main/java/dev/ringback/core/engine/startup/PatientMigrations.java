package dev.ringback.core.engine.startup;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/// Lets a change of the schema take its time; all else on the database gives up below the vendors'
/// patience.
@Component
class PatientMigrations implements Callback {

  private static final int FOR_EVER = 0;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  /// The pool gives the connection its own patience back.
  @Override
  public void handle(Event event, Context context) {
    try {
      context.getConnection().setNetworkTimeout(Runnable::run, FOR_EVER);
    } catch (SQLException e) {
      throw new FlywayException("Cannot set the patience of a migration", e);
    }
  }

  @Override
  public String getCallbackName() {
    return "patience";
  }
}
