package dev.ringback.core.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.household.Households;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.PlacingTicket;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A flat; tickets are told on 4 March 2026.
class WarrantyTest extends CoreTest {

  private static final Place RIVERSIDE_501 =
      new Place("Riverside", "3", null, null, "501", null, null);

  @Autowired OpeningTicket opening;
  @Autowired PlacingTicket placing;
  @Autowired Tickets tickets;
  @Autowired Warranties warranties;
  @Autowired RepairRecords records;
  @Autowired Households households;

  @BeforeEach
  void staff() {
    given.staff("wang", "Wang");
  }

  @Test
  void coversTheAnniversaryItselfAndNoDayMore() {
    flat("2024-03-04");
    assertThat(standing(open(Category.PLUMBING))).isEqualTo("in 2026-03-04");
    jdbc.sql("update flat set handover = '2024-03-03'").update();
    assertThat(standing(open(Category.PLUMBING))).isEqualTo("out 2026-03-03");
  }

  @Test
  void countsTheDayByTheClockOfTheEstate() {
    flat("2024-03-03");
    jdbc.sql("update site set time_zone = 'Pacific/Honolulu'").update();
    assertThat(standing(open(Category.PLUMBING))).isEqualTo("in 2026-03-03");
  }

  @Test
  void knowsTheTermOfEachPart() {
    flat("2023-06-01");
    assertThat(standing(open(Category.SEEPAGE))).isEqualTo("in 2028-06-01");
    assertThat(standing(open(Category.ELECTRICAL))).isEqualTo("out 2025-06-01");
    assertThat(standing(open(Category.STRUCTURE))).isEqualTo("in ");
    assertThat(standing(open(Category.HVAC))).isEqualTo("out 2025-04-30");
    assertThat(standing(open(Category.APPLIANCE))).isEqualTo("unknown ");
  }

  @Test
  void countsAReplacedPartAnew() {
    flat("2020-06-01");
    warranties.replaced(1, "pipes", LocalDate.parse("2025-01-10"), null);

    assertThat(standing(open(Category.PLUMBING))).isEqualTo("in 2027-01-10");
    assertThat(standing(open(Category.ELECTRICAL))).isEqualTo("out 2022-06-01");
  }

  @Test
  void isUnknownWithoutAHandoverAndNeverAskedInAnEmergency() {
    flat(null);
    assertThat(standing(open(Category.PLUMBING))).isEqualTo("unknown ");
    jdbc.sql("update flat set handover = '2025-03-03'").update();
    Ticket danger = open(Category.GAS, Urgency.EMERGENCY);
    given.act(danger, assign(), "wang");

    assertThat(standing(danger)).isEqualTo("unknown ");
    assertThat(heard.all(WarrantyTold.class)).isEmpty();
  }

  @Test
  void coversWhoeverNamesTheFlatOnlyWhenAskedForIt() {
    flat("2025-03-03");
    Ticket ticket = open(Category.PLUMBING, Urgency.NORMAL, Place.UNKNOWN);
    assertThat(standing(ticket)).isEqualTo("unknown ");
    transaction.executeWithoutResult(status -> placing.place(ticket.number(), RIVERSIDE_501));

    assertThat(standing(ticket)).isEqualTo("in 2027-03-03");
    assertThat(heard.all(WarrantyTold.class)).isEmpty();
  }

  @Test
  void tellsTheOwnerOnceBeforeWorkStarts() {
    flat("2025-03-03");
    Ticket ticket = open(Category.PLUMBING);
    assertThat(heard.all(WarrantyTold.class)).isEmpty();
    given.act(ticket, assign(), "wang");
    given.act(ticket, assign(), "wang");

    assertThat(heard.all(WarrantyTold.class))
        .singleElement()
        .extracting(WarrantyTold::cover)
        .isEqualTo(new Cover.In(LocalDate.parse("2027-03-03")));
    assertThat(tickets.history(ticket.id())).anyMatch(e -> "in 2027-03-03".equals(e.reason()));
  }

  @Test
  void keepsTheRecordOfWhatWasMendedInAFlat() {
    flat("2025-03-03");
    long id = jdbc.sql("select id from flat").query(Long.class).single();
    Ticket pipe = open(Category.PLUMBING);
    given.act(pipe, assign(), "wang");
    warranties.replaced(id, "pipes", LocalDate.parse("2026-03-04"), pipe.id());
    Ticket elsewhere = open(Category.ELECTRICAL);
    jdbc.sql("update ticket set place = '{\"building\": \"4\", \"room\": \"501\"}' where id = :id")
        .param("id", elsewhere.id())
        .update();

    assertThat(records.of(households.flat(id).orElseThrow()))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.number()).isEqualTo(pipe.number());
              assertThat(line.warranty()).isEqualTo("in");
              assertThat(line.coveredUntil()).isEqualTo("2027-03-03");
              assertThat(line.replaced())
                  .containsExactly(
                      new RepairRecord.Replaced("pipes", LocalDate.parse("2026-03-04")));
            });
  }

  private Ticket open(Category category) {
    return open(category, Urgency.NORMAL);
  }

  private Ticket open(Category category, Urgency urgency) {
    return open(category, urgency, RIVERSIDE_501);
  }

  private Ticket open(Category category, Urgency urgency, Place place) {
    Draft draft =
        new Draft(
            Kind.REPAIR,
            category,
            urgency,
            "broken",
            Language.EN,
            "phone",
            null,
            new Ticket.Reporter(null, null, null),
            place);
    return transaction.execute(status -> opening.open(draft, "bot"));
  }

  private static Request assign() {
    return new Request(Action.ASSIGN, "wang", null, null, null, null, null, null, null);
  }

  private String standing(Ticket ticket) {
    return jdbc.sql(
            "select warranty || ' ' || coalesce(warranty_until::text, '') from ticket where id ="
                + " :id")
        .param("id", ticket.id())
        .query(String.class)
        .single();
  }

  private void flat(@org.jspecify.annotations.Nullable String handover) {
    jdbc.sql(
            """
            with s as (insert into site (name, key, time_zone) values ('Riverside', 'riverside', 'Asia/Shanghai') returning id),
              b as (insert into building (site_id, name, key) select id, '3', '3' from s returning id)
            insert into flat (building_id, room, room_key, handover) select id, '501', '501', :handover::date from b
            """)
        .param("handover", handover)
        .update();
  }
}
