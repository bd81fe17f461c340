package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Particulars.Ask;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads what people write: what it answers, names and tells, and each of several faults in it.
@Component
class ReadingWords {

  private final Faults faults;
  private final Homes homes;
  private final Policy policy;
  private final RingbackSettings settings;
  private final Clock clock;

  ReadingWords(Faults faults, Homes homes, Policy policy, RingbackSettings settings, Clock clock) {
    this.faults = faults;
    this.homes = homes;
    this.policy = policy;
    this.settings = settings;
    this.clock = clock;
  }

  Words words(String text, Verdict verdict, int pictures) {
    return words(text, verdict, pictures, Optional.empty());
  }

  /// @param from where it was written, which also tells whose telephone numbers are local
  Words words(String text, Verdict verdict, int pictures, Address from) {
    Optional<String> caller = Optional.of(from.value()).filter(value -> value.startsWith("+"));
    return words(text, verdict, pictures, caller);
  }

  private Words words(String text, Verdict verdict, int pictures, Optional<String> caller) {
    Reading reading = homes.booked(Reader.read(text, clock.instant(), settings.timeZone(), caller));
    Words words =
        new Words(
            text,
            verdict,
            wantsService(text, verdict) ? reading.asking(Ask.SERVICE) : reading,
            pictures,
            policy.talk().outside(text),
            faults.in(text));
    return faults.also(words).orElse(words);
  }

  private boolean wantsService(String text, Verdict verdict) {
    return policy
        .matters()
        .told(verdict.category(), verdict.urgency(), text)
        .filter(matter -> matter.makes() == Kind.SERVICE)
        .isPresent();
  }
}
