package dev.ringback.bot.telegram;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets one node at a time poll a bot, since Telegram refuses two.
///
/// A session's advisory lock on a connection held for that alone: if this node dies, the database
/// frees the lock at once, which a lease would not.
final class SoleTurn implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SoleTurn.class);
  private static final int SECONDS_TO_PROVE_ALIVE = 5;

  private final DataSource dataSource;
  private final String name;
  private @Nullable Connection held;

  SoleTurn(DataSource dataSource, String botId) {
    this.dataSource = dataSource;
    this.name = "ringback telegram polling of " + botId;
  }

  /// Whether it is this node's turn; takes it if it is free.
  ///
  /// @throws SQLException if the database is out of reach
  synchronized boolean mine() throws SQLException {
    Connection own = held;
    if (own != null && own.isValid(SECONDS_TO_PROVE_ALIVE)) {
      return true;
    }
    close();
    Connection candidate = dataSource.getConnection();
    if (ask(candidate, "select pg_try_advisory_lock(hashtextextended(?, 0))")) {
      held = candidate;
      return true;
    }
    candidate.close();
    return false;
  }

  /// Gives the turn up: the pool keeps the connection, so the lock must go first.
  @Override
  public synchronized void close() {
    Connection own = held;
    held = null;
    if (own != null) {
      try (own) {
        ask(own, "select pg_advisory_unlock(hashtextextended(?, 0))");
      } catch (SQLException e) {
        LOG.debug("the polling turn's connection was broken: {}", e.toString());
      }
    }
  }

  private boolean ask(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
