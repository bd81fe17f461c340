package dev.ringback.hotline.console;

import dev.ringback.core.complaint.Finding.What;
import dev.ringback.core.complaint.WorkingOnComplaint;
import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import java.security.Principal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The forms of a complaint's card: what the owner confirmed, what was found out, what was done.
@Controller
class ComplaintActions {

  private final WorkingOnComplaint working;
  private final Relations relations;
  private final Tickets tickets;
  private final CardAnswers answers;

  ComplaintActions(
      WorkingOnComplaint working, Relations relations, Tickets tickets, CardAnswers answers) {
    this.working = working;
    this.relations = relations;
    this.tickets = tickets;
    this.answers = answers;
  }

  /// @param text what is written down, or the other ticket's number
  record Form(@Nullable String text, @Nullable String what, @Nullable String grade, boolean whole) {

    Optional<String> words() {
      return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }
  }

  @PostMapping("/console/complaints/{number}/{step}")
  String work(
      @PathVariable String number,
      @PathVariable String step,
      @ModelAttribute Form form,
      Principal who,
      Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    Optional<String> words = form.words();
    if (words.isEmpty()) {
      return answers.wrong(parsed, "note", form.whole(), model);
    }
    Answer answer = answer(parsed, step, form, words.get(), who.getName());
    return answers.show(parsed, answer, form.whole(), model);
  }

  private Answer answer(TicketNumber number, String step, Form form, String words, String login) {
    return switch (step) {
      case "confirm" -> working.confirm(number, words, login);
      case "settle" -> working.settle(number, words, login);
      case "grade" ->
          working.grade(number, Optional.ofNullable(form.grade()).orElse(""), words, login);
      case "findings" -> found(number, form.what(), words, login);
      case "about" -> about(number, words, login);
      default -> throw CardAnswers.notFound();
    };
  }

  private Answer found(TicketNumber number, @Nullable String what, String words, String login) {
    return What.written(what)
        .map(known -> working.find(number, known, words, login))
        .orElseGet(() -> new Answer.Incomplete("what", "is not written down by itself"));
  }

  private Answer about(TicketNumber number, String words, String login) {
    Optional<Ticket> complaint = tickets.find(number);
    Optional<Ticket> other = TicketNumber.parse(words).flatMap(tickets::find);
    if (complaint.filter(one -> one.kind() == Kind.COMPLAINT).isEmpty()) {
      return new Answer.NoSuchTicket();
    }
    if (other.isEmpty() || other.get().id() == number.serial()) {
      return new Answer.Incomplete("ticket", "there is no such ticket");
    }
    relations.put(number.serial(), How.COMPLAINS_OF, other.get().id(), login);
    return new Answer.Done(complaint.get());
  }
}
