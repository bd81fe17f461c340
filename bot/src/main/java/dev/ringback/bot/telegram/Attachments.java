package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.Arrival.MediaRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The pictures and files of a message.
///
/// The parts of an album come as updates of their own, one file each.
final class Attachments {

  private Attachments() {}

  static List<MediaRef> of(JsonNode message) {
    return Stream.of(
            photo(message.path("photo")),
            file(message.path("document"), "application/octet-stream"),
            file(message.path("video"), "video/mp4"),
            file(message.path("video_note"), "video/mp4"))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Telegram offers a photo in several sizes.
  private static Optional<MediaRef> photo(JsonNode sizes) {
    return sizes.values().stream()
        .filter(size -> !size.path("file_id").asString("").isEmpty())
        .max(
            Comparator.comparingLong(
                size -> size.path("width").asLong(0) * size.path("height").asLong(0)))
        .map(size -> new MediaRef(size.path("file_id").asString(""), "image/jpeg"));
  }

  private static Optional<MediaRef> file(JsonNode file, String otherwise) {
    String id = file.path("file_id").asString("");
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new MediaRef(id, file.path("mime_type").asString(otherwise)));
  }
}
