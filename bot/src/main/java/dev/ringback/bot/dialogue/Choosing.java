package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.ChoosingTicket;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.Phrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks which of several tickets is meant, and takes the answer: a digit, a number, or words.
final class Choosing {

  private static final int MOST_OFFERED = 5;

  private Choosing() {}

  /// @param words what was said, for those wishes that keep it
  static Turn which(Wish wish, List<Matter> matters, String words) {
    List<Matter> offered = matters.stream().limit(MOST_OFFERED).toList();
    List<Step> steps = new ArrayList<>(List.of(Says.reply(question(wish))));
    for (int i = 0; i < offered.size(); i++) {
      steps.add(Says.offered(i + 1, offered.get(i)));
    }
    return new Turn(
        new ChoosingTicket(wish, offered.stream().map(Matter::number).toList(), words),
        steps,
        true);
  }

  private static Phrase question(Wish wish) {
    return switch (wish) {
      case CANCEL -> ProgressPhrase.CHOOSE_CANCEL;
      case STATUS, VISIT, FALSE_ALARM, ACCEPT -> ProgressPhrase.CHOOSE_TICKET;
    };
  }

  /// Does what is wished, or asks first which ticket is meant.
  static Turn fulfil(Stage stage, Wish wish, List<Matter> meant, Words words) {
    return meant.size() == 1
        ? fulfilled(stage, wish, meant, words, words.text())
        : which(wish, meant, words.text());
  }

  static Turn chosen(ChoosingTicket asking, Words words, Setting setting) {
    List<Matter> offered =
        asking.offered().stream().flatMap(number -> setting.matter(number).stream()).toList();
    if (offered.isEmpty()) {
      return Reports.anew(new Idle(), words, setting);
    }
    Optional<TicketNumber> number = words.reading().number();
    if (number.isPresent()) {
      return setting
          .matter(number.get())
          .map(matter -> meant(asking, List.of(matter), words))
          .orElse(Turn.stay(asking, Says.unknown(number.get())));
    }
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) ->
          value >= 1 && value <= offered.size()
              ? meant(asking, List.of(offered.get(value - 1)), words)
              : which(asking.wish(), offered, asking.words());
      // asked after at first, and now to be called off
      case Answer.Cancel _ when asking.wish() == Wish.STATUS ->
          callingOff(asking, offered, words, setting);
      case Answer.No _ -> Turn.stay(new Idle(), Says.reply(ChatPhrase.NODDED));
      case Answer.Thanks _ -> Turn.stay(new Idle(), Says.reply(ChatPhrase.THANKS));
      default -> inWords(asking, offered, words, setting);
    };
  }

  private static Turn callingOff(
      ChoosingTicket asking, List<Matter> offered, Words words, Setting setting) {
    ChoosingTicket calling = new ChoosingTicket(Wish.CANCEL, asking.offered(), words.text());
    return Pointing.named(words, offered).isEmpty()
        ? which(Wish.CANCEL, offered, words.text())
        : inWords(calling, offered, words, setting);
  }

  private static Turn inWords(
      ChoosingTicket asking, List<Matter> offered, Words words, Setting setting) {
    boolean all =
        words.reading().particulars().references().contains(new Particulars.Reference.All());
    List<Matter> named = all ? offered : Pointing.named(words, offered);
    if (all || named.size() == 1) {
      return meant(asking, named, words);
    }
    return named.isEmpty()
        ? Reports.anew(new Idle(), words, setting)
        : which(asking.wish(), named, asking.words());
  }

  private static Turn meant(ChoosingTicket asking, List<Matter> matters, Words words) {
    return fulfilled(new Idle(), asking.wish(), matters, words, asking.words());
  }

  private static Turn fulfilled(
      Stage stage, Wish wish, List<Matter> matters, Words words, String said) {
    return switch (wish) {
      case STATUS -> Statuses.of(stage, words, matters);
      case CANCEL -> Withdrawals.confirm(matters, said);
      case VISIT -> Additions.wished(stage, matters, words, said);
      case FALSE_ALARM -> Withdrawals.falseAlarm(stage, matters, said);
      case ACCEPT ->
          Unmended.notDone(words) && matters.size() == 1
              ? Answers.rejected(matters.getFirst().number(), words.text())
              : Accepting.accepted(matters);
    };
  }
}
