package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.dialogue.Step.Say;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.DangerPhrase;
import dev.ringback.bot.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Where nothing is asked, nobody hears the same pleasantry twice running: what is not understood
/// is said shorter, then given to a person; a nod is not nodded at again.
final class Echoes {

  private static final String UNCLEAR = "unclear";

  private static final String WAITING = "waiting";

  private Echoes() {}

  static Turn unrepeated(Stage before, Incoming incoming, Turn turn, Setting setting) {
    if (!(turn.stage() instanceof Idle)) {
      return turn;
    }
    if (!(incoming instanceof Words words)) {
      return turn;
    }
    List<Say> said =
        turn.steps().stream().filter(Say.class::isInstance).map(Say.class::cast).toList();
    String sort = said.size() == 1 ? sort(said.getFirst().phrase(), setting) : "";
    if (sort.isEmpty()) {
      return new Turn(new Idle(), turn.steps(), turn.asks());
    }
    int times = before instanceof Idle(String last, int often) && last.equals(sort) ? often : 0;
    return new Turn(new Idle(sort, times + 1), varied(turn.steps(), times, words), turn.asks());
  }

  private static String sort(Phrase phrase, Setting setting) {
    return switch (phrase) {
      case ChatPhrase.GREETING, ChatPhrase.NOT_UNDERSTOOD -> UNCLEAR;
      case ChatPhrase.HELP, ChatPhrase.WRONG_NUMBER -> phrase.key();
      case DangerPhrase.AGAIN, DangerPhrase.NOTED -> WAITING;
      // whoever waits for somebody is answered each time
      case ChatPhrase.NODDED, ChatPhrase.THANKS -> setting.live().isEmpty() ? phrase.key() : "";
      default -> "";
    };
  }

  private static List<Step> varied(List<Step> steps, int times, Words words) {
    if (times == 0) {
      return steps;
    }
    List<Step> other = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Say say) {
        if (waits(say)) {
          other.add(say.as(DangerPhrase.PASSED_ON));
        } else if (explains(say)) {
          other.addAll(otherwise(say, times, words));
        }
      } else if (!(step instanceof Step.CallAgent)) {
        other.add(step);
      }
    }
    return other;
  }

  /// In danger everything is answered, and the same sentence is read once.
  private static boolean waits(Say say) {
    return say.phrase() == DangerPhrase.AGAIN || say.phrase() == DangerPhrase.NOTED;
  }

  /// What else is there to say; a nod is not.
  private static boolean explains(Say say) {
    return say.phrase() == ChatPhrase.GREETING
        || say.phrase() == ChatPhrase.NOT_UNDERSTOOD
        || say.phrase() == ChatPhrase.HELP;
  }

  /// A person reads every other one, so that no text follows itself.
  private static List<Step> otherwise(Say say, int times, Words words) {
    return times % 2 == 0
        ? List.of(
            new Step.CallAgent("not-understood", words.text()),
            say.as(ChatPhrase.NOT_UNDERSTOOD_READ))
        : List.of(say.as(ChatPhrase.NOT_UNDERSTOOD_AGAIN));
  }
}
