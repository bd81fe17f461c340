package dev.ringback.hotline.console;

import dev.ringback.core.retention.Erasing;
import dev.ringback.core.retention.Erasures;
import dev.ringback.core.retention.Whom;
import dev.ringback.core.ticket.TicketNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// `/erasures`: forgets people who ask for it, after showing what that means, and lists the proofs.
@Controller
class ErasurePages {

  private static final int SHOWN = 100;

  private final Glance glance;
  private final Erasing erasing;
  private final Erasures erasures;

  ErasurePages(Glance glance, Erasing erasing, Erasures erasures) {
    this.glance = glance;
    this.erasing = erasing;
    this.erasures = erasures;
  }

  /// What the form sends.
  ///
  /// @param who a ticket's number, a phone number or a chat's id
  /// @param sure the preview was seen
  record Form(@Nullable String who, @Nullable String reason, @Nullable Boolean sure) {

    /// Hides who it is.
    @Override
    public String toString() {
      return "Form";
    }

    boolean complete() {
      return who != null && !who.isBlank() && reason != null && !reason.isBlank();
    }
  }

  @GetMapping("/erasures")
  String list(Model model) {
    glance.frame(model, "erasures");
    model.addAttribute("proofs", erasures.list(0, SHOWN));
    model.addAttribute("intact", erasures.intact());
    return "erasures";
  }

  @PostMapping("/erasures")
  String asked(@ModelAttribute Form form, Authentication who, Model model) {
    if (!form.complete()) {
      model.addAttribute("said", "incomplete");
      return list(model);
    }
    Whom whom = whom(Optional.ofNullable(form.who()).orElse("").strip());
    if (Boolean.TRUE.equals(form.sure())) {
      String reason = Optional.ofNullable(form.reason()).orElse("").strip();
      model.addAttribute("said", said(erasing.erase(whom, reason, who.getName())));
    } else {
      model.addAttribute("preview", erasing.preview(whom));
      model.addAttribute("form", form);
    }
    return list(model);
  }

  private static String said(Erasing.Answer answer) {
    return switch (answer) {
      case Erasing.Answer.Erased _ -> "erased";
      case Erasing.Answer.StillOpen _ -> "open";
      case Erasing.Answer.Nobody _ -> "nobody";
    };
  }

  private static Whom whom(String text) {
    Optional<TicketNumber> number = text.startsWith("+") ? Optional.empty() : number(text);
    return number.<Whom>map(Whom.ByTicket::new).orElseGet(() -> new Whom.ByAddress(text));
  }

  // a chat's id is digits too: only what is written like a ticket's number is one
  private static Optional<TicketNumber> number(String text) {
    return text.matches("[A-Za-z]\\d+-?\\d") ? TicketNumber.parse(text) : Optional.empty();
  }
}
