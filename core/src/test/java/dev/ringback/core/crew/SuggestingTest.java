package dev.ringback.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.roster.Roster;
import dev.ringback.core.roster.RosterShift;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Who fits, and in turn.
@TestPropertySource(properties = "ringback.config-dir=src/test/resources/in-turn")
class SuggestingTest extends CrewTest {

  private static final Duration SETTLED = Duration.ofMinutes(2);

  @Autowired Roster roster;

  @Test
  void putsThoseFirstWhoKnowTheWorkAndHaveLeastToDo() {
    assigned(given.open(), "sun");
    Ticket ticket = given.open();

    assertThat(logins(ticket)).containsExactly("wang", "zhao", "sun", "li");
  }

  @Test
  void putsThoseFirstWhoGoToTheEstate() {
    jdbc.sql("update staff set sites = '{Rose Court}' where login in ('wang', 'zhao')").update();
    jdbc.sql("update staff set sites = '{翠苑小区}' where login = 'sun'").update();
    Ticket ticket = at("翠苑");

    assertThat(logins(ticket)).startsWith("sun", "li");
    timers.advance(SETTLED);
    assertThat(asked()).containsExactly("sun");
    timers.advance(Duration.ofHours(2));
    assertThat(asked()).containsExactly("sun", "li");
  }

  @Test
  void putsThoseFirstWhoAreOnDuty() {
    var now = clock.instant();
    roster.add(new RosterShift(0, "zhao", null, now, now.plus(Duration.ofHours(8))));
    roster.add(new RosterShift(0, "li", "riverside", now, now.plus(Duration.ofHours(8))));
    Ticket ticket = at("Rose Court");

    assertThat(logins(ticket)).startsWith("zhao");
    assertThat(suggesting.all(ticket)).filteredOn(Suggestion::onDuty).hasSize(1);
  }

  @Test
  void asksOneAfterTheOtherEachInTurn() {
    for (int i = 0; i < 4; i++) {
      given.open();
      timers.advance(SETTLED);
    }

    assertThat(asked().subList(0, 3)).containsExactlyInAnyOrder("wang", "zhao", "sun");
    assertThat(asked().get(3)).isEqualTo(asked().getFirst());
  }

  private List<String> logins(Ticket ticket) {
    return suggesting.all(ticket).stream().map(Suggestion::login).toList();
  }

  private Ticket at(String site) {
    Ticket ticket = given.open();
    transaction.executeWithoutResult(
        status -> tickets.place(ticket.id(), new Place(site, "3", null, null, "302", null, null)));
    return now(ticket);
  }
}
