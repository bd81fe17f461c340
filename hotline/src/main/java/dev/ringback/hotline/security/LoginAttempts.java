package dev.ringback.hotline.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Counts failed log-ins by login and address: five in a row close that pair for a quarter of an
/// hour.
///
/// Counted in this node's memory, so that a lost Redis opens nothing and closes nobody out; with n
/// nodes a guesser has n times the attempts. The oldest pairs are forgotten beyond the bound.
@Component
class LoginAttempts {

  static final int MOST = 5;
  static final Duration CLOSED_FOR = Duration.ofMinutes(15);

  private static final int REMEMBERED = 20_000;

  private record Pair(String login, String address) {}

  private record Failures(int count, Instant last) {}

  private final Clock clock;
  private final Map<Pair, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  LoginAttempts(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean closed(String login, String address) {
    Failures so = failures.get(new Pair(login, address));
    return so != null && so.count() >= MOST && !over(so);
  }

  synchronized void failed(String login, String address) {
    Instant now = clock.instant();
    failures.merge(
        new Pair(login, address),
        new Failures(1, now),
        (so, one) -> new Failures(over(so) ? 1 : so.count() + 1, now));
  }

  synchronized void succeeded(String login, String address) {
    failures.remove(new Pair(login, address));
  }

  private boolean over(Failures so) {
    return !clock.instant().isBefore(so.last().plus(CLOSED_FOR));
  }
}
