package dev.ringback.hotline.bundle;

import dev.ringback.bot.conversation.MediaSource.Content;
import dev.ringback.bot.conversation.Photos;
import dev.ringback.bot.conversation.Photos.Photo;
import dev.ringback.core.staff.Audit;
import dev.ringback.core.ticket.TicketNumber;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// `GET /api/v1/tickets/{number}/archive`: one zip with all of a ticket: a PDF to read, the same as
/// JSON, and the photos (R49). Who has taken one is kept.
@RestController
class BundleApi {

  private static final String TYPE = "application/zip";

  private final Bundles bundles;
  private final Sheet sheet;
  private final Photos photos;
  private final Audit audit;
  private final JsonMapper json;

  BundleApi(Bundles bundles, Sheet sheet, Photos photos, Audit audit, JsonMapper json) {
    this.bundles = bundles;
    this.sheet = sheet;
    this.photos = photos;
    this.audit = audit;
    this.json = json;
  }

  @GetMapping(value = "/api/v1/tickets/{number}/archive", produces = TYPE)
  void archive(@PathVariable String number, Authentication who, HttpServletResponse answer)
      throws IOException {
    Bundle bundle =
        TicketNumber.parse(number)
            .flatMap(bundles::of)
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no ticket with this number."));
    audit.record(who.getName(), "archive-read", bundle.number().toString());
    answer.setContentType(TYPE);
    answer.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + bundle.number() + ".zip\"");
    try (ZipOutputStream zip = new ZipOutputStream(answer.getOutputStream())) {
      write(bundle, zip);
    }
  }

  private void write(Bundle bundle, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry(bundle.number() + ".pdf"));
    sheet.print(bundle, zip);
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("ticket.json"));
    zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(bundle));
    zip.closeEntry();
    int place = 1;
    for (Photo photo : bundle.photos()) {
      Optional<Content> content = photos.content(photo.id());
      if (content.isPresent()) {
        zip.putNextEntry(
            new ZipEntry(
                "photos/"
                    + place
                    + "-"
                    + photo.when().code()
                    + suffix(content.get().contentType())));
        zip.write(content.get().bytes());
        zip.closeEntry();
      }
      place++;
    }
  }

  private static String suffix(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "image/jpeg" -> ".jpg";
      case "image/png" -> ".png";
      case "image/gif" -> ".gif";
      case "image/webp" -> ".webp";
      case "video/mp4" -> ".mp4";
      case "application/pdf" -> ".pdf";
      default -> ".bin";
    };
  }
}
