package dev.ringback.bot.telegram;

import dev.ringback.bot.conversation.MediaRefused;
import dev.ringback.bot.conversation.MediaSource;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Fetches the files that owners send.
final class TelegramMediaSource implements MediaSource {

  private final BotApi api;

  TelegramMediaSource(BotApi api) {
    this.api = api;
  }

  @Override
  public String channel() {
    return TelegramCourier.CHANNEL;
  }

  @Override
  public Content fetch(String reference) throws IOException {
    JsonNode file = describe(reference);
    if (file.path("file_size").asLong(0) > MAX_BYTES) {
      throw new MediaRefused("larger than " + MAX_BYTES + " bytes");
    }
    String path = file.path("file_path").asString("");
    if (!path.matches("[\\w./-]+") || path.contains("..")) {
      throw new IOException("no path to the file");
    }
    HttpResponse<byte[]> response = api.download(path, MAX_BYTES);
    return new Content(
        response.headers().firstValue("Content-Type").orElse(UNTYPED), response.body());
  }

  private JsonNode describe(String reference) throws IOException {
    try {
      return api.call("getFile", Map.of("file_id", reference));
    } catch (BotRefusal refusal) {
      // Telegram hands out files of up to 20 MB, and no others, ever
      if (refusal.says("file is too big") || refusal.says("wrong file_id")) {
        throw new MediaRefused(String.valueOf(refusal.getMessage()));
      }
      throw refusal;
    }
  }
}
