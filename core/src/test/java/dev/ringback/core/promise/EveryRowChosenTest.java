package dev.ringback.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.course.ChoosingCourse;
import dev.ringback.core.course.Courses;
import dev.ringback.core.policy.Limits;
import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.policy.Milestone;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Draft;
import dev.ringback.core.ticket.OpeningTicket;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every row of service-standards §4.2 is taken by some ticket: by its labels, by a complaint's
/// grade, because a defect came back, by the words it was told in, or by a person's; and its
/// promises are then made.
class EveryRowChosenTest extends CoreTest {

  private static final Set<String> BY_WORDS =
      Set.of(
          "APPLIANCE_REF",
          "MAJOR_REPAIR",
          "WARRANTY_NOTICE",
          "PAID_SERVICE",
          "SPECIAL_SERVICE",
          "MEDICAL_HELP",
          "EVENT");
  private static final Set<String> BY_WHAT_HAPPENED = Set.of("COMPLAINT_MAJOR", "REPEAT_DEFECT");
  private static final Set<String> TIGHTENING = Set.of("URGENT", "URGENT_TALK");

  @Autowired OpeningTicket opening;
  @Autowired ChoosingCourse choosing;
  @Autowired Courses courses;
  @Autowired DeadlineRows rows;
  @Autowired Tickets tickets;
  @Autowired Policy policy;

  @BeforeEach
  void staff() {
    given.staff("li", "Li");
  }

  @ParameterizedTest
  @CsvSource({
    "repair, gas, emergency, HAZARD",
    "repair, structure, urgent, STRUCTURE",
    "repair, electrical, urgent, OUTAGE",
    "repair, seepage, normal, SEEPAGE",
    "repair, drainage, normal, PIPE",
    "repair, lighting, low, LIGHT",
    "repair, water_supply, normal, LOW_FLOW",
    "repair, electrical, normal, SMALL_WE",
    "repair, door_window, normal, FITTING",
    "repair, appliance, normal, APPLIANCE",
    "repair, telecom, normal, TV",
    "repair, structure, normal, CRACK",
    "repair, general, normal, GENERAL_REPAIR",
    "repair, elevator, urgent, EQUIPMENT",
    "repair, public_area, normal, PUBLIC_AREA",
    "complaint, staff, normal, COMPLAINT",
    "complaint, fire, normal, COMPLAINT_MAJOR",
    "enquiry, fees, normal, ENQUIRY",
    "suggestion, environment, low, SUGGESTION",
    "service, general, urgent, HELP",
    "service, cleaning, normal, HOUSEHOLD",
    "service, general, normal, OTHER_SERVICE"
  })
  void takesItByItsLabelsOrGrade(String kind, String category, String urgency, String row) {
    Ticket ticket = open(Kind.of(kind), Category.of(category), Urgency.of(urgency));

    assertThat(courses.row(ticket).key()).isEqualTo(row);
    assertThat(rowsOf(ticket)).containsOnly(row);
    // urgency may add to what the row promises
    assertThat(promised(ticket)).containsAll(policy.limits().row(row).aims().keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APPLIANCE_REF",
        "MAJOR_REPAIR",
        "WARRANTY_NOTICE",
        "PAID_SERVICE",
        "SPECIAL_SERVICE",
        "MEDICAL_HELP",
        "EVENT"
      })
  void takesItByAPersonsWord(String row) {
    Ticket ticket = open(Kind.REPAIR, Category.GENERAL, Urgency.NORMAL);
    assertThat(choosing.choose(ticket.number(), row, "seen on site", "li"))
        .isInstanceOf(Answer.Done.class);

    assertThat(courses.row(ticket).key()).isEqualTo(row);
    assertThat(promised(ticket)).isEqualTo(policy.limits().row(row).aims().keySet());
  }

  @Test
  void takesItByItsWordsAnewWhenItIsRegraded() {
    Ticket ticket = open(Kind.REPAIR, Category.GENERAL, Urgency.NORMAL, "老张在楼下晕倒过,现在想自费装扶手");
    assertThat(courses.row(ticket).key()).isEqualTo("PAID_SERVICE");

    given.act(ticket, urgency(Urgency.EMERGENCY), "li");
    assertThat(courses.row(now(ticket)).key()).isEqualTo("MEDICAL_HELP");
    assertThat(promised(ticket)).contains(Milestone.ARRIVE, Milestone.RESOLVE);

    given.act(now(ticket), urgency(Urgency.LOW), "li");
    assertThat(courses.row(now(ticket)).key()).isEqualTo("PAID_SERVICE");
    choosing.choose(ticket.number(), "MAJOR_REPAIR", "seen on site", "li");
    given.act(now(ticket), urgency(Urgency.NORMAL), "li");
    assertThat(courses.row(now(ticket)).key()).isEqualTo("MAJOR_REPAIR");
  }

