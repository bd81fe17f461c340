package dev.ringback.hotline.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Matches requests that a program on this very machine made, of its own will.
///
/// A proxy on this machine speaks for strangers, and a stranger's page may have its name resolve to
/// 127.0.0.1: both are told by their headers.
public final class Loopback implements RequestMatcher {

  private static final List<String> OF_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");
  private static final Set<String> OUR_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  @Override
  public boolean matches(HttpServletRequest request) {
    return OUR_NAMES.contains(request.getServerName())
        && OF_PROXIES.stream().allMatch(header -> request.getHeader(header) == null)
        && loopback(request.getRemoteAddr());
  }

  private static boolean loopback(String address) {
    try {
      // an address as the socket gives it: nothing is looked up
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
