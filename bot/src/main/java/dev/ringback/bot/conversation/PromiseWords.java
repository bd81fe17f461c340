package dev.ringback.bot.conversation;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Role;
import dev.ringback.core.promise.PromiseNotice;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts into words what people of ours hear of promises; in no thread, as with calls to people on
/// duty.
@Component
class PromiseWords {

  private final Phrases phrases;
  private final Matters matters;
  private final Outbox outbox;
  private final LocalTimes times;

  PromiseWords(Phrases phrases, Matters matters, Outbox outbox, LocalTimes times) {
    this.phrases = phrases;
    this.matters = matters;
    this.outbox = outbox;
    this.times = times;
  }

  @EventListener
  void hear(PromiseNotice notice) {
    Phrase phrase =
        switch (notice.why()) {
          case NEAR -> StaffPhrase.PROMISE_NEAR;
          case BROKEN -> StaffPhrase.PROMISE_BROKEN;
        };
    String words =
        phrases.say(
            notice.language(),
            phrase,
            "number",
            notice.ticket().number().toString(),
            "matter",
            matters.of(notice.ticket(), notice.language()).title(),
            "milestone",
            notice.milestone().code(),
            "due",
            times.say(notice.ticket(), notice.language(), notice.due()));
    List<Note.Part> parts = List.of(new Note.Part(Role.INFORM, words));
    outbox.queue(
        Note.alone(notice.to(), Purpose.NOTICE, parts, List.of(), notice.notBefore())
            .about(notice.ticket().id()));
  }
}
