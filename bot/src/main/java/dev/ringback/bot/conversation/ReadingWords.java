package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Reads what people write: what it answers, names and tells, and each of several faults in it.
@Component
class ReadingWords {

  private final Faults faults;
  private final Policy policy;
  private final RingbackSettings settings;
  private final Clock clock;

  ReadingWords(Faults faults, Policy policy, RingbackSettings settings, Clock clock) {
    this.faults = faults;
    this.policy = policy;
    this.settings = settings;
    this.clock = clock;
  }

  Words words(String text, Verdict verdict, int pictures) {
    Words words =
        new Words(
            text,
            verdict,
            Reader.read(text, clock.instant(), settings.timeZone()),
            pictures,
            policy.talk().outside(text),
            faults.in(text));
    return faults.also(words).orElse(words);
  }
}
