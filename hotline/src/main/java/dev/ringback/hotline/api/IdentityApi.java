package dev.ringback.hotline.api;

import dev.ringback.bot.conversation.Conversations;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.PhoneChannel;
import dev.ringback.core.household.Identities;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// An agent's word that two addresses are one person's, and its undoing (design §2.16).
@RestController
@RequestMapping("/api/v1/conversations/{id}")
class IdentityApi {

  private final Conversations conversations;
  private final Identities identities;
  private final PhoneChannel phones;

  IdentityApi(Conversations conversations, Identities identities, PhoneChannel phones) {
    this.conversations = conversations;
    this.identities = identities;
    this.phones = phones;
  }

  record Phone(@Nullable String phone) {}

  /// The other addresses of whoever talks in the thread.
  @GetMapping("/addresses")
  List<Address> addresses(@PathVariable String id) {
    return identities.otherWays(of(id));
  }

  @PostMapping("/link")
  List<Address> link(@PathVariable String id, @RequestBody Phone body, Authentication who) {
    String phone =
        Objects.requireNonNull(Given.phone("phone", Given.needed("phone", body.phone())));
    identities.byAgent(of(id), phones.phone(phone), who.getName());
    return addresses(id);
  }

  /// The thread's address is taken from its contact and is again whose it was before.
  @PostMapping("/unlink")
  List<Address> unlink(@PathVariable String id, Authentication who) {
    if (!identities.unlink(of(id), who.getName())) {
      throw Refusal.conflict("This address is joined to no other.", Map.of());
    }
    return addresses(id);
  }

  private Address of(String id) {
    return conversations
        .find(Ids.of(id))
        .orElseThrow(() -> Refusal.notFound("There is no such conversation."))
        .address();
  }
}
