package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Compares an edited message with what it was, and with what has happened since.
@Component
class Edits {

  private final JdbcClient jdbc;
  private final Tickets tickets;
  private final Triage triage;
  private final RingbackSettings settings;

  Edits(JdbcClient jdbc, Tickets tickets, Triage triage, RingbackSettings settings) {
    this.jdbc = jdbc;
    this.tickets = tickets;
    this.triage = triage;
    this.settings = settings;
  }

  /// The message as it was last.
  private record Former(long id, String text, @Nullable String ticket) {}

  /// @return empty if it means what it meant before: then it is only recorded
  Optional<Incoming> of(Conversation conversation, Arrival edit, Words now, long messageId) {
    Optional<Former> found = former(conversation, edit, messageId);
    if (found.isEmpty()) {
      return Optional.of(now);
    }
    Former former = found.get();
    Optional<TicketNumber> about =
        Optional.ofNullable(former.ticket()).flatMap(TicketNumber::parse);
    about.ifPresent(ticket -> tickets.link(ticket.serial(), messageId));
    return same(former.text(), now)
        ? Optional.empty()
        : Optional.of(new Incoming.Edited(about, late(conversation, edit, former, about), now));
  }

  private Optional<Former> former(Conversation conversation, Arrival edit, long messageId) {
    return jdbc.sql(
            """
            select m.id, m.text,
              (select t.number from ticket_message l join ticket t on t.id = l.ticket_id
                where l.message_id = m.id order by t.id desc limit 1) as ticket
            from message m
            where m.conversation_id = :conversation and m.self = :self and m.id < :message
            order by m.id desc limit 1
            """)
        .param("conversation", conversation.id())
        .param("self", edit.marks().self())
        .param("message", messageId)
        .query(Former.class)
        .optional();
  }

  private boolean same(String before, Words now) {
    Verdict was = triage.judge(before);
    Verdict is = now.verdict();
    Reading then = Reader.read(before);
    Reading read = Reader.read(now.text());
    return was.category() == is.category()
        && was.urgency() == is.urgency()
        && was.intent() == is.intent()
        && then.answer().equals(read.answer())
        && then.numbers().equals(read.numbers())
        && then.place().equals(read.place())
        && then.particulars().contact().equals(read.particulars().contact());
  }

  /// Whether the owner or an agent has said something else since, or the ticket was worked on.
  private boolean late(
      Conversation conversation, Arrival edit, Former former, Optional<TicketNumber> about) {
    boolean talked =
        jdbc.sql(
                """
                select 1 from message
                where conversation_id = :conversation and id > :former
                  and self is distinct from :self and author <> 'bot' limit 1
                """)
            .param("conversation", conversation.id())
            .param("former", former.id())
            .param("self", edit.marks().self())
            .query(Integer.class)
            .optional()
            .isPresent();
    return talked
        || about
            .flatMap(tickets::find)
            .filter(ticket -> ticket.step() != dev.ringback.core.ticket.Step.OPENED)
            .isPresent();
  }
}
