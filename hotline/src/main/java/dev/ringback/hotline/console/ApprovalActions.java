package dev.ringback.hotline.console;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.work.Approval;
import dev.ringback.core.work.Approving;
import dev.ringback.core.work.ProposingPlan;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The forms of a ticket's card for plans and special requests, and for the word that some of them
/// wait for.
@Controller
class ApprovalActions {

  private final ProposingPlan proposing;
  private final Approving approving;
  private final CardAnswers answers;

  ApprovalActions(ProposingPlan proposing, Approving approving, CardAnswers answers) {
    this.proposing = proposing;
    this.approving = approving;
    this.answers = answers;
  }

  record WordsForm(@Nullable String text, boolean whole) {

    String words() {
      return text == null ? "" : text.strip();
    }
  }

  record AnswerForm(boolean granted, @Nullable String reason, boolean whole) {

    String words() {
      return reason == null ? "" : reason.strip();
    }
  }

  @PostMapping("/console/tickets/{number}/plan")
  String plan(
      @PathVariable String number, @ModelAttribute WordsForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    Request plan =
        new Request(Action.CONTACT, null, form.words(), null, null, null, null, null, null);
    return form.words().isEmpty()
        ? answers.wrong(parsed, "text", form.whole(), model)
        : answers.show(parsed, proposing.act(parsed, plan, who.getName()), form.whole(), model);
  }

  @PostMapping("/console/tickets/{number}/special")
  String special(
      @PathVariable String number, @ModelAttribute WordsForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    return form.words().isEmpty()
        ? answers.wrong(parsed, "text", form.whole(), model)
        : answers.show(
            parsed, approving.request(parsed, form.words(), who.getName()), form.whole(), model);
  }

  @PostMapping("/console/tickets/{number}/approvals/{matter}")
  String answer(
      @PathVariable String number,
      @PathVariable String matter,
      @ModelAttribute AnswerForm form,
      Principal who,
      Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    Approval.Matter known;
    try {
      known = Approval.Matter.of(matter);
    } catch (IllegalArgumentException e) {
      throw CardAnswers.notFound();
    }
    return answers.show(
        parsed,
        approving.answer(parsed, known, form.granted(), form.words(), who.getName()),
        form.whole(),
        model);
  }
}
