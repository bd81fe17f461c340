package dev.ringback.core.callback;

import dev.ringback.core.course.Relation.How;
import dev.ringback.core.course.Relations;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import org.springframework.stereotype.Component;

/// Opens a complaint where the repair holds but somebody behaved badly or charged too much (R59).
@Component
class Complaining {

  private final OpeningTicket opening;
  private final ActingOnTicket acting;
  private final Relations relations;

  Complaining(OpeningTicket opening, ActingOnTicket acting, Relations relations) {
    this.relations = relations;
    this.opening = opening;
    this.acting = acting;
  }

  /// What a bad mark complains of, for those who read the ticket; the owner gave a digit alone.
  static String words(Ticket ticket, String dimension) {
    boolean fee = dimension.equals("fee");
    String of = ticket.number().toString();
    return switch (ticket.language()) {
      case ZH_HANS -> fee ? "回访" + of + ":收费与事先说的不一样" : "回访" + of + ":对师傅的态度不满意";
      case ZH_HANT -> fee ? "回訪" + of + ":收費與事先說的不一樣" : "回訪" + of + ":對師傅的態度不滿意";
      case EN ->
          "Callback on "
              + of
              + (fee ? ": charged otherwise than told" : ": unhappy with the manners");
    };
  }

  TicketNumber about(Ticket ticket, String words) {
    Ticket complaint =
        opening.open(
            new Draft(
                Kind.COMPLAINT,
                Category.SERVICE_QUALITY,
                Urgency.NORMAL,
                words,
                ticket.language(),
                ticket.channel(),
                ticket.conversationId(),
                ticket.reporter(),
                ticket.place()),
            "system");
    relations.put(complaint.id(), How.COMPLAINS_OF, ticket.id(), "system");
    acting.act(ticket.number(), Request.noting("complaint " + complaint.number()), "system");
    return complaint.number();
  }
}
