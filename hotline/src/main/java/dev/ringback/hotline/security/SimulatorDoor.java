package dev.ringback.hotline.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/// Decides whether there is a simulator, and who may play with it (design §4).
///
/// Where no channel has credentials it is there, open to loopback, elsewhere to logged-in staff.
/// Where a channel is real it is there only if switched on, and for logged-in staff alone.
@Component
public class SimulatorDoor implements AuthorizationManager<RequestAuthorizationContext> {

  private static final Loopback LOOPBACK = new Loopback();

  private final Settings settings;

  SimulatorDoor(Settings settings) {
    this.settings = settings;
  }

  /// Whether some channel has credentials.
  public boolean real() {
    return settings.real();
  }

  /// Whether the page is there at all.
  public boolean on() {
    return settings.simulator() == null ? !settings.real() : settings.simulator();
  }

  @Override
  public @Nullable AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    if (!on() || (!settings.real() && LOOPBACK.matches(context.getRequest()))) {
      // switched off, nothing answers there
      return new AuthorizationDecision(true);
    }
    return Rights.AGENT.authorize(who, context);
  }

  /// @param simulator null: only where no channel is real
  @ConfigurationProperties("ringback")
  record Settings(
      @Nullable Boolean simulator, @Nullable Twilio twilio, @Nullable Telegram telegram) {

    record Twilio(@Nullable String accountSid) {}

    record Telegram(@Nullable String token) {}

    boolean real() {
      return (twilio != null && given(twilio.accountSid()))
          || (telegram != null && given(telegram.token()));
    }

    private static boolean given(@Nullable String value) {
      return value != null && !value.isBlank();
    }

    /// Hides the credentials.
    @Override
    public String toString() {
      return "Settings[simulator=" + simulator + ", real=" + real() + "]";
    }
  }
}
