package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.Conversation;
import dev.ringback.bot.conversation.Conversations;
import dev.ringback.bot.conversation.LongTexts;
import dev.ringback.bot.phrase.Segments;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.SegmentPrices;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows an agent who is typing how many text messages it will be, and what they cost.
@Controller
class TextCost {

  private static final String MESSENGER = "telegram";

  private final Conversations conversations;

  private final Policy policy;

  TextCost(Conversations conversations, Policy policy) {
    this.conversations = conversations;
    this.policy = policy;
  }

  @PostMapping("/console/conversations/{id}/cost")
  String cost(@PathVariable long id, @RequestParam String text, Model model) {
    Optional<Conversation> thread =
        conversations.find(id).filter(found -> !found.address().channel().equals(MESSENGER));
    boolean costs = thread.isPresent();
    List<Segments> pieces = LongTexts.cut(text.strip()).stream().map(Segments::count).toList();
    model.addAttribute("characters", costs ? text.strip().length() : 0);
    SegmentPrices prices = policy.talk().segments();
    int segments = pieces.stream().mapToInt(Segments::count).sum();
    String to = thread.map(found -> found.address().value()).orElse("");
    model.addAttribute("segments", segments);
    model.addAttribute("currency", prices.currency());
    model.addAttribute(
        "price", prices.of(to).multiply(BigDecimal.valueOf(segments)).toPlainString());
    model.addAttribute("encoding", pieces.getFirst().encoding().label());
    return "console-parts :: cost";
  }
}
