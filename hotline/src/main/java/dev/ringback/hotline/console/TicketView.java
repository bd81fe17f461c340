package dev.ringback.hotline.console;

import dev.ringback.core.complaint.Complaint;
import dev.ringback.core.course.Relation;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Deadlines;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Lifecycle;
import dev.ringback.core.ticket.Ticket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A ticket with all that its card shows.
record TicketView(
    Ticket ticket,
    Deadlines deadlines,
    Map<Fact, String> facts,
    List<Relation> related,
    @Nullable Complaint complaint,
    List<HistoryEntry> history,
    CrewView crew,
    WorkView work) {

  private static final Set<Action> NOT_BY_HAND = Set.of(Action.OPEN, Action.RELEASE, Action.CLOSE);
  private static final Set<Action> ANSWERS = Set.of(Action.RESOLVE, Action.ACKNOWLEDGE);

  /// What may be done now, in the table's order.
  public List<Choice> choices() {
    return Lifecycle.allowed(ticket.step()).stream()
        .filter(action -> !NOT_BY_HAND.contains(action))
        .map(Choice::new)
        .toList();
  }

  /// The promises by name, those that there are.
  public Map<String, Instant> promises() {
    Map<String, Instant> promises = new LinkedHashMap<>();
    put(promises, "respond", deadlines.respond());
    put(promises, "arrive", deadlines.arrive());
    put(promises, "plan", deadlines.plan());
    put(promises, "resolve", deadlines.resolve());
    return promises;
  }

  private static void put(Map<String, Instant> promises, String name, @Nullable Instant due) {
    if (due != null) {
      promises.put(name, due);
    }
  }

  /// One thing that may be done.
  record Choice(Action action) {

    public String code() {
      return action.code();
    }

    public boolean main() {
      return ANSWERS.contains(action);
    }

    /// What the form asks for; empty for a plain button.
    public List<String> fields() {
      return switch (action) {
        case ASSIGN -> List.of("assignee");
        case HOLD, CANCEL, REFER, DECLINE, REOPEN, OBSERVE, ESCALATE -> List.of("reason");
        case EXTEND -> List.of("until", "reason");
        case HANDOVER -> List.of("assignee", "reason");
        case NOTE -> List.of("note");
        case REGRADE -> List.of("urgency", "category", "kind", "reason");
        case ACKNOWLEDGE,
            CONTACT,
            ARRIVE,
            RESUME,
            RESOLVE,
            ACCEPT,
            REJECT,
            RELEASE,
            OPEN,
            CLOSE,
            AGREE,
            CERTIFY,
            ARCHIVE ->
            List.of();
      };
    }
  }
}
