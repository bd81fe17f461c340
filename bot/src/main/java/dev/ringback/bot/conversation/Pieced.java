package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.understanding.Fragments;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts a sentence together that its writer sent in pieces, so that it is one report.
@Component
class Pieced {

  /// Who stops longer than this has ended the sentence.
  private static final Duration GOES_ON_WITHIN = Duration.ofMinutes(2);

  private final JdbcClient jdbc;
  private final Tickets tickets;
  private final Judging judging;
  private final ReadingWords reading;
  private final Clock clock;

  Pieced(JdbcClient jdbc, Tickets tickets, Judging judging, ReadingWords reading, Clock clock) {
    this.jdbc = jdbc;
    this.tickets = tickets;
    this.judging = judging;
    this.reading = reading;
    this.clock = clock;
  }

  /// The message before.
  private record Before(String text, @Nullable String ticket) {}

  /// @return empty if these words stand for themselves
  Optional<Incoming> of(Conversation conversation, Words now, long messageId) {
    Optional<Before> before = before(conversation, messageId);
    Optional<String> sentence =
        before.flatMap(piece -> Fragments.joined(piece.text(), now.text().strip()));
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Words whole =
        reading.words(
            sentence.get(), judging.judge(sentence.get()), now.pictures(), conversation.address());
    Optional<TicketNumber> ticket =
        Optional.ofNullable(before.get().ticket()).flatMap(TicketNumber::parse);
    return ticket.isEmpty()
        ? Optional.of(whole)
        : ticket
            .flatMap(tickets::find)
            .filter(found -> begun(found, before.get()))
            .map(found -> new Incoming.Completed(found.number(), whole));
  }

  /// Whether the ticket was opened by that message, and nobody has worked on it since.
  private static boolean begun(Ticket ticket, Before before) {
    return ticket.step() == dev.ringback.core.ticket.Step.OPENED
        && ticket.description().strip().equals(before.text().strip());
  }

  private Optional<Before> before(Conversation conversation, long messageId) {
    OffsetDateTime earliest = clock.instant().minus(GOES_ON_WITHIN).atOffset(ZoneOffset.UTC);
    return jdbc.sql(
            """
            select m.text,
              (select t.number from ticket_message l join ticket t on t.id = l.ticket_id
                where l.message_id = m.id order by t.id desc limit 1) as ticket
            from message m
            where m.id = (select max(id) from message where conversation_id = :conversation
                and id < :message and direction = 'in')
              and m.kind = 'text' and m.at >= :earliest
            """)
        .param("conversation", conversation.id())
        .param("message", messageId)
        .param("earliest", earliest)
        .query(Before.class)
        .optional();
  }
}
