package dev.ringback.hotline.webhook;

import dev.ringback.core.event.Event;
import dev.ringback.core.event.Events;
import dev.ringback.core.event.Position;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Turns committed events into rows to be sent, each once for each subscription that wants it: the
/// rows and how far was read are one transaction.
@Component
class Announcing {

  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final Events events;
  private final Deliveries deliveries;
  private final Tickets tickets;
  private final JsonMapper json;

  Announcing(
      JdbcClient jdbc, Events events, Deliveries deliveries, Tickets tickets, JsonMapper json) {
    this.jdbc = jdbc;
    this.events = events;
    this.deliveries = deliveries;
    this.tickets = tickets;
    this.json = json;
  }

  /// How far a subscription has read.
  private record Reader(long id, List<String> types, Position at) {}

  /// Another node that is at it leaves its subscriptions out.
  ///
  /// @return whether there may be more
  @Transactional
  public boolean announce() {
    boolean more = false;
    for (Reader reader : readers()) {
      List<Event> found = events.after(reader.at(), BATCH);
      found.stream()
          .filter(event -> wanted(reader.types(), event.type()))
          .forEach(event -> deliveries.add(reader.id(), event, body(event)));
      if (!found.isEmpty()) {
        read(reader.id(), found.getLast().id());
      }
      more |= found.size() == BATCH;
    }
    return more;
  }

  static boolean wanted(List<String> types, String type) {
    return types.stream()
        .anyMatch(
            wanted ->
                wanted.equals(type)
                    || wanted.endsWith("*")
                        && type.startsWith(wanted.substring(0, wanted.length() - 1)));
  }

  private List<Reader> readers() {
    return jdbc.sql(
            "select id, types, read_tx, read_id from webhook where state = 'on' order by id"
                + " for update skip locked")
        .query(
            (row, n) ->
                new Reader(
                    row.getLong("id"),
                    List.of((String[]) row.getArray("types").getArray()),
                    new Position(row.getLong("read_tx"), row.getLong("read_id"))))
        .list();
  }

  private void read(long id, Position at) {
    jdbc.sql("update webhook set read_tx = :tx, read_id = :event where id = :id")
        .param("tx", at.tx())
        .param("event", at.id())
        .param("id", id)
        .update();
  }

  /// No name, phone number or word of an owner: who may know them asks the API.
  private String body(Event event) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("id", event.id().toString());
    body.put("type", event.type());
    body.put("subject", event.subject());
    body.put("at", event.at());
    ticket(event.subject()).ifPresent(ticket -> body.put("ticket", shown(ticket)));
    return json.writeValueAsString(body);
  }

  private Optional<Ticket> ticket(String subject) {
    return Optional.of(subject)
        .filter(text -> text.contains("-"))
        .flatMap(TicketNumber::parse)
        .flatMap(tickets::find);
  }

  private static Map<String, @Nullable Object> shown(Ticket ticket) {
    Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    shown.put("number", ticket.number());
    shown.put("kind", ticket.kind());
    shown.put("category", ticket.category());
    shown.put("urgency", ticket.urgency());
    shown.put("state", ticket.state());
    shown.put("step", ticket.step());
    shown.put("assignee", ticket.assignee());
    shown.put("version", ticket.version());
    return shown;
  }
}
