package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.Conversation;
import dev.ringback.bot.conversation.Conversations;
import dev.ringback.bot.conversation.Messages;
import dev.ringback.bot.conversation.Takeover;
import dev.ringback.core.household.Identities;
import java.security.Principal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/`: the threads, the one that was chosen, and its tickets.
@Controller
class ConsolePage {

  static final int SHOWN_MESSAGES = 200;
  private static final int SHOWN_CONVERSATIONS = 100;

  private final Glance glance;
  private final Overviews overviews;
  private final Conversations conversations;
  private final Messages messages;
  private final Takeover takeover;
  private final TicketCards cards;
  private final Identities identities;
  private final Clock clock;

  ConsolePage(
      Glance glance,
      Overviews overviews,
      Conversations conversations,
      Messages messages,
      Takeover takeover,
      TicketCards cards,
      Identities identities,
      Clock clock) {
    this.identities = identities;
    this.glance = glance;
    this.overviews = overviews;
    this.conversations = conversations;
    this.messages = messages;
    this.takeover = takeover;
    this.cards = cards;
    this.clock = clock;
  }

  @GetMapping("/")
  String home(Model model) {
    glance.frame(model, "conversations");
    list(null, model);
    return "console";
  }

  @GetMapping("/conversations/{id}")
  String conversation(@PathVariable long id, Principal who, Model model) {
    glance.frame(model, "conversations");
    list(id, model);
    thread(id, who, model);
    cards.ofConversation(id, model);
    return "console";
  }

  @GetMapping("/console/list")
  String list(@RequestParam(required = false) @Nullable Long chosen, Model model) {
    model.addAttribute("chosen", chosen);
    model.addAttribute("overviews", overviews.latest(SHOWN_CONVERSATIONS));
    glance.tasks(model);
    return "console-parts :: list";
  }

  @GetMapping("/console/alarms")
  String alarms(Model model) {
    glance.alarms(model);
    return "console-parts :: alarms";
  }

  @GetMapping("/console/conversations/{id}/thread")
  String thread(@PathVariable long id, Principal who, Model model) {
    Conversation conversation = find(id);
    model.addAttribute("conversation", conversation);
    model.addAttribute("held", conversation.held(clock.instant()));
    model.addAttribute("mine", who.getName().equals(conversation.holder()));
    model.addAttribute("ways", identities.otherWays(conversation.address()));
    model.addAttribute("danger", cards.danger(id));
    model.addAttribute("messages", messages.thread(id, null, SHOWN_MESSAGES));
    model.addAttribute("most", SHOWN_MESSAGES);
    return "console-parts :: thread";
  }

  @GetMapping("/console/conversations/{id}/tickets")
  String tickets(@PathVariable long id, Model model) {
    cards.ofConversation(id, model);
    return "ticket-cards :: cards";
  }

  @PostMapping("/console/conversations/{id}/take")
  String take(@PathVariable long id, Principal who, Model model) {
    return after(takeover.take(id, who.getName()), id, who, model);
  }

  @PostMapping("/console/conversations/{id}/release")
  String release(@PathVariable long id, Principal who, Model model) {
    return after(takeover.release(id, who.getName()), id, who, model);
  }

  @PostMapping("/console/conversations/{id}/messages")
  String write(@PathVariable long id, @RequestParam String text, Principal who, Model model) {
    model.addAttribute("unsent", true);
    return after(takeover.write(id, who.getName(), text), id, who, model);
  }

  private String after(Takeover.Result result, long id, Principal who, Model model) {
    switch (result) {
      case Takeover.Result.HeldBy(String login) -> model.addAttribute("heldBy", login);
      case Takeover.Result.NoSuchConversation _ ->
          throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Takeover.Result.Done _, Takeover.Result.NothingSaid _ -> {}
    }
    thread(id, who, model);
    return "console-parts :: answered";
  }

  private Conversation find(long id) {
    return conversations
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
