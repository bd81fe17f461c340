package dev.ringback.core.callback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.callback.CallResult.Outcome;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A row whose policy names fewer answers than five, on whatever occasion its owners are asked.
class ScaleOfRowTest extends CoreTest {

  @TempDir static Path folder;

  @Autowired Callbacks callbacks;
  @Autowired CallingBack calling;
  @Autowired Regular regular;

  @DynamicPropertySource
  static void policy(DynamicPropertyRegistry registry) throws IOException {
    String shipped = ConfigFolder.at(null).read("policy/callback.yaml");
    Files.createDirectories(folder.resolve("policy"));
    Files.writeString(
        folder.resolve("policy/callback.yaml"),
        shipped
            .replace("SEEPAGE: { within: P1D,", "SEEPAGE: { within: P1D, scale: s3,")
            .replace("COMPLAINT: { within: P1D,", "COMPLAINT: { within: P1D, scale: s2,"));
    registry.add("ringback.config-dir", folder::toString);
  }

  @Test
  void isWrittenWhenTheTicketClosesAndAfterRain() {
    Ticket leak = leak();
    assertThat(callbacks.of(leak.id())).extracting(Callback::scale).containsExactly(Scale.S3);
    assertThat(callbacks.of(given.closed(given.open()).id()))
        .extracting(Callback::scale)
        .containsExactly(Scale.S5);
    reached(leak, 3, Map.of());
    jdbc.sql("delete from callback where state = 'due'").update();

    assertThat(regular.rained(null)).isEqualTo(1);

    assertThat(callbacks.of(leak.id()).getLast().purpose()).isEqualTo(Purpose.RAIN);
    assertThat(callbacks.of(leak.id()).getLast().scale()).isEqualTo(Scale.S3);
  }

  @Test
  void isTheOneOnWhichACallIsTakenDown() {
    Ticket leak = leak();

    assertThat(reached(leak, 4, Map.of()))
        .isInstanceOfSatisfying(
            Reply.NotOffered.class, refused -> assertThat(refused.what()).isEqualTo("score"));
    assertThat(jdbc.sql("select count(*) from callback_call").query(Integer.class).single())
        .isZero();
    assertThat(reached(leak, 2, Map.of("response", 4))).isInstanceOf(Reply.Done.class);

    assertThat(callback(leak).score()).isEqualTo(3);
    assertThat(callbacks.answers(callback(leak).id()))
        .extracting(answer -> answer.dimension() + answer.score())
        .containsExactly("overall3", "response4");
  }

  @Test
  void letsANoOfAComplaintBringItBack() {
    Ticket complaint = given.closed(given.open(Kind.COMPLAINT, Urgency.NORMAL));
    assertThat(callback(complaint).scale()).isEqualTo(Scale.S2);

    reached(complaint, 2, Map.of());

    assertThat(callback(complaint).score()).isEqualTo(1);
    assertThat(heard.last(CallbackFailed.class).broughtBack()).isTrue();
  }

  @Test
  void takesNoAnswerOfAnOwnerWhoWasNotReachedAndNoUnknownQuestion() {
    Ticket leak = leak();
    long id = callback(leak).id();

    assertThat(calling.result(id, new CallResult("phone", Outcome.NO_ANSWER, 3, null), "lin"))
        .isInstanceOf(Reply.NotOffered.class);
    assertThat(reached(leak, 3, Map.of("fee", 5))).isInstanceOf(Reply.NotOffered.class);
    assertThat(reached(leak, 3, Map.of("weather", 1))).isInstanceOf(Reply.NotOffered.class);
  }

  @Test
  void opensAComplaintForAFeeThatWasNotAsTold() {
    Ticket leak = leak();
    reached(leak, 3, Map.of("fee", 2));

    assertThat(heard.last(CallbackFailed.class).complaint()).isPresent();
    assertThat(callback(leak).score()).isEqualTo(5);
  }

  private Reply reached(Ticket ticket, int score, Map<String, Integer> more) {
    return calling.result(
        callback(ticket).id(),
        new CallResult(
            "phone", Outcome.REACHED, score, null, null, null, null, null, more, List.of()),
        "lin");
  }

  private Ticket leak() {
    Ticket ticket = given.open(Kind.REPAIR, Urgency.NORMAL);
    given.act(
        ticket,
        new Request(Action.REGRADE, null, null, null, null, null, Category.SEEPAGE, null, null),
        "lin");
    return given.closed(ticket);
  }

  private Callback callback(Ticket ticket) {
    return callbacks.of(ticket.id()).getFirst();
  }
}
