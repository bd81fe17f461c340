package dev.ringback.core.timer;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes a db-scheduler task of every [Timer].
@Configuration(proxyBeanMethods = false)
class TimerTasks {

  /// A timer that threw is tried again after this, for ever: an alarm must not fall asleep.
  private static final Duration RETRY = Duration.ofSeconds(30);

  // the run itself has said what comes next
  private static final CompletionHandler<Void> NOTHING_LEFT = (done, operations) -> {};

  @Bean
  List<Task<?>> scheduledTimers(List<Timer> timers, Firing firing) {
    return List.copyOf(timers.stream().map(timer -> task(timer, firing)).toList());
  }

  private static Task<?> task(Timer timer, Firing firing) {
    return Tasks.custom(timer.name(), Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
        .execute(
            (instance, context) -> {
              firing.fire(timer, Long.parseLong(instance.getId()), context.getExecution().version);
              return NOTHING_LEFT;
            });
  }
}
