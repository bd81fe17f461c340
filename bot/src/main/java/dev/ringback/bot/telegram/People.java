package dev.ringback.bot.telegram;

import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Standings;
import dev.ringback.core.household.Identities;

/// Notes what Telegram tells of the people behind the chats.
final class People {

  private final Identities identities;
  private final Standings standings;
  private final LinkingStaff links;

  People(Identities identities, Standings standings, LinkingStaff links) {
    this.identities = identities;
    this.standings = standings;
    this.links = links;
  }

  void own(Heard.OwnPhone card) {
    identities.prove(card.arrival().from(), card.phone());
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
