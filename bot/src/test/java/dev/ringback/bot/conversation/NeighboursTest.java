package dev.ringback.bot.conversation;

import dev.ringback.core.incident.DecidingIncident;
import dev.ringback.core.incident.Incidents;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;

/// A test in which several people report at about the same time.
abstract class NeighboursTest extends TalkTest {

  @Autowired Incidents incidents;
  @Autowired DecidingIncident deciding;

  final Person reporter(int who, String words) {
    Person person = owner(phone(who));
    person.says(words);
    person.next();
    passes(Duration.ofSeconds(3));
    while (post.next(person.address()).isPresent()) {
      // what follows is about the incident alone
    }
    return person;
  }

  static String phone(int who) {
    return "+861380000000" + who;
  }
}
