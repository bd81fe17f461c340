package dev.ringback.hotline.security;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.staff.Staff;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The doors of the house and what each asks for.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SecuritySettings.class, SimulatorDoor.Settings.class})
class Doors {

  // no inline script or style anywhere, nothing from elsewhere, in nobody's frame
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  /// Vendors prove themselves by signature or secret, in the door itself.
  @Bean
  @Order(10)
  SecurityFilterChain vendorDoor(HttpSecurity http) throws Exception {
    return http.securityMatcher("/twilio/**", "/telegram/webhook")
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  /// Programs: the service token, or the session of a logged-in person.
  ///
  /// Health is for everybody, its details for staff; metrics are for staff and for programs on this
  /// machine.
  @Bean
  @Order(20)
  SecurityFilterChain programDoor(
      HttpSecurity http,
      SecuritySettings settings,
      Staff staff,
      ProblemAnswers problems,
      CsrfTokenRepository forgery)
      throws Exception {
    return http.securityMatcher("/api/**", "/actuator/**", "/v3/api-docs/**")
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers("/actuator/health", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/prometheus")
                    .access(AuthorizationManagers.anyOf(loopback(), Rights.AGENT))
                    .requestMatchers("/actuator/**")
                    .access(Rights.ADMIN)
                    .requestMatchers(POST, "/api/v1/staff/**")
                    .access(Rights.ADMIN)
                    .requestMatchers(POST, "/api/v1/roster/**")
                    .access(Rights.SUPERVISOR)
                    .requestMatchers(
                        POST, "/api/v1/project-scores/**", "/api/v1/tickets/*/decision")
                    .access(Rights.SUPERVISOR)
                    .requestMatchers(DELETE, "/api/v1/roster/**")
                    .access(Rights.SUPERVISOR)
                    .requestMatchers("/api/v1/webhooks/**", "/api/v1/erasures/**")
                    .access(Rights.ADMIN)
                    .requestMatchers("/api/v1/callbacks/*/review", "/api/v1/households/**")
                    .access(Rights.SUPERVISOR)
                    .anyRequest()
                    .access(Rights.AGENT))
        .addFilterBefore(new BearerToken(settings, staff, problems), CsrfFilter.class)
        .csrf(
            csrf -> csrf.csrfTokenRepository(forgery).ignoringRequestMatchers(BearerToken::carried))
        .exceptionHandling(
            refusal -> refusal.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .headers(Doors::harden)
        .build();
  }

  /// People: the console, the log-in, the simulator.
  @Bean
  @Order(30)
  SecurityFilterChain frontDoor(
      HttpSecurity http,
      SimulatorDoor simulator,
      CsrfTokenRepository forgery,
      ApplicationEventPublisher publisher)
      throws Exception {
    BackToLogin back = new BackToLogin();
    return http.authorizeHttpRequests(
            rules ->
                rules
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/login", "/webjars/**", "/assets/**", "/favicon.ico")
                    .permitAll()
                    .requestMatchers("/simulator", "/simulator/**")
                    .access(simulator)
                    .requestMatchers("/console/webhooks/**", "/erasures/**")
                    .access(Rights.ADMIN)
                    .requestMatchers(
                        "/console/callbacks/*/review",
                        "/console/key-households/**",
                        "/console/tickets/*/decision")
                    .access(Rights.SUPERVISOR)
                    .anyRequest()
                    .access(Rights.AGENT))
        .csrf(csrf -> csrf.csrfTokenRepository(forgery))
        .formLogin(form -> form.loginPage("/login").failureHandler(back))
        .logout(
            logout ->
                logout
                    .addLogoutHandler((request, response, who) -> announce(request, publisher))
                    .logoutSuccessUrl("/login?out"))
        .exceptionHandling(
            refusal -> refusal.authenticationEntryPoint(back).accessDeniedHandler(back))
        .headers(Doors::harden)
        .build();
  }

  @Bean
  CsrfTokenRepository forgery(RingbackSettings settings) {
    CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
    repository.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).sameSite("Lax").secure(Sessions.secure(settings)));
    return repository;
  }

  private static void announce(HttpServletRequest request, ApplicationEventPublisher publisher) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      publisher.publishEvent(new LoggedOut(session.getId()));
    }
  }

  private static AuthorizationManager<RequestAuthorizationContext> loopback() {
    Loopback loopback = new Loopback();
    return (who, context) -> new AuthorizationDecision(loopback.matches(context.getRequest()));
  }

  private static void harden(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentTypeOptions(Customizer.withDefaults())
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
  }
}
