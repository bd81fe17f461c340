package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Agents in a thread: one has it at a time, by a lease that writing renews; meanwhile the bot
/// keeps quiet.
@Component
public class Takeover {

  private final Conversations conversations;
  private final Posting posting;
  private final Turns turns;
  private final Unheard unheard;
  private final SteppingBack steppingBack;
  private final Leases leases;

  Takeover(
      Conversations conversations,
      Posting posting,
      Turns turns,
      Unheard unheard,
      SteppingBack steppingBack,
      Leases leases) {
    this.conversations = conversations;
    this.posting = posting;
    this.turns = turns;
    this.unheard = unheard;
    this.steppingBack = steppingBack;
    this.leases = leases;
  }

  /// Gives a thread to an agent and withdraws the bot's unsent words, safety and a number that the
  /// owner has not heard yet excepted.
  @Transactional
  public Result take(long conversationId, String login) {
    return locked(
        conversationId,
        login,
        conversation -> {
          steppingBack.from(conversation);
          leases.give(conversationId, login);
          return new Result.Done(conversations.find(conversationId).orElseThrow());
        });
  }

  /// Gives a thread back to the bot, with a word to the owner.
  @Transactional
  public Result release(long conversationId, String login) {
    return locked(
        conversationId,
        login,
        conversation -> {
          if (leases.runs(conversation)) {
            letGo(conversation, "released", new Incoming.AgentLeft());
          }
          return new Result.Done(conversations.find(conversationId).orElseThrow());
        });
  }

  /// Sends an agent's words, and takes the thread for the agent if nobody has it.
  @Transactional
  public Result write(long conversationId, String login, String text) {
    String words = Arrival.clean(text).strip();
    if (words.isEmpty()) {
      return new Result.NothingSaid();
    }
    return locked(
        conversationId,
        login,
        conversation -> {
          leases.give(conversationId, login);
          steppingBack.from(conversation);
          posting.write(conversation, login, words);
          return new Result.Done(conversations.find(conversationId).orElseThrow());
        });
  }

  /// Gives a thread back whose agent has gone silent.
  ///
  /// @return when to look again, if the agent has written meanwhile
  @Transactional
  Optional<Instant> expire(long conversationId) {
    Optional<Conversation> taken =
        conversations.lock(conversationId).filter(thread -> thread.holder() != null);
    if (taken.isPresent() && leases.runs(taken.get())) {
      return Optional.ofNullable(taken.get().heldUntil());
    }
    taken.ifPresent(this::abandoned);
    return Optional.empty();
  }

  /// What the agent never answered is gone through (design §2.5).
  private void abandoned(Conversation conversation) {
    List<Unheard.Text> texts =
        unheard.since(conversation.id(), Objects.requireNonNull(conversation.holder()));
    letGo(conversation, "expired", new Incoming.AgentGone(!texts.isEmpty()));
    if (!texts.isEmpty()) {
      unheard.hear(conversation.id(), texts);
    }
  }

  private void letGo(Conversation conversation, String how, Incoming left) {
    leases.end(conversation.id(), how);
    turns.take(
        conversations.find(conversation.id()).orElseThrow(), left, null, conversation.language());
  }

  private Result locked(long conversationId, String login, Function<Conversation, Result> work) {
    Optional<Conversation> conversation = conversations.lock(conversationId);
    if (conversation.isEmpty()) {
      return new Result.NoSuchConversation();
    }
    String holder = conversation.get().holder();
    return leases.runs(conversation.get()) && !login.equals(holder)
        ? new Result.HeldBy(String.valueOf(holder))
        : work.apply(conversation.get());
  }

  /// What came of it.
  public sealed interface Result {
    record Done(Conversation conversation) implements Result {}

    record NoSuchConversation() implements Result {}

    /// another agent has it
    record HeldBy(String login) implements Result {}

    record NothingSaid() implements Result {}
  }
}
