package dev.ringback.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.core.delivery.Address;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class HandlingUpdateTest {

  private static final String CHAT = Long.toString(Updates.OWNER);

  private final TelegramDesk desk = new TelegramDesk();

  @BeforeEach
  void hire() {
    desk.jdbc
        .sql(
            "insert into staff (login, name, created_at) values ('li', 'Li', now()), ('wu', 'Wu',"
                + " now())")
        .update();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void answersAPressedButtonAndTakesTheButtonsAway() {
    desk.hears(Updates.tap(10, 77, "1"));

    assertThat(desk.words()).containsExactly("1");
    assertThat(desk.telegram.calls("answerCallbackQuery"))
        .extracting(call -> call.path("callback_query_id").asString(""))
        .containsExactly("q10");
    assertThat(desk.telegram.calls("editMessageReplyMarkup"))
        .extracting(call -> call.path("message_id").asLong(0))
        .containsExactly(77L);
  }

  @Test
  void answersNoButtonBeforeItsCommit() {
    desk.misfortunes.add(new DataAccessResourceFailureException("database down"));

    assertThatThrownBy(() -> desk.hears(Updates.tap(10, 77, "1")))
        .isInstanceOf(DataAccessResourceFailureException.class);
    assertThat(desk.telegram.calls("answerCallbackQuery")).isEmpty();
  }

  @Test
  void takesAButtonInEvenIfItCannotBeAnswered() {
    desk.telegram.answers(
        "answerCallbackQuery",
        400,
        "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: query is too old\"}");

    desk.hears(Updates.tap(10, 77, "1"));

    assertThat(desk.words()).containsExactly("1");
    assertThat(desk.telegram.calls("editMessageReplyMarkup")).hasSize(1);
  }

  @Test
  void takesButtonsAwayWhoseQuestionIsSettledAndLeavesTheOthers() {
    Address owner = new Address("telegram", CHAT);
    desk.keyboards.shown(owner, 70, 1);
    desk.keyboards.shown(owner, 71, 2);
    desk.keyboards.shown(new Address("telegram", "8"), 72, 1);
    desk.settled.add(1L);

    desk.hears(Updates.text(10, "no, still dripping"));
    desk.hears(Updates.text(11, "hello"));

    assertThat(desk.telegram.calls("editMessageReplyMarkup"))
        .extracting(call -> call.path("message_id").asLong(0))
        .containsExactly(70L);
  }

  @Test
  void tellsWhoPressesAButtonOfASettledQuestion() {
    desk.settled.add(5L);

    desk.hears(Updates.tap(10, 77, "5:1"));

    assertThat(desk.words()).containsExactly("1");
    assertThat(desk.telegram.calls("answerCallbackQuery"))
        .extracting(call -> call.path("text").asString(""))
        .singleElement()
        .asString()
        .contains("这个问题已经处理过了");
  }

  @Test
  void passesOverALiveLocationThatMoves() {
    desk.hears(
        Updates.message(10, "\"location\":{}").replace("\"message\":", "\"edited_message\":"));

    assertThat(desk.words()).isEmpty();
  }

  @Test
  void declinesAGroupOnceAndLeaves() {
    desk.hears(Updates.inGroup(10, -100200));
    desk.hears(Updates.inGroup(11, -100200));

    assertThat(desk.words()).isEmpty();
    assertThat(desk.telegram.calls("sendMessage"))
        .extracting(call -> call.path("text").asString(""))
        .singleElement()
        .asString()
        .contains("one to one");
    assertThat(desk.telegram.calls("leaveChat")).hasSize(1);
  }

  @Test
  void marksABlockedChatUntilItComesBack() {
    desk.hears(Updates.membership(10, "kicked"));
    assertThat(standing()).isEqualTo("blocked");

    desk.hears(Updates.membership(11, "member"));
    assertThat(standing()).isEqualTo("good");
  }

  @Test
  void joinsAProvenPhoneAndTheChat() {
    desk.jdbc
        .sql(
            """
            with known as (insert into contact (name, phone, created_at)
              values ('Mei', '+8613800000001', now()) returning id)
            insert into address (channel, value, contact_id, created_at)
              select 'sms', '+8613800000001', id, now() from known
            """)
        .update();

    desk.hears(Updates.card(10, Updates.OWNER, "8613800000001"));
    desk.hears(Updates.card(11, Updates.OWNER, "8613800000001"));

    assertThat(
            desk.jdbc
                .sql(
                    "select distinct c.name from address a join contact c on c.id = a.contact_id"
                        + " where a.value in (:chat, '+8613800000001')")
                .param("chat", CHAT)
                .query(String.class)
                .list())
        .containsExactly("Mei");
    assertThat(count("select count(*) from contact")).isEqualTo(1);
    assertThat(desk.words()).hasSize(2);
  }

  @Test
  void keepsAPhoneThatNobodyKnewYet() {
    desk.hears(Updates.card(10, Updates.OWNER, "8613800000001"));

    assertThat(
            desk.jdbc
                .sql(
                    "select c.phone from address a join contact c on c.id = a.contact_id"
                        + " where a.value = :chat")
                .param("chat", CHAT)
                .query(String.class)
                .single())
        .isEqualTo("+8613800000001");
  }

  @Test
  void provesNothingByAForeignCard() {
    desk.hears(Updates.card(10, 999, "8613800000001"));

    assertThat(count("select count(*) from contact")).isZero();
    assertThat(desk.words()).containsExactly("Mei +8613800000001");
  }

  @Test
  void linksStaffOnceByTheirToken() {
    String token = desk.staffLinks().issue("li");

    desk.hears(Updates.text(10, "/start staff-" + token));
    desk.hears(Updates.text(10, "/start staff-" + token));

    assertThat(linked()).containsExactly("li");
    assertThat(told()).singleElement().asString().contains("linked");
    assertThat(desk.words()).isEmpty();
  }

  @Test
  void movesAChatToTheStaffWhoProvedItLast() {
    desk.hears(Updates.text(10, "/start staff-" + desk.staffLinks().issue("li")));
    desk.hears(Updates.text(11, "/start staff-" + desk.staffLinks().issue("wu")));

    assertThat(linked()).containsExactly("wu");
  }

  @Test
  void refusesATokenThatIsUnknownTooOldOrAnothersAlready() {
    String old = desk.staffLinks().issue("li");
    desk.clock.pass(Duration.ofHours(2));
    String used = desk.staffLinks().issue("li");
    desk.staffLinks().redeem(used, "1");

    desk.hears(Updates.text(10, "/start staff-" + old));
    desk.hears(Updates.text(11, "/start staff-" + used));
    desk.hears(Updates.text(12, "/start staff-made-up"));

    assertThat(linked()).isEmpty();
    assertThat(told()).hasSize(3).allSatisfy(text -> assertThat(text).contains("too old"));
  }

  private List<@Nullable String> linked() {
    return desk.jdbc
        .sql("select login from staff where telegram = :chat")
        .param("chat", CHAT)
        .query(String.class)
        .list();
  }

  private List<@Nullable String> told() {
    return desk.jdbc.sql("select text from outbox order by id").query(String.class).list();
  }

  private String standing() {
    return desk.jdbc
        .sql("select standing from address where channel = 'telegram' and value = :chat")
        .param("chat", CHAT)
        .query(String.class)
        .single();
  }

  private long count(String sql) {
    return desk.jdbc.sql(sql).query(Long.class).single();
  }
}
