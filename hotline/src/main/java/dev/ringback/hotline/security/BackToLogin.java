package dev.ringback.hotline.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// Sends people back to the log-in page, saying why.
class BackToLogin implements AuthenticationEntryPoint, AuthenticationFailureHandler {

  // sent by htmx, which asks for a piece of a page
  private static final String FRAGMENT = "HX-Request";

  private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    String said = why instanceof LockedException ? "closed" : "failed";
    response.sendRedirect(request.getContextPath() + "/login?" + said);
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException, ServletException {
    if (request.getHeader(FRAGMENT) == null) {
      page.commence(request, response, why);
      return;
    }
    // a redirect would put the log-in page into the middle of the console
    response.setStatus(HttpStatus.UNAUTHORIZED.value());
    response.setHeader("HX-Redirect", request.getContextPath() + "/login");
  }
}
