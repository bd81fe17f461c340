package dev.ringback.hotline.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/events`: what changes, as it changes.
@RestController
class LiveEvents {

  private final EventStreams streams;

  LiveEvents(EventStreams streams) {
    this.streams = streams;
  }

  /// @param after the same as `Last-Event-ID`, for a page's first connection
  @GetMapping("/api/v1/events")
  void events(
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
      @RequestParam(required = false) @Nullable String after,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    streams.stream(request, response, last == null ? after : last);
  }
}
