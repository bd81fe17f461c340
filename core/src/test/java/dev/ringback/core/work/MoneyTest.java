package dev.ringback.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.course.ChoosingCourse;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.HistoryEntry;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.warranty.DecidingFee;
import dev.ringback.core.warranty.Fee;
import dev.ringback.core.warranty.FeeTold;
import dev.ringback.core.work.CostLine.Sort;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What work costs, who pays, and that owners agree before they pay.
class MoneyTest extends CoreTest {

  @Autowired PuttingDown puttingDown;
  @Autowired DecidingFee deciding;
  @Autowired ChoosingCourse choosing;
  @Autowired Accounts accounts;
  @Autowired ActingOnTicket acting;
  @Autowired Tickets tickets;

  @BeforeEach
  void staff() {
    given.staff("li", "Li");
  }

  @Test
  void chargesWhoeverTheWarrantySays() {
    assertThat(payerWhere("in")).isEqualTo(Payer.FREE);
    assertThat(payerWhere("out")).isEqualTo(Payer.OWNER);
    Ticket unknown = given.open();
    assertThat(puttingDown.add(unknown.number(), line(8000, null), "li"))
        .isInstanceOfSatisfying(
            Answer.Incomplete.class, lacks -> assertThat(lacks.field()).isEqualTo("payer"));
    done(puttingDown.add(unknown.number(), line(8000, Payer.OWNER), "li"));
    assertThat(bill(unknown).owner()).isEqualTo(8000);
  }

  @Test
  void sharesAsDecidedDownToTheCent() {
    Ticket ticket = given.open();
    done(deciding.decide(ticket.number(), Fee.SHARED, 33, "misuse", "valve forced", "li"));
    done(puttingDown.add(ticket.number(), line(1001, null), "li"));
    done(puttingDown.add(ticket.number(), line(50, Payer.FREE), "li"));

    Bill bill = bill(ticket);
    assertThat(bill.currency()).isEqualTo("CNY");
    assertThat(bill.total()).isEqualTo(1051);
    assertThat(bill.owner()).isEqualTo(330);
    assertThat(bill.lines().getFirst().payer()).isEqualTo(Payer.SHARED);
    assertThat(heard.last(FeeTold.class).decision().ownerPercent()).isEqualTo(33);
  }

  @Test
  void letsALineThatWasPutDownBeforeFollowTheDecisionUnlessItsPayerWasSaid() {
    Ticket ticket = given.open();
    tickets.warranty(ticket.id(), "in", null);
    done(puttingDown.add(ticket.number(), line(3000, null), "li"));
    done(puttingDown.add(ticket.number(), line(50, Payer.FREE), "li"));
    assertThat(bill(ticket).owner()).isZero();

    done(deciding.decide(ticket.number(), Fee.SHARED, 33, "misuse", "valve forced", "li"));

    assertThat(bill(ticket).owner()).isEqualTo(990);
    assertThat(acting.act(ticket.number(), Request.of(Action.RESOLVE), "li"))
        .isInstanceOfSatisfying(
            Answer.Incomplete.class, lacks -> assertThat(lacks.field()).isEqualTo("plan"));
  }

  @Test
  void strikesAWrongLineAndKeepsItOnTheBooks() {
    Ticket ticket = given.open();
    done(puttingDown.add(ticket.number(), line(8000, Payer.OWNER), "li"));
    long line = bill(ticket).lines().getFirst().id();

    done(puttingDown.strike(ticket.number(), line, "li"));
    assertThat(puttingDown.strike(ticket.number(), line, "li"))
        .isEqualTo(new Answer.Incomplete("line", "the ticket has no such line that stands"));
    assertThat(bill(ticket).total()).isZero();
    assertThat(bill(ticket).lines()).singleElement().matches(one -> "li".equals(one.struckBy()));
    assertThat(actions(ticket)).contains("cost", "cost_struck");
  }

  @Test
  void doesNothingAtTheOwnersCostThatTheOwnerHasNotAgreedTo() {
    Ticket ticket = given.open();
    done(puttingDown.add(ticket.number(), line(8000, Payer.OWNER), "li"));
    assertThat(acting.act(ticket.number(), Request.of(Action.AGREE), "owner"))
        .isEqualTo(new Answer.Incomplete("plan", "there is none to agree to"));
    given.act(ticket, plan("new tap"), "li");
    assertThat(resolve(ticket)).isInstanceOf(Answer.Incomplete.class);
    given.act(ticket, Request.of(Action.AGREE), "owner");

    done(puttingDown.add(ticket.number(), line(1, Payer.OWNER), "li"));
    assertThat(resolve(ticket)).isInstanceOf(Answer.Incomplete.class);
    given.act(ticket, plan("new tap, one cent more"), "li");
    given.act(ticket, Request.of(Action.AGREE), "li");
    done(resolve(ticket));

    List<Plan> plans = accounts.of(now(ticket)).plans();
    assertThat(plans).extracting(Plan::ownerAmount).containsExactly(8000L, 8001L);
    assertThat(plans).extracting(Plan::agreedBy).containsExactly("owner", "li");
  }

