package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Question;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.dialogue.StoredStage;
import dev.ringback.core.crew.Assignment;
import dev.ringback.core.crew.Working;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Outbox;
import dev.ringback.core.ticket.Step;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Knows which question each send asked, and whether it can still be answered.
@Component
public class Questions {

  private static final String PAGE = "page";
  private static final String JOB = "job";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Outbox outbox;
  private final Tickets tickets;
  private final Conversations conversations;
  private final Working working;

  Questions(
      JdbcClient jdbc,
      JsonMapper json,
      Outbox outbox,
      Tickets tickets,
      Conversations conversations,
      Working working) {
    this.jdbc = jdbc;
    this.json = json;
    this.outbox = outbox;
    this.tickets = tickets;
    this.conversations = conversations;
    this.working = working;
  }

  String of(Stage stage) {
    return json.writeValueAsString(StoredStage.of(stage));
  }

  String ofPage(long page) {
    return json.writeValueAsString(new StoredStage(PAGE, 1, Map.of(PAGE, Long.toString(page))));
  }

  String ofJob(TicketNumber ticket) {
    return json.writeValueAsString(new StoredStage(JOB, 1, Map.of(JOB, ticket.toString())));
  }

  Question read(String stored) {
    StoredStage read = json.readValue(stored, StoredStage.class);
    return switch (read.code()) {
      case PAGE -> new Question.OfPage(Long.parseLong(read.values().getOrDefault(PAGE, "0")));
      case JOB ->
          new Question.OfJob(TicketNumber.parse(read.values().getOrDefault(JOB, "")).orElseThrow());
      default -> new Question.OfTalk(read.stage());
    };
  }

  /// What a send asked the address that it went to.
  Optional<Question> asked(long send, Address by) {
    return outbox.questionOf(send, by).map(this::read);
  }

  /// Whether the question of a send still waits for its answer; its buttons are stale if not.
  public boolean open(long send, Address by) {
    Optional<Stage> now = conversations.of(by).map(Conversation::stage);
    return asked(send, by)
        .filter(question -> open(question, by, now))
        .filter(question -> !answered(question, now))
        .isPresent();
  }

  /// Answered otherwise than by its buttons, or dropped: nothing is asked any more that it could
  /// come back behind. A button that is pressed all the same still counts.
  private boolean answered(Question question, Optional<Stage> now) {
    if (!(question instanceof Question.OfTalk(Stage asked)) || now.isEmpty()) {
      return false;
    }
    boolean idle = now.get() instanceof Stage.Idle;
    boolean gone = !now.get().equals(asked) && !standing(now.get()).equals(asked);
    return switch (asked) {
      case Stage.AskingHelped _ -> gone;
      case Stage.Confirming(TicketNumber ticket) ->
          gone && (idle || now.get().equals(new Stage.Changing(ticket)));
      case Stage.ConfirmingCancel _,
          Stage.ChoosingTicket _,
          Stage.AskingNow _,
          Stage.AskingDanger _ ->
          gone && idle;
      case Stage.AskingScore(TicketNumber _, long callback) -> heard(callback);
      case Stage.AskingAfterSilence(TicketNumber _, long callback) -> heard(callback);
      case Stage.AskingLevel asking -> heard(asking.callback());
      case Stage.Explaining asking -> heard(asking.callback());
      default -> false;
    };
  }

  private static Stage standing(Stage stage) {
    return stage instanceof Stage.AskingHelped helped ? helped.standing() : stage;
  }

  boolean open(Question question, Conversation conversation) {
    return open(question, conversation.address(), Optional.of(conversation.stage()));
  }

  private boolean open(Question question, Address by, Optional<Stage> now) {
    return switch (question) {
      case Question.OfJob(TicketNumber ticket) ->
          working.of(by).stream()
              .filter(job -> job.ticket().serial() == ticket.serial())
              .anyMatch(Assignment::live);
      case Question.OfPage(long page) -> ringing(page);
      case Question.Forgotten _ -> false;
      case Question.OfTalk(Stage asked) ->
          now.filter(asked::equals).isPresent() || answerable(asked);
    };
  }

  /// Of a question that is not the last any more, whether its answer still means something.
  private boolean answerable(Stage asked) {
    return switch (asked) {
      case Stage.AskingAcceptance(TicketNumber ticket) ->
          all(List.of(ticket), found -> found.step() == Step.RESOLVED);
      case Stage.AskingScore(TicketNumber _, long callback) -> waiting(callback);
      case Stage.AskingAfterSilence(TicketNumber _, long callback) -> waiting(callback);
      case Stage.AskingLevel asking -> waiting(asking.callback());
      case Stage.Explaining asking -> waiting(asking.callback());
      case Stage.ConfirmingCancel cancel -> all(cancel.tickets(), found -> !found.state().ended());
      case Stage.ChoosingTicket choosing ->
          all(choosing.offered(), found -> !found.state().ended());
      case Stage.Confirming(TicketNumber ticket) ->
          all(List.of(ticket), found -> !found.state().ended());
      case Stage.AskingHelped _, Stage.AskingNow _ -> true;
      case Stage.AskingCode _ -> false;
      case Stage.Idle _, Stage.AskingPlace _, Stage.AskingWhy _ -> false;
      // whether there is danger is never asked too long ago
      case Stage.AskingDanger(TicketNumber ticket, var _) ->
          all(List.of(ticket), found -> !found.state().ended() && !found.emergency());
      case Stage.Surveying _ -> false;
      case Stage.ChoosingHome _,
          Stage.AskingMore _,
          Stage.AskingSpot _,
          Stage.AskingPhone _,
          Stage.Changing _ ->
          false;
    };
  }

  private boolean all(List<TicketNumber> numbers, Predicate<Ticket> test) {
    return numbers.stream().allMatch(number -> tickets.find(number).filter(test).isPresent());
  }

  private boolean waiting(long callback) {
    return exists("select 1 from callback where id = :id and state = 'sent'", callback);
  }

  /// By telephone, say, while the thread goes on waiting.
  private boolean heard(long callback) {
    return exists(
        "select 1 from callback where id = :id and state in ('answered', 'declined')", callback);
  }

  private boolean ringing(long page) {
    return exists("select 1 from page where id = :id and state = 'ringing'", page);
  }

  private boolean exists(String sql, long id) {
    return jdbc.sql(sql).param("id", id).query(Integer.class).optional().isPresent();
  }
}
