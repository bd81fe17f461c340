package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.ConfirmingCancel;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.EmergencyPhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is reported and need not be done any more, and dangers that were none.
///
/// An emergency is never called off on the owner's word: a person makes sure (design §2.7).
final class Withdrawals {

  private static final Lexicon WORDS = Lexicon.load("talk.txt");

  private static final Pattern NEEDLESS = WORDS.pattern("needless");

  private static final Pattern KEEPS = WORDS.pattern("keeps");

  private static final Pattern ALL_BUT =
      Pattern.compile(
          "除了?(.{1,12}?)(?:以外|之外)?[,，]?(?:其他|其它|别|剩下|另外)?的?(?:都|全)"
              + "|\\b(?:except|but|apart from|other than|bar)\\b(?: for)? (.{2,40})");

  private Withdrawals() {}

  /// Whether a danger is on our books that may be told to be none.
  static boolean dangerKnown(Setting setting) {
    return setting.live().stream().anyMatch(Matter::emergency);
  }

  static Turn wanted(Stage stage, Words words, Setting setting) {
    Optional<TicketNumber> number = words.reading().number();
    if (number.isPresent()) {
      return setting
          .matter(number.get())
          .map(
              matter ->
                  matter.live()
                      ? confirm(List.of(matter), words.text())
                      : Statuses.of(stage, words, List.of(matter)))
          .orElseGet(() -> Turn.stay(stage, Says.unknown(number.get())));
    }
    List<Matter> rest = allBut(words, setting);
    if (!rest.isEmpty()) {
      return confirm(rest, words.text());
    }
    List<Matter> pointed = Pointing.back(words, setting.live());
    if (!pointed.isEmpty()) {
      return words.reading().particulars().references().contains(new Particulars.Reference.All())
          ? confirm(pointed, words.text())
          : Choosing.fulfil(stage, Wish.CANCEL, pointed, words);
    }
    List<Matter> named = Pointing.thing(words, setting.live());
    if (!named.isEmpty()) {
      return Choosing.fulfil(stage, Wish.CANCEL, named, words);
    }
    List<Matter> meant = Pointing.discussed(stage, setting).map(List::of).orElseGet(setting::live);
    return meant.isEmpty()
        ? Turn.stay(stage, Says.reply(ProgressPhrase.STATUS_NONE))
        : Choosing.fulfil(stage, Wish.CANCEL, meant, words);
  }

  /// "All of them except the radiator"; empty if nothing known is excepted.
  private static List<Matter> allBut(Words words, Setting setting) {
    Matcher excepted = ALL_BUT.matcher(Writing.listed(words.text()));
    if (!excepted.find()) {
      return List.of();
    }
    String thing = excepted.group(1) == null ? excepted.group(2) : excepted.group(1);
    List<Matter> live = setting.live();
    List<Matter> calm = live.stream().filter(matter -> !matter.emergency()).toList();
    List<Matter> rest = calm.stream().filter(matter -> !Pointing.speaks(matter, thing)).toList();
    return live.stream().anyMatch(matter -> Pointing.speaks(matter, thing)) ? rest : List.of();
  }

  static Turn confirm(List<Matter> matters, String words) {
    List<Matter> dangers = matters.stream().filter(Matter::emergency).toList();
    return dangers.isEmpty() ? ask(matters, words) : falseAlarm(new Idle(), dangers, words);
  }

  /// What came back by itself needs nobody, most likely.
  static Turn recovered(Matter matter, String words) {
    return ask(List.of(matter), words, ReportPhrase.ASK_RECOVERED);
  }

  private static Turn ask(List<Matter> matters, String words) {
    return ask(matters, words, ReportPhrase.ASK_CANCEL);
  }

  private static Turn ask(List<Matter> matters, String words, ReportPhrase question) {
    List<TicketNumber> numbers = matters.stream().map(Matter::number).toList();
    return Turn.ask(
        new ConfirmingCancel(numbers, words),
        Says.choice(
            question,
            numbers.getFirst(),
            Offers.CALL_OFF_OR_KEEP,
            "number",
            joined(numbers),
            "matter",
            matters.stream().map(Matter::title).collect(Collectors.joining(", "))));
  }

  /// The question once more, of those that are still to be done.
  static Turn again(ConfirmingCancel asking, Setting setting, List<Step> before) {
    List<Matter> open =
        asking.tickets().stream()
            .flatMap(number -> setting.matter(number).stream())
            .filter(Matter::live)
            .toList();
    if (open.isEmpty()) {
      return new Turn(new Idle(), before, false);
    }
    Turn turn = ask(open, asking.words());
    return new Turn(
        turn.stage(), Stream.concat(before.stream(), turn.steps().stream()).toList(), true);
  }

  private static String joined(List<TicketNumber> numbers) {
    return numbers.stream().map(TicketNumber::toString).collect(Collectors.joining(", "));
  }

  static Turn confirmed(ConfirmingCancel asking, Words words, Setting setting) {
    return switch (words.reading().answer()) {
      case Answer _ when words.has(NEEDLESS) -> calledOff(asking);
      case Answer.Digit(int value) when value == 1 -> calledOff(asking);
      case Answer.Yes _ -> calledOff(asking);
      case Answer.Cancel _ when words.reading().number().isEmpty() -> calledOff(asking);
      case Answer.Digit(int value) when value == 2 -> kept(asking, setting);
      case Answer.No _, Answer.StillBroken _ -> kept(asking, setting);
      default ->
          words.has(KEEPS) ? kept(asking, setting) : Reports.anew(new Idle(), words, setting);
    };
  }

  private static Turn calledOff(ConfirmingCancel asking) {
    List<Step> steps = new ArrayList<>();
    for (TicketNumber ticket : asking.tickets()) {
      steps.add(new Step.Attach(ticket, false));
      steps.add(new Step.Cancel(ticket, asking.words()));
      steps.add(Says.about(ticket, ProgressPhrase.CANCELLED));
    }
    return new Turn(new Idle(), steps, false);
  }

  /// Back to what was being asked before, if that is still missing.
  private static Turn kept(ConfirmingCancel asking, Setting setting) {
    TicketNumber ticket = asking.tickets().getFirst();
    Step said = Says.about(ticket, ReportPhrase.KEPT, "number", joined(asking.tickets()));
    return setting
        .matter(ticket)
        .filter(matter -> !matter.placeKnown())
        .map(matter -> Whereabouts.ask(matter, setting, List.of(said)))
        .orElseGet(() -> Turn.stay(new Idle(), said));
  }

  static Turn falseAlarmTold(Stage stage, Words words, Setting setting) {
    Optional<Matter> named = words.reading().number().flatMap(setting::matter);
    List<Matter> dangers =
        named.map(List::of).orElseGet(setting::live).stream()
            .filter(Matter::live)
            .filter(Matter::emergency)
            .toList();
    return dangers.isEmpty()
        ? wanted(stage, words, setting)
        : Choosing.fulfil(stage, Wish.FALSE_ALARM, dangers, words);
  }

  static Turn falseAlarm(Stage stage, List<Matter> dangers, String words) {
    List<Step> steps = new ArrayList<>();
    for (Matter danger : dangers) {
      steps.add(new Step.Attach(danger.number(), false));
      steps.add(new Step.FalseAlarm(danger.number(), words));
      steps.add(Says.about(danger.number(), EmergencyPhrase.FALSE_ALARM_TAKEN));
    }
    return new Turn(stage, steps, false);
  }
}
