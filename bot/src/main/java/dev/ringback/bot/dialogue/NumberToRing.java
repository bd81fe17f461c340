package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingPhone;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number on which an owner can be rung: asked for, told or shared.
final class NumberToRing {

  /// A number that none of the countries we know of has.
  private static final Pattern DIGITS = Pattern.compile("\\D*(?:\\d\\D{0,3}){7,15}");

  /// The number that the sender thinks we can see.
  private static final Pattern THIS_ONE = Lexicon.load("asides.txt").pattern("this number");

  private NumberToRing() {}

  static Turn ask(Matter matter, List<Step> before) {
    return Pieces.asking(new AskingPhone(matter.number()), matter, ContactPhrase.ASK_PHONE, before);
  }

  static Turn shared(AskingPhone asking, PhoneNumber phone, Step noted, Setting setting) {
    Told told = new Told(Map.of(), Optional.empty(), Optional.of(phone));
    Step learned = new Step.Learn(asking.ticket(), told);
    return setting
        .matter(asking.ticket())
        .map(matter -> Pieces.complete(matter, List.of(learned, noted)))
        .orElseGet(() -> Turn.stay(new Idle(), noted));
  }

  static Turn told(AskingPhone asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    if (setting.matter(ticket).isEmpty()) {
      return Reports.anew(new Idle(), words, setting);
    }
    Matter matter = setting.matter(ticket).orElseThrow();
    Step.Say question = Says.about(ticket, ContactPhrase.ASK_PHONE);
    if (!words.reading().particulars().contact().phones().isEmpty()) {
      List<Step> steps = new ArrayList<>(List.of(new Step.Attach(ticket, false)));
      Pieces.learn(ticket, words, steps);
      return Pieces.complete(matter, steps);
    }
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 0 -> Pieces.complete(matter, List.of());
      case Answer.No _, Answer.Thanks _ -> Pieces.complete(matter, List.of());
      case Answer.Yes _ -> unseen(asking, matter);
      case Answer.Words _ when words.has(THIS_ONE) -> unseen(asking, matter);
      case Answer.Digit _ -> Pieces.asking(asking, matter, ContactPhrase.ASK_PHONE, List.of());
      case Answer.Words _ when DIGITS.matcher(words.text()).matches() ->
          Pieces.asking(asking, matter, ContactPhrase.ASK_PHONE_AGAIN, List.of());
      default ->
          Meanwhile.told(asking, matter, words, setting, question)
              .orElseGet(
                  () ->
                      Meanwhile.asksAgain(asking, Reports.anew(asking, words, setting), question));
    };
  }

  /// "Yes", "this one": a chat shows no number.
  private static Turn unseen(AskingPhone asking, Matter matter) {
    return Pieces.asking(asking, matter, ContactPhrase.ASK_PHONE_UNSEEN, List.of());
  }
}
