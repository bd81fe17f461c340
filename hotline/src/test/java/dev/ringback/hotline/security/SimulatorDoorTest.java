package dev.ringback.hotline.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.security.SimulatorDoor.Settings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

class SimulatorDoorTest {

  private static final Authentication AGENT =
      new TestingAuthenticationToken("a", null, "ROLE_AGENT");
  private static final Authentication TECHNICIAN =
      new TestingAuthenticationToken("t", null, "ROLE_TECHNICIAN");
  private static final Authentication STRANGER = new TestingAuthenticationToken("s", null);

  private final SimulatorDoor played = door(null, null);

  @Test
  void isThereOnlyWhereNoChannelIsRealUnlessSaid() {
    assertThat(played.on()).isTrue();
    assertThat(door(null, "AC1").on()).isFalse();
    assertThat(door(true, "AC1").on()).isTrue();
    assertThat(door(false, null).on()).isFalse();
    assertThat(new SimulatorDoor(new Settings(null, null, new Settings.Telegram("1:t"))).on())
        .isFalse();
  }

  @Test
  void isOpenToThisMachineWhereNoChannelIsReal() {
    assertThat(enters(played, STRANGER, "127.0.0.1", "localhost")).isTrue();
    assertThat(enters(played, STRANGER, "0:0:0:0:0:0:0:1", "[::1]")).isTrue();
  }

  @Test
  void asksOthersToLogIn() {
    assertThat(enters(played, STRANGER, "192.168.1.7", "ringback.example")).isFalse();
    assertThat(enters(played, TECHNICIAN, "192.168.1.7", "ringback.example")).isFalse();
    assertThat(enters(played, AGENT, "192.168.1.7", "ringback.example")).isTrue();
  }

  @Test
  void isNotFooledByAProxyOrANameOnThisMachine() {
    MockHttpServletRequest proxied = request("127.0.0.1", "localhost");
    proxied.addHeader("X-Forwarded-For", "203.0.113.5");
    assertThat(enters(played, STRANGER, proxied)).isFalse();
    assertThat(enters(played, STRANGER, "127.0.0.1", "evil.example")).isFalse();
  }

  @Test
  void asksEverybodyToLogInBesideARealChannel() {
    SimulatorDoor beside = door(true, "AC1");
    assertThat(enters(beside, STRANGER, "127.0.0.1", "localhost")).isFalse();
    assertThat(enters(beside, AGENT, "127.0.0.1", "localhost")).isTrue();
  }

  private static SimulatorDoor door(@Nullable Boolean simulator, @Nullable String account) {
    return new SimulatorDoor(new Settings(simulator, new Settings.Twilio(account), null));
  }

  private static boolean enters(SimulatorDoor door, Authentication who, String from, String host) {
    return enters(door, who, request(from, host));
  }

  private static boolean enters(
      SimulatorDoor door, Authentication who, MockHttpServletRequest request) {
    var answer = door.authorize(() -> who, new RequestAuthorizationContext(request, Map.of()));
    return answer != null && answer.isGranted();
  }

  private static MockHttpServletRequest request(String from, String host) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(from);
    request.setServerName(host);
    return request;
  }
}