  @Test
  void promisesAPaidJobWhatTheMatterItselfIsWhereThatIsStricter() {
    Ticket ticket =
        open(Kind.REPAIR, Category.LIGHTING, Urgency.NORMAL, "Fit a lamp, I will pay for it");

    assertThat(rowsOf(ticket)).containsOnly("PAID_SERVICE");
    assertThat(limit(ticket, Milestone.RESOLVE))
        .isEqualTo(limit(open(Kind.REPAIR, Category.LIGHTING, Urgency.NORMAL), Milestone.RESOLVE));
  }

  @Test
  void takesTheReworkRowWhereADefectCameBack() {
    Ticket ticket = given.reopened(given.closed(given.open()));

    assertThat(rowsOf(ticket)).contains("REPEAT_DEFECT");
  }

  @Test
  void leavesNoRowThatNothingTakes() {
    Limits limits = policy.limits();
    Set<String> taken = new TreeSet<>();
    for (Kind kind : Kind.values()) {
      for (Category category : Category.values()) {
        for (Urgency urgency : Urgency.values()) {
          taken.add(limits.of(new Labels(kind, category, urgency)).key());
        }
      }
    }
    assertThat(taken).doesNotContainAnyElementsOf(BY_WORDS);
    taken.addAll(BY_WORDS);
    taken.addAll(BY_WHAT_HAPPENED);
    taken.addAll(TIGHTENING);

    assertThat(limits.rows().keySet()).containsExactlyInAnyOrderElementsOf(taken);
  }

  @Test
  void isNeverChosenAwayFromDangerOrAComplaint() {
    Ticket danger = open(Kind.REPAIR, Category.GAS, Urgency.EMERGENCY);
    choosing.choose(danger.number(), "EVENT", "a drill", "li");
    assertThat(courses.row(now(danger)).key()).isEqualTo("HAZARD");
    assertThat(promised(danger)).contains(Milestone.ARRIVE, Milestone.RESOLVE);

    Ticket complaint = open(Kind.COMPLAINT, Category.STAFF, Urgency.NORMAL);
    assertThat(choosing.choose(complaint.number(), "EVENT", "x", "li"))
        .isInstanceOf(Answer.Incomplete.class);
    Ticket over = given.act(given.open(), Request.of(Action.CANCEL, "a mistake"), "li");
    assertThat(choosing.choose(over.number(), "EVENT", "x", "li"))
        .isInstanceOf(Answer.NotAllowed.class);
    assertThat(choosing.choose(over.number(), "PARTY", "x", "li"))
        .isInstanceOf(Answer.Incomplete.class);
  }

  private Ticket open(Kind kind, Category category, Urgency urgency) {
    return open(kind, category, urgency, "told at the desk");
  }

  private Ticket open(Kind kind, Category category, Urgency urgency, String told) {
    Draft draft =
        new Draft(
            kind,
            category,
            urgency,
            told,
            Language.EN,
            "visit",
            null,
            new Ticket.Reporter(null, null, null),
            Place.UNKNOWN);
    return transaction.execute(status -> opening.open(draft, "li"));
  }

  private static Request urgency(Urgency urgency) {
    return new Request(Action.REGRADE, null, null, "seen", null, null, null, urgency, null);
  }

  private Instant limit(Ticket ticket, Milestone milestone) {
    return rows.of(ticket.id()).stream()
        .filter(one -> one.milestone() == milestone)
        .map(one -> one.due().limit())
        .findFirst()
        .orElseThrow();
  }

  private Ticket now(Ticket ticket) {
    return tickets.find(ticket.id()).orElseThrow();
  }

  /// What stands promised of it, without what naming somebody adds.
  private Set<Milestone> promised(Ticket ticket) {
    return rows.of(ticket.id()).stream()
        .filter(one -> one.marks().dropped() == null)
        .map(Deadline::milestone)
        .filter(one -> one != Milestone.CONTACT)
        .collect(Collectors.toSet());
  }

  private Set<String> rowsOf(Ticket ticket) {
    List<String> found =
        jdbc.sql("select row from deadline where ticket_id = :id and kind <> 'contact'")
            .param("id", ticket.id())
            .query((row, n) -> row.getString("row"))
            .list();
    return new HashSet<>(found);
  }
}
