package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Step.Say;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.core.delivery.Purpose;
import java.util.List;

/// Where somebody violent reads along, a neutral receipt is all that is texted; whatever else was
/// to be said is left out, and everything is done as ever (design §2.7).
final class Muting {

  private Muting() {}

  static Turn unsaid(Turn turn, Setting setting) {
    if (setting.muted().isEmpty()) {
      return turn;
    }
    boolean quiet = setting.live().stream().anyMatch(one -> setting.muted().contains(one.number()));
    List<Step> left =
        turn.steps().stream()
            .filter(step -> !(step instanceof Say say) || said(say, quiet, setting))
            .toList();
    return new Turn(turn.stage(), left, turn.asks() && left.size() == turn.steps().size());
  }

  /// Another danger has steps of its own to tell, which give nothing away.
  private static boolean said(Say say, boolean quiet, Setting setting) {
    if (say.phrase() == DangerPhrase.MUTED || say.phrase() == DangerPhrase.UNMUTED) {
      return true;
    }
    boolean muted = say.about().filter(setting.muted()::contains).isPresent();
    boolean other = say.about().isPresent() && say.purpose() == Purpose.SAFETY;
    return !muted && (!quiet || other);
  }
}
