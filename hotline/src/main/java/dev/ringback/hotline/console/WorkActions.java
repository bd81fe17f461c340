package dev.ringback.hotline.console;

import dev.ringback.core.course.ChoosingCourse;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.warranty.DecidingFee;
import dev.ringback.core.warranty.Fee;
import dev.ringback.core.work.CostLine;
import dev.ringback.core.work.Payer;
import dev.ringback.core.work.PuttingDown;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The forms of a ticket's card about the work: costs, who pays, replaced parts, what it is.
@Controller
class WorkActions {

  private final PuttingDown puttingDown;
  private final DecidingFee deciding;
  private final ChoosingCourse choosing;
  private final Tickets tickets;
  private final CardAnswers answers;
  private final Policy policy;

  WorkActions(
      PuttingDown puttingDown,
      DecidingFee deciding,
      ChoosingCourse choosing,
      Tickets tickets,
      CardAnswers answers,
      Policy policy) {
    this.puttingDown = puttingDown;
    this.deciding = deciding;
    this.choosing = choosing;
    this.tickets = tickets;
    this.answers = answers;
    this.policy = policy;
  }

  /// @param amount as people write it: `80.50`
  record CostForm(
      String sort,
      String item,
      @Nullable String quantity,
      String amount,
      @Nullable String payer,
      boolean whole) {}

  record FeeForm(
      String fee,
      @Nullable String ownerPercent,
      @Nullable String exclusion,
      @Nullable String reason,
      boolean whole) {}

  record PartForm(String part, @Nullable String on, boolean whole) {}

  record CourseForm(String row, @Nullable String reason, boolean whole) {}

  @PostMapping("/console/tickets/{number}/costs")
  String cost(
      @PathVariable String number, @ModelAttribute CostForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    PuttingDown.Line line;
    try {
      line = line(parsed, form);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return answers.wrong(parsed, "amount", form.whole(), model);
    }
    return answers.show(parsed, puttingDown.add(parsed, line, who.getName()), form.whole(), model);
  }

  private PuttingDown.Line line(TicketNumber number, CostForm form) {
    Ticket ticket = tickets.find(number).orElseThrow(CardAnswers::notFound);
    int digits = policy.work().currencyOf(ticket.place().site()).getDefaultFractionDigits();
    return new PuttingDown.Line(
        CostLine.Sort.of(form.sort()),
        form.item(),
        given(form.quantity()).map(BigDecimal::new).orElse(BigDecimal.ONE),
        new BigDecimal(form.amount().strip()).movePointRight(digits).longValueExact(),
        given(form.payer()).map(Payer::of).orElse(null));
  }

  @PostMapping("/console/tickets/{number}/costs/{line}/strike")
  String strike(
      @PathVariable String number,
      @PathVariable long line,
      @ModelAttribute Whole form,
      Principal who,
      Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    return answers.show(
        parsed, puttingDown.strike(parsed, line, who.getName()), form.whole(), model);
  }

  record Whole(boolean whole) {}

  @PostMapping("/console/tickets/{number}/fee")
  String fee(
      @PathVariable String number, @ModelAttribute FeeForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    Optional<String> reason = given(form.reason());
    if (reason.isEmpty()) {
      return answers.wrong(parsed, "reason", form.whole(), model);
    }
    try {
      return answers.show(
          parsed,
          deciding.decide(
              parsed,
              Fee.of(form.fee()),
              given(form.ownerPercent()).map(Integer::valueOf).orElse(null),
              given(form.exclusion()).orElse(null),
              reason.get(),
              who.getName()),
          form.whole(),
          model);
    } catch (IllegalArgumentException e) {
      return answers.wrong(parsed, "ownerPercent", form.whole(), model);
    }
  }

  @PostMapping("/console/tickets/{number}/parts")
  String part(
      @PathVariable String number, @ModelAttribute PartForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    Optional<LocalDate> on;
    try {
      on = given(form.on()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return answers.wrong(parsed, "on", form.whole(), model);
    }
    return answers.show(
        parsed,
        deciding.replaced(parsed, form.part(), on.orElse(null), who.getName()),
        form.whole(),
        model);
  }

  @PostMapping("/console/tickets/{number}/course")
  String course(
      @PathVariable String number, @ModelAttribute CourseForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    Optional<String> reason = given(form.reason());
    return reason.isEmpty()
        ? answers.wrong(parsed, "reason", form.whole(), model)
        : answers.show(
            parsed,
            choosing.choose(parsed, form.row(), reason.get(), who.getName()),
            form.whole(),
            model);
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
