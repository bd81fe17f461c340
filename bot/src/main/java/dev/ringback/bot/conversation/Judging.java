package dev.ringback.bot.conversation;

import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.ticket.TicketNumbers;
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
    Text text = Text.of(message);
    TicketNumbers numbers = TicketNumbers.in(text);
    if (numbers.spans().isEmpty()) {
      return triage.judge(message);
    }
    String words = text.without(numbers.spans()).written().strip();
    return triage.judge(words.codePoints().anyMatch(Character::isLetter) ? words : message);
  }
}
