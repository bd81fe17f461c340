package dev.ringback.core.engine.startup;

import dev.ringback.core.engine.EmbeddedEngines;
import dev.ringback.core.engine.EngineState;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says which embedded engine does not run, and how often each had to be started again.
@Component("enginesHealthIndicator")
class EnginesHealth implements HealthIndicator {

  private final ObjectProvider<EmbeddedEngines> engines;

  EnginesHealth(ObjectProvider<EmbeddedEngines> engines) {
    this.engines = engines;
  }

  @Override
  public Health health() {
    List<EngineState> states =
        engines.stream().flatMap(embedded -> embedded.states().stream()).toList();
    boolean all = states.stream().allMatch(EngineState::running);
    Health.Builder health = all ? Health.up() : Health.status("DEGRADED");
    health.withDetail("embedded", !states.isEmpty());
    states.forEach(
        state ->
            health.withDetail(
                state.engine(),
                (state.running() ? "runs" : "has ended")
                    + ", restarted "
                    + state.restarts()
                    + " times"));
    return health.build();
  }
}
