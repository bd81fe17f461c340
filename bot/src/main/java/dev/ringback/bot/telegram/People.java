package dev.ringback.bot.telegram;

import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Standings;
import dev.ringback.core.household.Contacts;

/// Notes what Telegram tells of the people behind the chats.
final class People {

  private final Contacts contacts;
  private final Standings standings;
  private final LinkingStaff links;

  People(Contacts contacts, Standings standings, LinkingStaff links) {
    this.contacts = contacts;
    this.standings = standings;
    this.links = links;
  }

  void own(Heard.OwnPhone card) {
    contacts.prove(card.arrival().from(), card.phone());
  }

  void work(Heard.StaffLink link) {
    links.link(link);
  }

  void block(Heard.Blocking blocking) {
    if (blocking.blocked()) {
      standings.refused(blocking.chat(), Outcome.Refusal.BLOCKED);
    } else {
      standings.reached(blocking.chat());
    }
  }
}
