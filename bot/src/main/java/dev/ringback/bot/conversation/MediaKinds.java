package dev.ringback.bot.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The kinds of files that are kept: what helps to see a fault, and nothing that a browser would
/// run.
final class MediaKinds {

  private static final Set<String> KEPT =
      Set.of(
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/webp",
          "image/heic",
          "image/heif",
          "video/mp4",
          "video/3gpp",
          "video/quicktime",
          "video/webm",
          "audio/mpeg",
          "audio/mp4",
          "audio/ogg",
          "audio/amr",
          "audio/3gpp",
          "application/pdf");

  private MediaKinds() {}

  /// What a file is: as its server says, or as the message said where the server does not know.
  ///
  /// @return empty if such files are not kept
  static Optional<String> of(String served, @Nullable String noted) {
    String bare = bare(served);
    String kind = bare.equals(MediaSource.UNTYPED) && noted != null ? bare(noted) : bare;
    return KEPT.contains(kind) ? Optional.of(kind) : Optional.empty();
  }

  /// Without parameters such as a character set.
  private static String bare(String type) {
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }
}
