package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.TicketNews;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.core.redress.StaffTold;
import dev.ringback.core.staff.Staff;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.work.Answered;
import dev.ringback.core.work.Approval;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells an owner what a leader says to a special request (R90), and whoever wrote a plan why it
/// comes back (R43).
@Component
class ApprovalWords {

  /// Of each so much is told: two text messages at most.
  private static final int LONGEST = 40;

  /// The words stand inside a sentence of ours.
  private static final Pattern ENDING = Pattern.compile("[。.]+$");

  private final TellingOwners telling;
  private final Phrases phrases;
  private final Staff staff;
  private final ApplicationEventPublisher publisher;

  ApprovalWords(
      TellingOwners telling, Phrases phrases, Staff staff, ApplicationEventPublisher publisher) {
    this.telling = telling;
    this.phrases = phrases;
    this.staff = staff;
    this.publisher = publisher;
  }

  @EventListener
  void answered(Answered answered) {
    Approval approval = answered.approval();
    Approval.Given given = approval.answer();
    if (given != null) {
      switch (approval.matter()) {
        case SPECIAL -> special(answered.ticket(), approval.text(), given);
        case PLAN -> plan(answered.ticket(), approval.by(), given);
      }
    }
  }

  private void special(Ticket ticket, String request, Approval.Given given) {
    ProgressPhrase phrase =
        given.granted() ? ProgressPhrase.SPECIAL_GRANTED : ProgressPhrase.SPECIAL_REFUSED;
    String reason = given.reason().isEmpty() ? "none" : inside(given.reason());
    String text =
        phrases.say(ticket.language(), phrase, "request", inside(request), "reason", reason);
    telling.tell(ticket, new TicketNews.Announced(ticket.number(), Optional.of(text)));
  }

  private void plan(Ticket ticket, String writer, Approval.Given given) {
    if (!given.granted()) {
      staff
          .find(writer)
          .ifPresent(
              member ->
                  publisher.publishEvent(
                      new StaffTold(member, StaffTold.What.PLAN_RETURNED, ticket, given.reason())));
    }
  }

  private static String inside(String words) {
    return Excerpt.of(ENDING.matcher(words.strip()).replaceAll(""), LONGEST);
  }
}
