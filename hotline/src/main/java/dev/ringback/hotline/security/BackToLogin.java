package dev.ringback.hotline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Sends people back to the log-in page, saying why.
class BackToLogin implements AuthenticationFailureHandler {

  /// Asks for a piece of a page, as htmx does.
  static final RequestMatcher FRAGMENT = new RequestHeaderRequestMatcher("HX-Request");

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String said = why instanceof LockedException ? "closed" : "failed";
    response.sendRedirect(request.getContextPath() + "/login?" + said);
  }

  /// A redirect would put the log-in page into the middle of the console.
  static void ofFragment(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setHeader("HX-Redirect", request.getContextPath() + "/login");
  }
}
