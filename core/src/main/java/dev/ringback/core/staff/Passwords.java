package dev.ringback.core.staff;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/// Makes, checks and resets passwords.
@Component
public class Passwords {

  // without letters and digits that are taken for one another on paper
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 5;

  // bcrypt reads no more than this, and its encoder refuses more
  private static final int MOST_BYTES = 72;

  private final SecureRandom random = new SecureRandom();
  private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder();
  private final Supplier<String> nobodys = SingletonSupplier.of(() -> encoder.encode(generate()));

  private final Staff staff;
  private final Audit audit;

  Passwords(Staff staff, Audit audit) {
    this.staff = staff;
    this.audit = audit;
  }

  /// Whether this is the password of somebody who may log in. Takes as long for an unknown login.
  public boolean match(String login, String password) {
    Optional<String> hash = staff.passwordHash(login);
    boolean right = fits(password) && encoder.matches(password, hash.orElseGet(nobodys));
    return right && hash.isPresent();
  }

  /// @throws IllegalArgumentException if it is longer than the hash can take
  public String hash(String password) {
    if (!fits(password)) {
      throw new IllegalArgumentException("a password may have at most " + MOST_BYTES + " bytes");
    }
    return encoder.encode(password);
  }

  /// A new password that nobody knows yet.
  public String generate() {
    return IntStream.range(0, GROUPS)
        .mapToObj(
            group ->
                random
                    .ints(GROUP, 0, LETTERS.length())
                    .mapToObj(i -> LETTERS.substring(i, i + 1))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("-"));
  }

  /// Gives somebody a new password and ends their sessions.
  ///
  /// @param actor who asked for it: a login, or `system`
  /// @return the password, which is kept nowhere else; empty if nobody has this login
  @Transactional
  public Optional<String> reset(String login, String actor) {
    String password = generate();
    if (!staff.password(login, hash(password))) {
      return Optional.empty();
    }
    audit.record(actor, "password-reset", login);
    return Optional.of(password);
  }

  private static boolean fits(String password) {
    return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
