package dev.ringback.hotline.security;

import dev.ringback.core.staff.Role;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/// Sends people back to the log-in page, saying why.
class BackToLogin
    implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

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

  /// Who may not see the console, as a technician who works by text, is told so and logged out.
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    boolean page = HttpMethod.GET.matches(request.getMethod());
    if (!page || request.getHeader(FRAGMENT) != null || ofTheDesk(request)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
      return;
    }
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(request.getContextPath() + "/login?technician");
  }

  private static boolean ofTheDesk(HttpServletRequest request) {
    return Stream.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN)
        .anyMatch(role -> request.isUserInRole(role.name()));
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
