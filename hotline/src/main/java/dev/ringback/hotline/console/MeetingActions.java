package dev.ringback.hotline.console;

import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.work.DecidingHardIssues;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The form of a ticket's card for what the weekly meeting decided; for supervisors (R91).
@Controller
class MeetingActions {

  private final DecidingHardIssues deciding;
  private final CardAnswers answers;

  MeetingActions(DecidingHardIssues deciding, CardAnswers answers) {
    this.deciding = deciding;
    this.answers = answers;
  }

  record DecisionForm(@Nullable String decision, @Nullable String department, boolean whole) {}

  @PostMapping("/console/tickets/{number}/decision")
  String decide(
      @PathVariable String number, @ModelAttribute DecisionForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    String decision = form.decision() == null ? "" : form.decision().strip();
    String department = form.department() == null ? "" : form.department();
    return decision.isEmpty()
        ? answers.wrong(parsed, "decision", form.whole(), model)
        : answers.show(
            parsed,
            deciding.decide(parsed, decision, department, who.getName()),
            form.whole(),
            model);
  }
}
