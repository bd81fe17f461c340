package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.CrewSaid.DutySaid;
import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.SeenCall;
import dev.ringback.bot.understanding.DutyWords;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.duty.DutyCall;
import dev.ringback.core.duty.Paging;
import java.util.List;
import org.springframework.stereotype.Component;

/// What people on duty write, as far as it may be about a call.
@Component
class DutyTalk {

  private final Paging paging;

  DutyTalk(Paging paging) {
    this.paging = paging;
  }

  /// @param otherwise what it is if it is about no call
  Incoming heard(Arrival arrival, Incoming.Words words, Incoming otherwise) {
    List<SeenCall> calls = calls(arrival.from());
    return calls.isEmpty() || arrival.marks().question() != null
        ? otherwise
        : new DutySaid(DutyWords.read(arrival.text()), calls, otherwise, words);
  }

  private List<SeenCall> calls(Address address) {
    return paging.callsOf(address).stream()
        .map(
            call ->
                new SeenCall(
                    call.pageId(), call.ticket(), standing(call.standing()), call.askedAt()))
        .toList();
  }

  private static SeenCall.Standing standing(DutyCall.Standing standing) {
    return switch (standing) {
      case RINGING -> SeenCall.Standing.RINGING;
      case MINE -> SeenCall.Standing.MINE;
      case TAKEN -> SeenCall.Standing.TAKEN;
      case OVER -> SeenCall.Standing.OVER;
    };
  }
}
