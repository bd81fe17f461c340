package dev.ringback.hotline.api;

import dev.ringback.core.promise.Escalated;
import dev.ringback.core.promise.Escalations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Broken promises that nobody has answered for, and the answer.
@RestController
@RequestMapping("/api/v1/escalations")
class EscalationsApi {

  private final Escalations escalations;

  EscalationsApi(Escalations escalations) {
    this.escalations = escalations;
  }

  /// Longest waiting first.
  @GetMapping
  Listing<Escalated> open(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size)
        .list((offset, most) -> escalations.open(most, offset), escalations::countOpen);
  }

  /// Whoever does this answers for all that is broken of the ticket.
  @PostMapping("/{id}/acknowledge")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void acknowledge(@PathVariable long id, Authentication who) {
    if (!escalations.acknowledge(id, who.getName())) {
      throw Refusal.notFound("There is no such escalation, or it is over.");
    }
  }
}
