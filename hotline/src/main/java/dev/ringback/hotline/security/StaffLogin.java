package dev.ringback.hotline.security;

import dev.ringback.core.staff.Audit;
import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Passwords;
import dev.ringback.core.staff.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Lets a staff member in by login and password; the principal is the login.
@Component
class StaffLogin implements AuthenticationProvider {

  private final Staff staff;
  private final Passwords passwords;
  private final LoginAttempts attempts;
  private final Audit audit;

  StaffLogin(Staff staff, Passwords passwords, LoginAttempts attempts, Audit audit) {
    this.staff = staff;
    this.passwords = passwords;
    this.attempts = attempts;
    this.audit = audit;
  }

  @Override
  public Authentication authenticate(Authentication given) {
    String login = given.getName().strip().toLowerCase(Locale.ROOT);
    String address =
        given.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    if (attempts.closed(login, address)) {
      throw new LockedException("too many failed log-ins");
    }
    Optional<Member> member =
        passwords.match(login, String.valueOf(given.getCredentials()))
            ? staff.find(login)
            : Optional.empty();
    if (member.isEmpty()) {
      attempts.failed(login, address);
      audit.record(known(login), "login-failed", "from " + address);
      throw new BadCredentialsException("wrong login or password");
    }
    attempts.succeeded(login, address);
    audit.record(login, "login", "from " + address);
    return admitted(member.get(), given.getDetails());
  }

  /// The authentication of somebody who has proven who they are.
  static Authentication admitted(Member member, @Nullable Object details) {
    List<SimpleGrantedAuthority> rights =
        member.roles().stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList();
    var token = UsernamePasswordAuthenticationToken.authenticated(member.login(), null, rights);
    token.setDetails(details);
    return token;
  }

  // what was typed in the login field may be a password: only real logins are written down
  private String known(String login) {
    return staff.find(login).map(Member::login).orElse("unknown");
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
