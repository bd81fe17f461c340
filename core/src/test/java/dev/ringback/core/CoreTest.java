package dev.ringback.core;

import dev.ringback.core.ticket.Appointments;
import dev.ringback.core.ticket.GivenTickets;
import dev.ringback.core.timer.DueTimers;
import dev.ringback.core.timer.Timer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/// A test of the service desk on real engines, with a clock that the test sets.
@SpringBootTest(classes = CoreTest.Desk.class, webEnvironment = WebEnvironment.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
public abstract class CoreTest {

  @Autowired protected SettableClock clock;
  @Autowired protected DueTimers timers;
  @Autowired protected GivenTickets given;
  @Autowired protected Heard heard;
  @Autowired protected TransactionTemplate transaction;
  @Autowired protected JdbcClient jdbc;

  @BeforeEach
  void startAnew() {
    TestDatabase.empty(jdbc);
    clock.set(SettableClock.MORNING);
    timers.on(Runnable::run);
    heard.forget();
  }

  // no @Configuration, or every other test's component scan would find it
  @EnableAutoConfiguration
  @ComponentScan("dev.ringback.core")
  @Import({DueTimers.class, GivenTickets.class, Heard.class})
  static class Desk {

    @Bean
    @Primary
    SettableClock settableClock() {
      return new SettableClock(SettableClock.MORNING);
    }

    /// Whoever talks to owners reminds them of visits; here nobody does.
    @Bean
    Timer silentReminder() {
      return new Timer() {
        @Override
        public String name() {
          return Appointments.TIMER;
        }

        @Override
        public Optional<Instant> fire(long id, Instant now) {
          return Optional.empty();
        }
      };
    }
  }
}
