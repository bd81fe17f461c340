package dev.ringback.bot.conversation;

import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Verdict;
import org.springframework.stereotype.Component;

/// Judges what people write; the number of a ticket says nothing of what is broken, or how badly.
@Component
class Judging {

  private final Triage triage;

  Judging(Triage triage) {
    this.triage = triage;
  }

  Verdict judge(String message) {
    return triage.judge(Reader.besideNumbers(message));
  }
}
