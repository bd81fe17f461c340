package dev.ringback.hotline.api;

/// Reads ids out of paths.
final class Ids {

  private static final int MOST_DIGITS = 18;

  private Ids() {}

  /// @throws Refusal 404, since nothing has an id that is no number
  static long of(String id) {
    if (id.isEmpty()
        || id.length() > MOST_DIGITS
        || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Refusal.notFound("This is no id.");
    }
    return Long.parseLong(id);
  }
}
