package dev.ringback.core.crew;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.staff.Member;

/// A technician who says something, and from where.
record Voice(Member member, Address by) {

  String login() {
    return member.login();
  }
}
