package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Question;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Note;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.delivery.Undeliverable;
import dev.ringback.core.household.Identities;
import dev.ringback.core.task.Tasks;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what did not reach its owner to another address that is proven to be theirs (design §2.9).
///
/// It does so after the commit, since it needs the lock of another thread; the task that was opened
/// meanwhile stays for an agent if there is no other way, or if this fails.
@Component
class OtherWays {

  private static final Logger LOG = LoggerFactory.getLogger(OtherWays.class);

  private final Identities identities;
  private final Conversations conversations;
  private final Messages messages;
  private final Questions questions;
  private final Outbox outbox;
  private final Tasks tasks;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OtherWays(
      Identities identities,
      Conversations conversations,
      Messages messages,
      Questions questions,
      Outbox outbox,
      Tasks tasks,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.identities = identities;
    this.conversations = conversations;
    this.messages = messages;
    this.questions = questions;
    this.outbox = outbox;
    this.tasks = tasks;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void lost(Undeliverable lost) {
    Long conversation = lost.note().conversationId();
    if (conversation == null || lost.note().purpose() == Purpose.PAGE || !elsewhere(lost.why())) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> tryAnother(lost, conversation));
    } catch (RuntimeException e) {
      // the task is still open: an agent sees to it
      LOG.warn("send {} found no other way: {}", lost.id(), e.getClass().getName());
    }
  }

  /// What the vendor does not take whoever it is for would be refused elsewhere, too.
  private static boolean elsewhere(Undeliverable.Why why) {
    return switch (why) {
      case STOPPED, BLOCKED, BAD_ADDRESS, GAVE_UP, IN_DOUBT -> true;
      case REFUSED -> false;
    };
  }

  private void tryAnother(Undeliverable lost, long from) {
    Note note = lost.note();
    Optional<Address> other =
        identities.otherWays(note.to()).stream()
            .filter(address -> !outbox.tried(address, note.ticketId(), note.text()))
            .findFirst();
    Optional<Conversation> before = conversations.find(from);
    if (other.isPresent() && before.isPresent()) {
      send(lost, other.get(), before.get());
      tasks.done(lost.taskId(), "system");
    }
  }

  private void send(Undeliverable lost, Address other, Conversation before) {
    Note note = lost.note();
    Conversation there = conversations.openAndLock(other, "", before.language(), clock.instant());
    // in a thread that never was the channel's default sender is used
    long message = messages.logOurs(there, "bot", note.text(), before.language(), clock.instant());
    Note again =
        new Note(
            other,
            there.ourAddress(),
            there.id(),
            message,
            note.ticketId(),
            note.purpose(),
            note.parts(),
            note.choices(),
            clock.instant());
    String question = note.question();
    outbox.queue(question == null ? again : again.asking(question));
    Optional.ofNullable(question)
        .map(questions::read)
        .flatMap(OtherWays::stage)
        .ifPresent(
            stage -> conversations.advance(there.id(), stage, before.language(), clock.instant()));
  }

  private static Optional<Stage> stage(Question question) {
    return switch (question) {
      case Question.OfTalk(Stage stage) -> Optional.of(stage);
      case Question.OfPage _, Question.OfJob _, Question.Forgotten _ -> Optional.empty();
    };
  }
}
