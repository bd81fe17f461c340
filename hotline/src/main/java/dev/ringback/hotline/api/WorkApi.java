package dev.ringback.hotline.api;

import dev.ringback.bot.conversation.Photos;
import dev.ringback.core.course.ChoosingCourse;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.warranty.DecidingFee;
import dev.ringback.core.warranty.Fee;
import dev.ringback.core.work.Accounts;
import dev.ringback.core.work.CostLine;
import dev.ringback.core.work.Payer;
import dev.ringback.core.work.PuttingDown;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The work on a ticket: its costs and who pays, photos, replaced parts, and what it is treated as.
@RestController
@RequestMapping("/api/v1/tickets/{number}")
class WorkApi {

  private final Tickets tickets;
  private final Accounts accounts;
  private final Photos photos;
  private final PuttingDown puttingDown;
  private final DecidingFee deciding;
  private final ChoosingCourse choosing;

  WorkApi(
      Tickets tickets,
      Accounts accounts,
      Photos photos,
      PuttingDown puttingDown,
      DecidingFee deciding,
      ChoosingCourse choosing) {
    this.tickets = tickets;
    this.accounts = accounts;
    this.photos = photos;
    this.puttingDown = puttingDown;
    this.deciding = deciding;
    this.choosing = choosing;
  }

  /// @param amount of the whole line, in the minor units of the estate's currency
  /// @param quantity 1 where it is left out
  /// @param payer `free`, `shared` or `owner`; left out: as decided, or by the warranty
  record CostBody(
      @Nullable String sort,
      @Nullable String item,
      @Nullable BigDecimal quantity,
      @Nullable Long amount,
      @Nullable String payer) {}

  /// @param ownerPercent the owner's share, where it is shared
  /// @param exclusion one of the policy's
  /// @param reason as the owner is told
  record FeeBody(
      @Nullable String fee,
      @Nullable Integer ownerPercent,
      @Nullable String exclusion,
      @Nullable String reason) {}

  /// @param on today where it is left out
  record PartBody(@Nullable String part, @Nullable LocalDate on) {}

  /// @param row a key of `limits.yaml`
  record CourseBody(@Nullable String row, @Nullable String reason) {}

  @GetMapping("/costs")
  WorkJson costs(@PathVariable String number) {
    return WorkJson.of(accounts.of(known(number)));
  }

  @PostMapping("/costs")
  WorkJson cost(@PathVariable String number, @RequestBody CostBody body, Authentication who) {
    CostLine.Sort sort = Given.word("sort", Given.needed("sort", body.sort()), CostLine.Sort.class);
    String item = Given.needed("item", body.item());
    if (body.amount() == null) {
      throw Refusal.field("amount", "is needed, in minor units");
    }
    PuttingDown.Line line =
        new PuttingDown.Line(
            Objects.requireNonNull(sort),
            item,
            body.quantity() == null ? BigDecimal.ONE : body.quantity(),
            body.amount(),
            Given.word("payer", body.payer(), Payer.class));
    return shown(puttingDown.add(parse(number), line, who.getName()), "costs");
  }

  /// Takes a wrong line back.
  @PostMapping("/costs/{line}/strike")
  WorkJson strike(@PathVariable String number, @PathVariable long line, Authentication who) {
    Answer answer = puttingDown.strike(parse(number), line, who.getName());
    if (answer instanceof Answer.Incomplete(String what, String why) && what.equals("line")) {
      throw Refusal.notFound("There is nothing to strike: " + why + ".");
    }
    return shown(answer, "strike");
  }

  /// The owner hears it.
  @PostMapping("/fee")
  WorkJson fee(@PathVariable String number, @RequestBody FeeBody body, Authentication who) {
    Fee fee = Given.word("fee", Given.needed("fee", body.fee()), Fee.class);
    String reason = Given.needed("reason", body.reason());
    return shown(
        deciding.decide(
            parse(number),
            Objects.requireNonNull(fee),
            body.ownerPercent(),
            Given.text("exclusion", body.exclusion()),
            reason,
            who.getName()),
        "fee");
  }

  /// The warranty of a key part that was replaced starts again.
  @PostMapping("/parts")
  WorkJson part(@PathVariable String number, @RequestBody PartBody body, Authentication who) {
    String part = Given.needed("part", body.part());
    return shown(deciding.replaced(parse(number), part, body.on(), who.getName()), "parts");
  }

  /// What it is treated as, where its labels cannot tell.
  @PostMapping("/course")
  WorkJson course(@PathVariable String number, @RequestBody CourseBody body, Authentication who) {
    String row = Given.needed("row", body.row());
    String reason = Given.needed("reason", body.reason());
    return shown(choosing.choose(parse(number), row, reason, who.getName()), "course");
  }

  /// Oldest first; their contents are at `/media/{id}`.
  @GetMapping("/photos")
  List<Photos.Photo> photos(@PathVariable String number) {
    return photos.of(known(number).id());
  }

  private WorkJson shown(Answer answer, String what) {
    return WorkJson.of(accounts.of(Answered.ticket(answer, what)));
  }

  private Ticket known(String number) {
    return tickets
        .find(parse(number))
        .orElseThrow(() -> Refusal.notFound("There is no ticket with this number."));
  }

  private static TicketNumber parse(String number) {
    return TicketNumber.parse(number)
        .orElseThrow(() -> Refusal.notFound("This is no ticket number."));
  }
}
