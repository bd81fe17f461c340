package dev.ringback.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.ringback.bot.conversation.Arrival;
import dev.ringback.bot.conversation.Arrival.MediaRef;
import dev.ringback.bot.conversation.Arrival.Sort;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class UpdateReaderTest {

  private static final Address OWNER = new Address("telegram", Long.toString(Updates.OWNER));

  private final UpdateReader reader = new UpdateReader("4242");

  @Test
  void readsWords() {
    Arrival arrival = said(Updates.text(10, "no water"));

    assertThat(arrival.sort()).isEqualTo(Sort.TEXT);
    assertThat(arrival.from()).isEqualTo(OWNER);
    assertThat(arrival.ourAddress()).isEqualTo("4242");
    assertThat(arrival.vendorId()).isEqualTo("10");
    assertThat(arrival.text()).isEqualTo("no water");
    assertThat(arrival.sentAt()).isEqualTo(Instant.ofEpochSecond(1772424000));
    assertThat(arrival.senderName()).isEqualTo("Mei Lin");
  }

  @Test
  void takesTheLargestSizeOfAPhotoAndItsCaption() {
    Arrival arrival =
        said(
            Updates.message(
                10,
                """
                "caption":"this pipe","media_group_id":"g","photo":[
                {"file_id":"big","width":800,"height":600},
                {"file_id":"small","width":80,"height":60}]\
                """));

    assertThat(arrival.text()).isEqualTo("this pipe");
    assertThat(arrival.media()).containsExactly(new MediaRef("big", "image/jpeg"));
  }

  @Test
  void takesFilesAndVideos() {
    assertThat(
            said(Updates.message(
                    10, "\"document\":{\"file_id\":\"d\",\"mime_type\":\"application/pdf\"}"))
                .media())
        .containsExactly(new MediaRef("d", "application/pdf"));
    assertThat(said(Updates.message(11, "\"video\":{\"file_id\":\"v\"}")).media())
        .containsExactly(new MediaRef("v", "video/mp4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sticker", "voice", "location", "poll"})
  void saysWhatItCannotRead(String kind) {
    assertThat(said(Updates.message(10, "\"" + kind + "\":{}")).sort()).isEqualTo(Sort.UNSUPPORTED);
  }

  @Test
  void tellsWhatTheAppSpeaksForThoseWhoSendNoWord() {
    Arrival sticker =
        said(
            "{\"update_id\":10,\"message\":{\"message_id\":1,\"date\":1772424000,"
                + "\"chat\":{\"id\":5,\"type\":\"private\"},\"from\":{\"id\":5,"
                + "\"first_name\":\"Mei\",\"language_code\":\"en-GB\"},\"sticker\":{\"file_id\":\"s\"}}}");

    assertThat(sticker.sort()).isEqualTo(Sort.UNSUPPORTED);
    assertThat(sticker.app()).isEqualTo(Language.EN);
  }

  @Test
  void readsTheCaptionOfAVoiceNote() {
    Arrival arrival = said(Updates.message(10, "\"voice\":{},\"caption\":\"smell of gas\""));

    assertThat(arrival.sort()).isEqualTo(Sort.TEXT);
    assertThat(arrival.text()).isEqualTo("smell of gas");
  }

  @Test
  void passesOverServiceMessages() {
    assertThat(read(Updates.message(10, "\"pinned_message\":{}")))
        .isInstanceOf(Heard.Nothing.class);
  }

  @Test
  void readsAnEditAsSuch() {
    Arrival arrival =
        said(Updates.text(10, "flat 502").replace("\"message\"", "\"edited_message\""));

    assertThat(arrival.sort()).isEqualTo(Sort.EDIT);
    assertThat(arrival.vendorId()).isEqualTo("edit-10");
    assertThat(arrival.replyTo()).isEqualTo(Updates.OWNER + ":1010");
  }

  @Test
  void readsAPressedButtonAsItsWord() {
    assertThat(read(Updates.tap(10, 77, "1")))
        .asInstanceOf(type(Heard.Tapped.class))
        .satisfies(
            tap -> {
              assertThat(tap.arrival().text()).isEqualTo("1");
              assertThat(tap.arrival().replyTo()).isEqualTo(Updates.OWNER + ":77");
              assertThat(tap.query()).isEqualTo("q10");
              assertThat(tap.message()).isEqualTo(77);
            });
  }

  @Test
  void readsAButtonThatIsNotOursAsOneOfNoQuestion() {
    assertThat(read(Updates.tap(10, 77, "settings")))
        .asInstanceOf(type(Heard.Tapped.class))
        .satisfies(tap -> assertThat(tap.arrival().marks().question()).isZero());
  }

  @Test
  void knowsWhatAReplyAnswers() {
    assertThat(
            said(Updates.message(10, "\"text\":\"yes\",\"reply_to_message\":{\"message_id\":5}"))
                .replyTo())
        .isEqualTo(Updates.OWNER + ":5");
  }

  @Test
  void dropsTheBotsNameFromACommand() {
    assertThat(said(Updates.text(10, "/status@ringback_bot R104277")).text())
        .isEqualTo("/status R104277");
  }

  @Test
  void readsAStaffLinkButLeavesOtherStartsToTheDialogue() {
    assertThat(read(Updates.text(10, "/start staff-abc_D-1")))
        .isEqualTo(new Heard.StaffLink(OWNER, "abc_D-1", Language.EN));
    assertThat(said(Updates.text(11, "/start poster3")).text()).isEqualTo("/start poster3");
  }

  @Test
  void trustsOnlyTheSendersOwnCard() {
    assertThat(read(Updates.card(10, Updates.OWNER, "8613800000001")))
        .asInstanceOf(type(Heard.OwnPhone.class))
        .satisfies(
            card -> {
              assertThat(card.phone()).isEqualTo("+8613800000001");
              assertThat(card.arrival().text()).isEqualTo("Mei +8613800000001");
            });
    assertThat(said(Updates.card(11, 999, "+8613800000002")).text())
        .isEqualTo("Mei +8613800000002");
  }

  @Test
  void knowsGroups() {
    assertThat(read(Updates.inGroup(10, -100200)))
        .isEqualTo(new Heard.InGroup(-100200, Language.EN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\"text\"",
        "{\"update_id\":1,\"message\":{}}",
        "{\"update_id\":1,\"message\":{\"chat\":{\"id\":5},\"contact\":7}}",
        "{\"update_id\":1,\"callback_query\":{\"from\":[]}}",
        "{\"update_id\":1,\"my_chat_member\":{\"chat\":\"x\"}}"
      })
  void makesNothingOfGarbage(String update) {
    assertThat(read(update)).isInstanceOf(Heard.Nothing.class);
  }

  @Test
  void takesNulAndLoneSurrogates() {
    assertThat(said(Updates.text(10, "leak\\u0000\\ud83d")).text()).isEqualTo("leak\uFFFD");
  }

  private Heard read(String update) {
    return reader.read(JsonMapper.shared().readTree(update));
  }

  private Arrival said(String update) {
    return ((Heard.Said) read(update)).arrival();
  }
}
