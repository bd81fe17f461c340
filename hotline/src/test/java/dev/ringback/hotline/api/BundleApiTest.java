package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// One file with everything that belongs to a ticket.
class BundleApiTest extends ApiTest {

  @Autowired JdbcClient jdbc;

  @Test
  void bundlesATicketWithAllThatBelongsToIt() throws Exception {
    String number = openTicket("repair", "厨房水龙头滴水", "+8613900000919");
    talkedAbout(number);
    String path = "/api/v1/tickets/" + number;
    post(path + "/fee", "{\"fee\":\"free\",\"reason\":\"in warranty\"}");
    post(path + "/costs", "{\"sort\":\"material\",\"item\":\"new seal\",\"amount\":2550}");
    act(number, "arrive", "{}");
    act(number, "resolve", "{\"note\":\"seal changed\"}");
    act(number, "accept", "{}");

    HttpResponse<byte[]> answer = fetch(path + "/archive");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains(number + ".zip");
    Map<String, byte[]> files = unzipped(answer.body());
    assertThat(files).containsOnlyKeys(number + ".pdf", "ticket.json", "photos/1-before.png");

    JsonNode ticket = json.readTree(files.get("ticket.json"));
    assertThat(ticket.at("/details/history").size()).isGreaterThan(4);
    assertThat(ticket.at("/account/bill/total").asLong()).isEqualTo(2550);
    assertThat(ticket.at("/promises/0/kind").asString()).isNotEmpty();
    assertThat(ticket.at("/talk/0/text").asString()).isEqualTo("是这样的");
    assertThat(ticket.at("/callbacks/0/callback/state").asString()).isEqualTo("due");
    String text = text(Objects.requireNonNull(files.get(number + ".pdf")));
    assertThat(text).contains(number, "new seal", "25.50 CNY", "seal changed", "in warranty");
    assertThat(text).contains("厨房水龙头滴水", "是这样的");
    assertThat(
            jdbc.sql(
                    "select count(*) from audit where action = 'archive-read' and detail = :number")
                .param("number", number)
                .query(Long.class)
                .single())
        .isOne();
  }

  @Test
  void tellsPhotosOfBeforeFromThoseOfAfter() throws Exception {
    String number = openTicket();
    talkedAbout(number);
    String path = "/api/v1/tickets/" + number;
    act(number, "arrive", "{}");
    act(number, "resolve", "{}");
    jdbc.sql(
            """
            with a as (insert into address (channel, value, created_at) values ('sms', '+8613700000920', now()) on conflict do nothing),
              c as (insert into conversation (channel, address, our_address, last_message_at, opened_at)
                values ('sms', '+8613700000920', '', now(), now()) returning id),
              m as (insert into message (conversation_id, direction, channel, vendor_id, our_address, author, kind, text, at)
                select id, 'in', 'sms', 'SM920-' || n, '', 'owner', 'media', said, '2099-03-04T01:00:00Z'
                from c, (values (1, 'done'), (2, '修前'), (3, 'before')) as s (n, said) returning id),
              l as (insert into ticket_message (ticket_id, message_id) select t.id, m.id from ticket t, m where t.number = :number)
            insert into media (message_id, position, vendor_ref, content_type, state, next_at)
            select id, 0, 'x', 'image/png', 'pending', now() from m
            """)
        .param("number", number)
        .update();

    JsonNode photos = get(path + "/photos").body();
    assertThat(photos.findValuesAsString("when"))
        .containsExactly("before", "after", "before", "before");
    assertThat(photos.at("/0/fromOwner").asBoolean()).isTrue();
    assertThat(photos.at("/1/fromOwner").asBoolean()).isFalse();
    assertThat(photos.at("/1/stored").asBoolean()).isFalse();
  }

  @Test
  void knowsNoOtherTicketsAndLetsNoStrangerIn() throws Exception {
    assertThat(get("/api/v1/tickets/R1-1/archive").status()).isEqualTo(404);
    assertThat(get("/api/v1/tickets/nonsense/archive").status()).isEqualTo(404);
    assertThat(send(bare("/api/v1/tickets/" + openTicket() + "/archive").GET()).status())
        .isEqualTo(401);
  }

  private void talkedAbout(String number) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture);
    jdbc.sql(
            """
            with a as (insert into address (channel, value, created_at) values ('sms', '+8613900000919', now()) on conflict do nothing),
              c as (insert into conversation (channel, address, our_address, last_message_at, opened_at)
                values ('sms', '+8613900000919', '', now(), now())
                on conflict (channel, address) do update set our_address = '' returning id),
              t as (update ticket set conversation_id = (select id from c) where number = :number returning id),
              m as (insert into message (conversation_id, direction, channel, vendor_id, our_address, author, kind, text, at)
                select id, 'in', 'sms', 'SM' || :number, '', 'owner', 'media', '是这样的', '2026-03-04T01:00:00Z' from c returning id),
              l as (insert into ticket_message (ticket_id, message_id) select t.id, m.id from t, m),
              f as (insert into media (message_id, position, vendor_ref, content_type, state, next_at)
                select id, 0, 'x', 'image/png', 'stored', now() from m returning id)
            insert into media_content (media_id, content_type, content) select id, 'image/png', :picture from f
            """)
        .param("number", number)
        .param("picture", picture.toByteArray())
        .update();
  }

  private HttpResponse<byte[]> fetch(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(byte[] pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PdfReader reader = new PdfReader(pdf)) {
      PdfTextExtractor pages = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        text.append(pages.getTextFromPage(page));
      }
    }
    return text.toString();
  }
}
