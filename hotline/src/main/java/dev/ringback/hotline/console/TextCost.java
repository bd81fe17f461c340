package dev.ringback.hotline.console;

import dev.ringback.bot.conversation.Conversations;
import dev.ringback.bot.conversation.LongTexts;
import dev.ringback.bot.phrase.Segments;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows an agent who is typing how many text messages it will be, which is what it costs.
@Controller
class TextCost {

  private static final String MESSENGER = "telegram";

  private final Conversations conversations;

  TextCost(Conversations conversations) {
    this.conversations = conversations;
  }

  @PostMapping("/console/conversations/{id}/cost")
  String cost(@PathVariable long id, @RequestParam String text, Model model) {
    boolean costs =
        conversations
            .find(id)
            .filter(thread -> !thread.address().channel().equals(MESSENGER))
            .isPresent();
    List<Segments> pieces = LongTexts.cut(text.strip()).stream().map(Segments::count).toList();
    model.addAttribute("characters", costs ? text.strip().length() : 0);
    model.addAttribute("segments", pieces.stream().mapToInt(Segments::count).sum());
    model.addAttribute("encoding", pieces.getFirst().encoding().label());
    return "console-parts :: cost";
  }
}
