package dev.ringback.hotline.api;

import dev.ringback.bot.conversation.Replay;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Messages that were set aside because handling them threw, and their replay once that is mended.
@RestController
@RequestMapping("/api/v1/set-aside")
class SetAsideApi {

  private static final int MOST = 200;

  private final Replay replay;

  SetAsideApi(Replay replay) {
    this.replay = replay;
  }

  /// The ids of what waits, oldest first.
  @GetMapping
  Map<String, List<Long>> waiting() {
    return Map.of("items", replay.waiting(MOST));
  }

  /// Handles one again; 404 if nothing with this id waits, 500 if it throws as it did.
  @PostMapping("/{id}/replay")
  Map<String, Boolean> again(@PathVariable long id) {
    if (!replay.replay(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing with this id is set aside");
    }
    return Map.of("replayed", true);
  }
}
