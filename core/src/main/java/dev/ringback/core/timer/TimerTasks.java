package dev.ringback.core.timer;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a db-scheduler task of every [Timer].
@Configuration(proxyBeanMethods = false)
class TimerTasks {

  @Bean
  List<Task<?>> timers(List<Timer> timers, Clock clock, TransactionTemplate transaction) {
    return List.copyOf(timers.stream().map(timer -> task(timer, clock, transaction)).toList());
  }

  private static CustomTask<Void> task(Timer timer, Clock clock, TransactionTemplate transaction) {
    return Tasks.custom(timer.name(), Void.class)
        .execute(
            (instance, context) -> {
              long id = Long.parseLong(instance.getId());
              Optional<Instant> next =
                  transaction.execute(status -> timer.fire(id, clock.instant()));
              if (next == null || next.isEmpty()) {
                return new CompletionHandler.OnCompleteRemove<>();
              }
              return (done, operations) -> operations.reschedule(done, next.get());
            });
  }
}
