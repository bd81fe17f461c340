package dev.ringback.bot.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringback.bot.conversation.MediaRefused;
import dev.ringback.bot.conversation.MediaSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramMediaSourceTest {

  private final TelegramDesk desk = new TelegramDesk();
  private final TelegramMediaSource source = new TelegramMediaSource(desk.api);

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void downloadsAFile() throws IOException {
    describes("photos/file_1.jpg", 5);
    serves("photos/file_1.jpg", "image");

    MediaSource.Content content = source.fetch("abc");

    assertThat(content.bytes()).isEqualTo("image".getBytes(StandardCharsets.UTF_8));
    assertThat(content.contentType()).isEqualTo("application/octet-stream");
    assertThat(desk.telegram.calls("getFile").getFirst().path("file_id").asString(""))
        .isEqualTo("abc");
  }

  @Test
  void refusesALargeFileUnseen() {
    describes("photos/file_1.jpg", MediaSource.MAX_BYTES + 1L);

    assertThatThrownBy(() -> source.fetch("abc")).isInstanceOf(MediaRefused.class);
  }

  @Test
  void refusesAFileThatTelegramWillNeverHandOut() {
    desk.telegram.answers(
        "getFile",
        400,
        "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: file is too big\"}");

    assertThatThrownBy(() -> source.fetch("abc")).isInstanceOf(MediaRefused.class);
  }

  @Test
  void stopsReadingAFileThatIsLargerThanItSaid() {
    describes("photos/file_1.jpg", 5);
    serves("photos/file_1.jpg", "a".repeat(MediaSource.MAX_BYTES + 1));

    assertThatThrownBy(() -> source.fetch("abc")).isInstanceOf(IOException.class);
  }

  @Test
  void goesNowhereElse() {
    describes("../../etc/passwd", 5);

    assertThatThrownBy(() -> source.fetch("abc")).isInstanceOf(IOException.class);
  }

  private void describes(String path, long size) {
    desk.telegram.answers(
        "getFile",
        200,
        "{\"ok\":true,\"result\":{\"file_path\":\"%s\",\"file_size\":%d}}".formatted(path, size));
  }

  private void serves(String path, String content) {
    desk.telegram
        .server()
        .stubFor(
            get("/file/bot" + BotApiStandIn.TOKEN + "/" + path)
                .willReturn(
                    aResponse()
                        .withHeader("Content-Type", "application/octet-stream")
                        .withBody(content)));
  }
}
