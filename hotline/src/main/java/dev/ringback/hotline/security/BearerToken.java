package dev.ringback.hotline.security;

import dev.ringback.core.staff.Member;
import dev.ringback.core.staff.Staff;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.filter.OncePerRequestFilter;

/// Accepts `RINGBACK_API_TOKEN` as a bearer token and acts as staff member `api`; nothing is kept
/// in a session.
///
/// A wrong token is refused at once, even with a good session beside it.
class BearerToken extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final SecuritySettings settings;
  private final Staff staff;
  private final AuthenticationEntryPoint refusal;

  BearerToken(SecuritySettings settings, Staff staff, AuthenticationEntryPoint refusal) {
    this.settings = settings;
    this.staff = staff;
    this.refusal = refusal;
  }

  /// Whether a request carries a bearer token, right or wrong. No browser adds one by itself, so
  /// such a request needs no guard against forgery.
  static boolean carried(HttpServletRequest request) {
    return token(request) != null;
  }

  private static @Nullable String token(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? header.substring(SCHEME.length()).strip()
        : null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String token = token(request);
    if (token == null) {
      chain.doFilter(request, response);
      return;
    }
    Member api = right(token) ? staff.find(Staff.API).filter(Member::active).orElse(null) : null;
    if (api == null) {
      refusal.commence(request, response, new BadCredentialsException("wrong token"));
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(StaffLogin.admitted(api, new WebAuthenticationDetails(request)));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }

  private boolean right(String token) {
    String expected = settings.apiToken();
    return expected != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
