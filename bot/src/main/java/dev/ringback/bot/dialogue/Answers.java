package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingAcceptance;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Answers to the question asked last; what is no answer is heard as something new.
final class Answers {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final int MIDDLING = 3;

  /// Somebody came, and it is as it was.
  private static final Pattern UNFINISHED = WORDS.pattern("unfinished");

  /// What lasts longer with a little care.
  private static final Set<Category> CARED_FOR =
      EnumSet.of(
          Category.DRAINAGE,
          Category.SEEPAGE,
          Category.PLUMBING,
          Category.HVAC,
          Category.DOOR_WINDOW,
          Category.ELECTRICAL);

  private Answers() {}

  static Turn acceptance(AskingAcceptance asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    Optional<Turn> all = Accepting.all(words, setting).or(() -> Accepting.unclear(words, setting));
    if (all.isPresent()) {
      return all.get();
    }
    return switch (words.reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> accepted(ticket, setting);
      case Answer.Digit(int value) when value == 2 -> rejected(ticket, "");
      case Answer.Yes _ -> accepted(ticket, setting);
      // "noted" and "thanks" say that it was read, not that it is fixed
      case Answer.Thanks _ -> askAgain(asking, setting);
      case Answer.No _ -> rejected(ticket, "");
      // "no need any more, it works by itself" answers the question, too
      case Answer.Cancel _ when words.reading().number().isEmpty() -> accepted(ticket, setting);
      case Answer.StillBroken _ -> rejected(ticket, words.text());
      case Answer.Score(int value) ->
          value > MIDDLING ? accepted(ticket, setting) : rejected(ticket, words.text());
      case Answer.Digit _ -> Turn.stay(asking, Says.reply(ChatPhrase.NOT_UNDERSTOOD));
      default -> acceptanceInWords(asking, words, setting);
    };
  }

  private static Turn askAgain(AskingAcceptance asking, Setting setting) {
    return setting
        .matter(asking.ticket())
        .map(News::acceptanceOverdue)
        .orElse(Turn.stay(asking, Says.reply(ChatPhrase.THANKS)));
  }

  private static Turn acceptanceInWords(AskingAcceptance asking, Words words, Setting setting) {
    if (words.has(UNFINISHED)) {
      return rejected(asking.ticket(), words.text());
    }
    boolean aboutIt =
        setting
            .matter(asking.ticket())
            .map(matter -> matter.akin(words.verdict().category()))
            .orElse(false);
    return switch (words.verdict().intent()) {
      case PRAISE -> accepted(asking.ticket(), setting);
      case REPAIR, PROGRESS, COMPLAINT ->
          aboutIt || words.verdict().category() == Category.SERVICE_QUALITY
              ? rejected(asking.ticket(), words.text())
              : Reports.anew(asking, words, setting);
      case ENQUIRY, AGENT, OTHER -> Reports.anew(asking, words, setting);
    };
  }

  /// With a word on how it stays whole, for what an owner can take care of (R111).
  static Turn accepted(TicketNumber ticket, Setting setting) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(ticket, false));
    steps.add(new Step.Accept(ticket));
    boolean signedOffNext = setting.matter(ticket).filter(Matter::signOffNext).isPresent();
    steps.add(
        Says.about(
            ticket,
            signedOffNext ? AcceptancePhrase.ACCEPTED_UNSIGNED : AcceptancePhrase.ACCEPTED));
    setting
        .matter(ticket)
        .filter(matter -> matter.kind() == Kind.REPAIR && CARED_FOR.contains(matter.category()))
        .ifPresent(matter -> steps.add(Says.of(matter, AcceptancePhrase.CARE)));
    return new Turn(new Idle(), steps, false);
  }

  /// Asks what is wrong: whatever is told next belongs to it.
  static Turn rejected(TicketNumber ticket, String words) {
    return Turn.ask(
        new Idle(),
        new Step.Attach(ticket, false),
        new Step.Reject(ticket, words),
        Says.about(ticket, AcceptancePhrase.REJECTED));
  }
}
