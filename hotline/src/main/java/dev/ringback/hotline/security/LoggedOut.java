package dev.ringback.hotline.security;

/// Somebody has logged out of this web session on this node.
///
/// @param session its id
public record LoggedOut(String session) {

  /// Hides the id: it is a key.
  @Override
  public String toString() {
    return "LoggedOut[…]";
  }
}
