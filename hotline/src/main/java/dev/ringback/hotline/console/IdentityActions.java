package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.Conversation;
import dev.ringback.bot.conversation.Conversations;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.household.Identities;
import java.security.Principal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Joins a thread to another number of the same person on an agent's word, and parts them again.
@Controller
class IdentityActions {

  private static final Pattern PHONE = Pattern.compile("\\+\\d{6,15}");

  private final Conversations conversations;
  private final Identities identities;
  private final PhoneChannel phones;
  private final ConsolePage page;

  IdentityActions(
      Conversations conversations, Identities identities, PhoneChannel phones, ConsolePage page) {
    this.conversations = conversations;
    this.identities = identities;
    this.phones = phones;
    this.page = page;
  }

  @PostMapping("/console/conversations/{id}/link")
  String link(@PathVariable long id, @RequestParam String phone, Principal who, Model model) {
    Optional<Conversation> thread = conversations.find(id);
    String number = phone.replaceAll("[ ()-]", "");
    if (thread.isPresent() && PHONE.matcher(number).matches()) {
      identities.byAgent(thread.get().address(), phones.phone(number), who.getName());
    } else {
      model.addAttribute("notLinked", phone);
    }
    return page.thread(id, who, model);
  }

  @PostMapping("/console/conversations/{id}/unlink")
  String unlink(@PathVariable long id, Principal who, Model model) {
    conversations.find(id).ifPresent(thread -> identities.unlink(thread.address(), who.getName()));
    return page.thread(id, who, model);
  }
}
