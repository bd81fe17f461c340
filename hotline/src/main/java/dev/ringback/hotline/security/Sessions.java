package dev.ringback.hotline.security;

import dev.ringback.core.RingbackSettings;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Keeps web sessions in PostgreSQL, so that a restart and a lost Redis log nobody out.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
    tableName = "spring_session",
    maxInactiveIntervalInSeconds = Sessions.IDLE_SECONDS)
class Sessions {

  /// One shift.
  static final int IDLE_SECONDS = 10 * 60 * 60;

  // the repository asks for this first, and its cleaning must find the tables there
  @Bean
  @DependsOnDatabaseInitialization
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer upserts() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }

  @Bean
  CookieSerializer cookies(RingbackSettings settings) {
    DefaultCookieSerializer cookies = new DefaultCookieSerializer();
    cookies.setCookieName("ringback");
    cookies.setUseHttpOnlyCookie(true);
    cookies.setSameSite("Lax");
    cookies.setUseSecureCookie(secure(settings));
    return cookies;
  }

  static boolean secure(RingbackSettings settings) {
    return "https".equalsIgnoreCase(settings.publicUrl().getScheme());
  }
}
