package dev.ringback.core.engine;

/// How to reach the embedded Redis.
public record RedisAccess(String host, int port, Secret password) {

  /// With the password in it: for a client's settings, never for a log.
  public String uri() {
    return "redis://:" + password.value() + "@" + host + ":" + port;
  }
}
