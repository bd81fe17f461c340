package dev.ringback.core.timer;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sets and clears timers, inside the caller's transaction.
///
/// Writes db-scheduler's table itself: the library's client refuses to move a timer while it runs,
/// and an owner's answer that meets a running timer must not fail for that.
@Component
public class Timers {

  private final JdbcClient jdbc;

  Timers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Sets the one timer of this name and id; an earlier setting is replaced.
  public void set(String name, long id, Instant dueAt) {
    // the growing version makes a run that has begun leave this new setting alone
    jdbc.sql(
            """
            insert into scheduled_tasks as t
              (task_name, task_instance, execution_time, picked, consecutive_failures, version)
            values (:name, :id, :due, false, 0, 1)
            on conflict (task_name, task_instance) do update
              set execution_time = excluded.execution_time, picked = false, picked_by = null,
                last_heartbeat = null, consecutive_failures = 0, version = t.version + 1
            """)
        .param("name", name)
        .param("id", Long.toString(id))
        .param("due", dueAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Sets a timer that has never been set, and leaves one that is.
  public void setIfAbsent(String name, long id, Instant dueAt) {
    jdbc.sql(
            """
            insert into scheduled_tasks
              (task_name, task_instance, execution_time, picked, consecutive_failures, version)
            values (:name, :id, :due, false, 0, 1)
            on conflict (task_name, task_instance) do nothing
            """)
        .param("name", name)
        .param("id", Long.toString(id))
        .param("due", dueAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  public void clear(String name, long id) {
    jdbc.sql("delete from scheduled_tasks where task_name = :name and task_instance = :id")
        .param("name", name)
        .param("id", Long.toString(id))
        .update();
  }

  /// Ends a run, unless the timer was set anew meanwhile.
  void cleared(String name, long id, long version) {
    jdbc.sql(
            "delete from scheduled_tasks where task_name = :name and task_instance = :id and"
                + " version = :version")
        .param("name", name)
        .param("id", Long.toString(id))
        .param("version", version)
        .update();
  }

  /// Ends a run that is to come back, unless the timer was set anew meanwhile.
  void moved(String name, long id, long version, Instant dueAt) {
    jdbc.sql(
            """
            update scheduled_tasks
            set execution_time = :due, picked = false, picked_by = null, last_heartbeat = null,
              consecutive_failures = 0, version = version + 1
            where task_name = :name and task_instance = :id and version = :version
            """)
        .param("name", name)
        .param("id", Long.toString(id))
        .param("version", version)
        .param("due", dueAt.atOffset(ZoneOffset.UTC))
        .update();
  }
}
