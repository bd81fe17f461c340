package dev.ringback.bot.conversation;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in what arrived at a door: one transaction per message, and nothing is lost (design §2.2,
/// §2.4).
@Component
public class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private final TransactionTemplate transaction;
  private final Hearing hearing;
  private final SettingAside settingAside;
  private final SenderLimit limit;

  Inbox(
      TransactionTemplate transaction,
      Hearing hearing,
      SettingAside settingAside,
      ObjectProvider<SenderLimit> limit) {
    this.transaction = transaction;
    this.hearing = hearing;
    this.settingAside = settingAside;
    this.limit = limit.getIfAvailable(() -> sender -> true);
  }

  /// Takes one arrival in, to the end: logged, judged, answered, all committed when this returns.
  ///
  /// @return what became of it; a repeated delivery has no second effect
  /// @throws org.springframework.dao.DataAccessException if the database is out of reach: the door
  ///   must then not acknowledge
  public Taken take(Arrival arrival) {
    // Redis is asked before the transaction begins
    boolean flooding = !limit.admits(arrival.from());
    try {
      return hear(arrival, flooding);
    } catch (TransientDataAccessException e) {
      // a lock that took too long, a deadlock: once more, since the vendor may not come again
      return hear(arrival, flooding);
    } catch (DataAccessResourceFailureException | TransactionException e) {
      throw e;
    } catch (RuntimeException bug) {
      LOG.error("setting aside {} {}", arrival.from().channel(), arrival.vendorId(), bug);
      return settingAside.keep(arrival, bug);
    }
  }

  private Taken hear(Arrival arrival, boolean flooding) {
    return Objects.requireNonNull(transaction.execute(status -> hearing.hear(arrival, flooding)));
  }

  /// What became of an arrival.
  public enum Taken {
    NEW,
    /// delivered before
    REPEATED,
    /// a button of a question that is settled: noted, and nothing done
    STALE,
    /// stored raw, because handling it threw; a person will read it
    SET_ASIDE
  }
}