  @Test
  void asksNobodyAboutMoneyInDanger() {
    Ticket danger = given.emergency();
    assertThat(deciding.decide(danger.number(), Fee.AT_COST, null, null, "old pipe", "li"))
        .isInstanceOfSatisfying(
            Answer.Incomplete.class, lacks -> assertThat(lacks.field()).isEqualTo("urgency"));
    done(puttingDown.add(danger.number(), line(8000, Payer.OWNER), "li"));
    done(resolve(danger));
    assertThat(heard.all(FeeTold.class)).isEmpty();
  }

  @Test
  void refusesDecisionsThatMakeNoSense() {
    Ticket ticket = given.open();
    assertThat(field(ticket, Fee.SHARED, null, null)).isEqualTo("ownerPercent");
    assertThat(field(ticket, Fee.SHARED, 100, null)).isEqualTo("ownerPercent");
    assertThat(field(ticket, Fee.FREE, null, "misuse")).isEqualTo("exclusion");
    assertThat(field(ticket, Fee.AT_COST, null, "bad luck")).isEqualTo("exclusion");
    assertThat(field(given.open(Kind.COMPLAINT, Urgency.NORMAL), Fee.FREE, null, null))
        .isEqualTo("kind");
    Ticket closed = given.closed(given.open());
    assertThat(deciding.decide(closed.number(), Fee.FREE, null, null, "x", "li"))
        .isInstanceOf(Answer.NotAllowed.class);
    assertThat(puttingDown.add(closed.number(), line(1, Payer.FREE), "li"))
        .isInstanceOf(Answer.NotAllowed.class);
  }

  @Test
  void startsTheWarrantyOfAReplacedPartAgainUnlessTheOwnerBrokeIt() {
    jdbc.sql(
            """
            with s as (insert into site (name, key, time_zone) values ('Riverside', 'riverside', 'Asia/Shanghai') returning id),
              b as (insert into building (site_id, name, key) select id, '3', '3' from s returning id)
            insert into flat (building_id, room, room_key, handover) select id, '501', '501', '2020-01-01' from b
            """)
        .update();
    Ticket ticket = given.open();
    LocalDate today = LocalDate.parse("2026-03-04");
    assertThat(fieldOf(deciding.replaced(ticket.number(), "pipes", today, "li")))
        .isEqualTo("place");
    jdbc.sql("update ticket set place = '{\"building\": \"3\", \"room\": \"501\"}'").update();
    assertThat(fieldOf(deciding.replaced(ticket.number(), "soul", today, "li"))).isEqualTo("part");
    assertThat(fieldOf(deciding.replaced(ticket.number(), "pipes", today.plusDays(1), "li")))
        .isEqualTo("on");
    assertThat(fieldOf(deciding.replaced(ticket.number(), "pipes", today.minusYears(3), "li")))
        .isEqualTo("on");
    jdbc.sql("update flat set handover = '2026-03-01'").update();
    assertThat(
            fieldOf(
                deciding.replaced(ticket.number(), "pipes", LocalDate.parse("2026-02-28"), "li")))
        .isEqualTo("on");
    done(deciding.replaced(ticket.number(), "pipes", today, "li"));
    assertThat(firstReplaced()).isEqualTo(today);

    // ten in the morning here is the evening before in Honolulu
    jdbc.sql("update ticket set place = jsonb_set(place, '{site}', '\"Riverside\"')").update();
    jdbc.sql("update site set time_zone = 'Pacific/Honolulu'").update();
    assertThat(fieldOf(deciding.replaced(ticket.number(), "pipes", today, "li"))).isEqualTo("on");
    done(deciding.replaced(ticket.number(), "pipes", null, "li"));
    assertThat(firstReplaced()).isEqualTo(today.minusDays(1));

    done(deciding.decide(ticket.number(), Fee.AT_COST, null, "misuse", "forced", "li"));
    assertThat(fieldOf(deciding.replaced(ticket.number(), "wiring", null, "li"))).isEqualTo("part");
  }

  private LocalDate firstReplaced() {
    return jdbc.sql("select min(replaced_on) from replaced_part").query(LocalDate.class).single();
  }

  private Payer payerWhere(String warranty) {
    Ticket ticket = given.open();
    tickets.warranty(ticket.id(), warranty, null);
    done(puttingDown.add(ticket.number(), line(8000, null), "li"));
    return bill(ticket).lines().getFirst().payer();
  }

  private String field(
      Ticket ticket, Fee fee, @Nullable Integer percent, @Nullable String exclusion) {
    return fieldOf(deciding.decide(ticket.number(), fee, percent, exclusion, "x", "li"));
  }

  private static String fieldOf(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Incomplete.class);
    return ((Answer.Incomplete) answer).field();
  }

  private static PuttingDown.Line line(long amount, @Nullable Payer payer) {
    return new PuttingDown.Line(Sort.MATERIAL, "tap", BigDecimal.ONE, amount, payer);
  }

  private static Request plan(String text) {
    return new Request(Action.CONTACT, null, text, null, null, null, null, null, null);
  }

  private Answer resolve(Ticket ticket) {
    return acting.act(ticket.number(), Request.of(Action.RESOLVE), "li");
  }

  private static void done(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
  }

  private Bill bill(Ticket ticket) {
    return accounts.of(now(ticket)).bill();
  }

  private Ticket now(Ticket ticket) {
    return tickets.find(ticket.id()).orElseThrow();
  }

  private List<String> actions(Ticket ticket) {
    return tickets.history(ticket.id()).stream().map(HistoryEntry::action).toList();
  }
}
