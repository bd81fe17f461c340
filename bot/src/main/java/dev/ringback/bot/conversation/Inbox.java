package dev.ringback.bot.conversation;

import org.springframework.stereotype.Component;

/// Takes in what arrived at a door: one transaction per message, and nothing is lost (design §2.2,
/// §2.4).
@Component
public class Inbox {

  /// Takes one arrival in, to the end: logged, judged, answered, all committed when this returns.
  ///
  /// @return what became of it; a repeated delivery has no second effect
  /// @throws org.springframework.dao.DataAccessException if the database is out of reach: the door
  ///   must then not acknowledge
  public Taken take(Arrival arrival) {
    throw new IllegalStateException("not wired: " + arrival.vendorId());
  }

  /// What became of an arrival.
  public enum Taken {
    NEW,
    /// delivered before
    REPEATED,
    /// stored raw, because handling it threw; a person will read it
    SET_ASIDE
  }
}
