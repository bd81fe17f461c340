package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Courier;
import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Parcel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Delivers to chats as [Post] does to phones, unless its people have blocked us.
class Chats implements Courier {

  final Set<Address> blocking = ConcurrentHashMap.newKeySet();

  private final Post post;

  Chats(Post post) {
    this.post = post;
  }

  @Override
  public String channel() {
    return "telegram";
  }

  @Override
  public Outcome send(Parcel parcel) {
    if (blocking.contains(parcel.to())) {
      return new Outcome.Refused(Outcome.Refusal.BLOCKED, "403 bot was blocked by the user");
    }
    post.send(parcel);
    return new Outcome.Taken("tg" + parcel.id());
  }
}
