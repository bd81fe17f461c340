package dev.ringback.hotline.api;

import dev.ringback.bot.conversation.Conversation;
import dev.ringback.bot.conversation.Conversations;
import dev.ringback.bot.conversation.Holders;
import dev.ringback.bot.conversation.Message;
import dev.ringback.bot.conversation.Messages;
import dev.ringback.bot.conversation.Takeover;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Threads: the list, what was said, taking over, writing, giving back.
@RestController
@RequestMapping("/api/v1/conversations")
class ConversationsApi {

  private static final int MOST_HOLDERS = 100;

  private final Conversations conversations;
  private final Messages messages;
  private final Takeover takeover;
  private final Holders holders;

  ConversationsApi(
      Conversations conversations, Messages messages, Takeover takeover, Holders holders) {
    this.conversations = conversations;
    this.messages = messages;
    this.takeover = takeover;
    this.holders = holders;
  }

  /// A thread as the API shows it.
  record ConversationJson(
      long id,
      String channel,
      String address,
      @Nullable String contact,
      Language language,
      @Nullable String holder,
      Instant lastMessageAt) {

    static ConversationJson of(Conversation thread) {
      return new ConversationJson(
          thread.id(),
          thread.address().channel(),
          thread.address().value(),
          thread.contact(),
          thread.language(),
          thread.holder(),
          thread.lastMessageAt());
    }
  }

  record Words(@Nullable String text) {}

  @GetMapping
  Listing<ConversationJson> list(
      @RequestParam(required = false) @Nullable String phone,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    String of = Given.phoneAsked("phone", phone);
    return Window.of(page, size)
        .list(
            (offset, most) ->
                conversations.list(of, offset, most).stream().map(ConversationJson::of).toList(),
            () -> conversations.count(of));
  }

  /// The newest page first, oldest first within it.
  @GetMapping("/{id}/messages")
  Listing<Message> messages(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    long thread = conversations.find(Ids.of(id)).orElseThrow(ConversationsApi::unknown).id();
    return Window.of(page, size)
        .list((offset, most) -> messages.page(thread, offset, most), () -> messages.count(thread));
  }

  /// Who had it and when, newest first.
  @GetMapping("/{id}/holders")
  List<Holders.Held> holders(@PathVariable String id) {
    return holders.of(
        conversations.find(Ids.of(id)).orElseThrow(ConversationsApi::unknown).id(), MOST_HOLDERS);
  }

  @PostMapping("/{id}/take")
  ConversationJson take(@PathVariable String id, Authentication who) {
    return shown(takeover.take(Ids.of(id), who.getName()));
  }

  @PostMapping("/{id}/release")
  ConversationJson release(@PathVariable String id, Authentication who) {
    return shown(takeover.release(Ids.of(id), who.getName()));
  }

  @PostMapping("/{id}/messages")
  ConversationJson write(@PathVariable String id, @RequestBody Words words, Authentication who) {
    String text = Given.needed("text", words.text());
    return shown(takeover.write(Ids.of(id), who.getName(), text));
  }

  private static ConversationJson shown(Takeover.Result result) {
    return switch (result) {
      case Takeover.Result.Done(Conversation thread) -> ConversationJson.of(thread);
      case Takeover.Result.NoSuchConversation() -> throw unknown();
      case Takeover.Result.HeldBy(String login) ->
          throw Refusal.conflict("Another agent has this thread.", Map.of("holder", login));
      case Takeover.Result.NothingSaid() -> throw Refusal.field("text", "is needed");
    };
  }

  private static Refusal unknown() {
    return Refusal.notFound("There is no such conversation.");
  }
}
