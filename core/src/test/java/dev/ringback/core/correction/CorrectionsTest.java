package dev.ringback.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.CoreTest;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CorrectionsTest extends CoreTest {

  @Autowired private Corrections corrections;

  @Test
  void keepsWhatAnAgentRegradedAsALineToLearnFrom() {
    Ticket ticket = given.open();
    ticket = given.act(ticket, grade(Category.GAS, Urgency.EMERGENCY), "lin");
    given.act(ticket, grade(Category.GAS, Urgency.URGENT), "lin");

    assertThat(latest()).singleElement().satisfies(this::tellsAll);
  }

  @Test
  void keepsNothingOfWhatTheOwnerSays() {
    given.act(given.open(), grade(Category.GAS, Urgency.EMERGENCY), "owner");

    assertThat(latest()).isEmpty();
  }

  private void tellsAll(Correction correction) {
    assertThat(correction.line()).startsWith("repair gas urgent\t");
    assertThat(correction.was()).isEqualTo("gas emergency");
    assertThat(correction.reason()).contains("misread");
    assertThat(correction.by()).isEqualTo("lin");
  }

  private List<Correction> latest() {
    List<Correction> all = new ArrayList<>();
    corrections.latest(all::add);
    return all;
  }

  private static Request grade(Category category, Urgency urgency) {
    return new Request(Action.REGRADE, null, null, "misread", null, null, category, urgency, null);
  }
}
