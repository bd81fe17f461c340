package dev.ringback.core.callback;

import dev.ringback.core.callback.Callback.State;
import dev.ringback.core.timer.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks at once, at whatever hour, because somebody wants it.
@Component
public class AskingNow {

  private static final Set<State> ASKABLE = EnumSet.of(State.DUE);

  private final Doing doing;
  private final Asking asking;
  private final Timers timers;
  private final Clock clock;

  AskingNow(Doing doing, Asking asking, Timers timers, Clock clock) {
    this.doing = doing;
    this.asking = asking;
    this.timers = timers;
    this.clock = clock;
  }

  /// @param reason why before it is due
  @Transactional
  public Reply ask(long id, String reason, String actor) {
    return doing.with(
        id,
        ASKABLE,
        line -> {
          Instant now = clock.instant();
          if (!asking.ask(List.of(line), reason + " (" + actor + ")", now).isEmpty()) {
            // it finds for itself when the reminder is due
            timers.set(CallbackTimer.NAME, id, now);
          }
          return doing.done(id);
        });
  }
}
