package dev.ringback.hotline.api;

import dev.ringback.core.retention.Erasing;
import dev.ringback.core.retention.Erasure;
import dev.ringback.core.retention.Erasures;
import dev.ringback.core.retention.Whom;
import dev.ringback.core.ticket.TicketNumber;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Forgets people who ask for it, and shows the proofs.
@RestController
@RequestMapping("/api/v1/erasures")
class ErasuresApi {

  private static final String PATH = "/api/v1/erasures/";

  private final Erasing erasing;
  private final Erasures erasures;

  ErasuresApi(Erasing erasing, Erasures erasures) {
    this.erasing = erasing;
    this.erasures = erasures;
  }

  /// Who is to be forgotten, by one of the three, and why.
  ///
  /// @param address a phone number in E.164, or a chat's id
  record ErasureBody(
      @Nullable String address,
      @Nullable String ticket,
      @Nullable Long conversation,
      @Nullable String reason) {

    /// Hides who it is.
    @Override
    public String toString() {
      return "ErasureBody";
    }
  }

  /// Whether every proof since the first is as it was written.
  record Seals(boolean intact, long proofs) {}

  @GetMapping
  Listing<Erasure> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size).list(erasures::list, erasures::count);
  }

  @GetMapping("/{id}")
  Erasure one(@PathVariable String id) {
    return erasures
        .find(Ids.of(id))
        .orElseThrow(() -> Refusal.notFound("There is no such erasure."));
  }

  @GetMapping("/seals")
  Seals seals() {
    return new Seals(erasures.intact(), erasures.count());
  }

  /// What would be forgotten.
  @PostMapping("/preview")
  Erasing.Preview preview(@RequestBody ErasureBody body) {
    return erasing.preview(whom(body));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<Erasure> erase(@RequestBody ErasureBody body, Authentication who) {
    String reason = Given.needed("reason", body.reason());
    return switch (erasing.erase(whom(body), reason, who.getName())) {
      case Erasing.Answer.Erased(var proof) ->
          ResponseEntity.created(URI.create(PATH + proof.id())).body(proof);
      case Erasing.Answer.StillOpen(var tickets) ->
          throw Refusal.conflict("Their tickets are still open.", Map.of("tickets", tickets));
      case Erasing.Answer.Nobody() -> throw Refusal.notFound("We know nobody by this.");
    };
  }

  private static Whom whom(ErasureBody body) {
    String address = Given.text("address", body.address());
    String ticket = Given.text("ticket", body.ticket());
    Long conversation = body.conversation();
    if (Stream.of(address, ticket, conversation).filter(given -> given != null).count() != 1) {
      throw Refusal.field("address", "give one of address, ticket and conversation");
    }
    if (address != null) {
      return new Whom.ByAddress(address);
    }
    return ticket == null
        ? new Whom.ByThread(conversation == null ? 0 : conversation)
        : new Whom.ByTicket(
            TicketNumber.parse(ticket)
                .orElseThrow(() -> Refusal.field("ticket", "is no ticket number")));
  }
}
