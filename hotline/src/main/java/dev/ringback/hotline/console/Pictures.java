package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.MediaSource.Content;
import dev.ringback.bot.conversation.Photos;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `GET /media/{id}`: what owners sent along. Pictures are shown, everything else is a download.
@Controller
class Pictures {

  private static final Set<String> SHOWN =
      Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

  private final Photos photos;

  Pictures(Photos photos) {
    this.photos = photos;
  }

  @GetMapping("/media/{id}")
  ResponseEntity<byte[]> media(@PathVariable long id) {
    return photos
        .content(id)
        .map(Pictures::answer)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static ResponseEntity<byte[]> answer(Content content) {
    boolean shown = SHOWN.contains(content.contentType());
    return ResponseEntity.ok()
        .contentType(
            shown
                ? MediaType.parseMediaType(content.contentType())
                : MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, shown ? "inline" : "attachment")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=86400, immutable")
        .body(content.bytes());
  }
}
