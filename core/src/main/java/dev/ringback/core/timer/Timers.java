package dev.ringback.core.timer;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Sets and clears timers, inside the caller's transaction.
@Component
public class Timers {

  // the scheduler is made from the timers, which may themselves want to set timers
  private final ObjectProvider<SchedulerClient> scheduler;

  Timers(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  /// Sets the one timer of this name and id; an earlier setting is replaced.
  public void set(String name, long id, Instant dueAt) {
    SchedulerClient client = scheduler.getObject();
    var instance = new TaskInstance<Void>(name, Long.toString(id));
    if (!client.scheduleIfNotExists(instance, dueAt)) {
      client.reschedule(instance, dueAt);
    }
  }

  public void clear(String name, long id) {
    scheduler.getObject().cancel(TaskInstanceId.of(name, Long.toString(id)));
  }
}
