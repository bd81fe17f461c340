package dev.ringback.bot.telegram;

import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.StaffPhrase;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.staff.StaffLinks;
import java.time.Clock;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/// Links a member of staff to the chat from which they opened their one-time link, and tells them.
final class LinkingStaff {

  private final StaffLinks links;
  private final Outbox outbox;
  private final Phrases phrases;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final String botId;

  LinkingStaff(
      StaffLinks links,
      Outbox outbox,
      Phrases phrases,
      TransactionTemplate transaction,
      Clock clock,
      String botId) {
    this.links = links;
    this.outbox = outbox;
    this.phrases = phrases;
    this.transaction = transaction;
    this.clock = clock;
    this.botId = botId;
  }

  void link(Heard.StaffLink link) {
    transaction.executeWithoutResult(
        status -> {
          switch (links.redeem(link.token(), link.chat().value())) {
            case LINKED -> tell(link, StaffPhrase.LINKED);
            case REFUSED -> tell(link, StaffPhrase.LINK_REFUSED);
            case REPEATED -> {}
          }
        });
  }

  private void tell(Heard.StaffLink link, StaffPhrase phrase) {
    outbox.queue(
        new Note(
            link.chat(),
            botId,
            null,
            null,
            null,
            Purpose.NOTICE,
            List.of(new Note.Part(phrase.role(), phrases.say(link.language(), phrase))),
            List.of(),
            clock.instant()));
  }
}
