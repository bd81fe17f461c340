package dev.ringback.hotline.api;

import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Judges a text; nothing is stored.
@RestController
class TriageApi {

  private final Triage triage;

  TriageApi(Triage triage) {
    this.triage = triage;
  }

  @PostMapping("/api/v1/triage")
  Verdict judge(@RequestBody Text body) {
    if (body.text() == null) {
      throw Refusal.field("text", "is needed");
    }
    return triage.judge(body.text());
  }

  record Text(@Nullable String text) {}
}
