package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.MediaSource.Content;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `GET /media/{id}`: what owners sent along. Pictures are shown, everything else is a download.
@Controller
class Pictures {

  private static final Set<String> SHOWN =
      Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

  private final JdbcClient jdbc;

  Pictures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @GetMapping("/media/{id}")
  ResponseEntity<byte[]> media(@PathVariable long id) {
    return find(id).map(Pictures::answer).orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<Content> find(long id) {
    return jdbc.sql("select content_type, content from media_content where media_id = :id")
        .param("id", id)
        .query((row, n) -> new Content(row.getString("content_type"), row.getBytes("content")))
        .optional();
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
