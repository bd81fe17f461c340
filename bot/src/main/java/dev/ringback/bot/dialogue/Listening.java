package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.AcceptancePhrase;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.delivery.Purpose;
import dev.ringback.core.ticket.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// While an agent has the thread the bot keeps quiet, but not deaf: it remembers what was said.
public final class Listening {

  private static final Pattern NOD = Lexicon.load("asides.txt").pattern("nod");

  private Listening() {}

  /// Puts the message to the ticket that is talked about, and a missing place into it.
  static Turn silently(Stage stage, Words words, Setting setting) {
    return dangerous(stage, words, setting)
        .or(() -> rejected(stage, words))
        .map(Listening::quiet)
        .orElseGet(
            () ->
                about(stage, words, setting)
                    .map(matter -> attached(stage, matter, words))
                    .orElseGet(() -> Turn.stay(stage)));
  }

  /// A yes to the question whether there is danger counts, whoever has the thread.
  private static Optional<Turn> dangerous(Stage stage, Words words, Setting setting) {
    if (nods(words)) {
      return Optional.empty();
    }
    return switch (stage) {
      case Stage.AskingDanger asking ->
          Optional.of(Doubts.answered(asking, words, setting))
              .filter(turn -> turn.steps().stream().anyMatch(Step.Raise.class::isInstance));
      case Stage.AskingNow asking ->
          Optional.of(Supposed.answered(asking, words, setting))
              .filter(
                  turn ->
                      turn.steps().stream()
                          .anyMatch(
                              step -> step instanceof Step.Raise || step instanceof Step.Open));
      case Stage _ -> Optional.empty();
    };
  }

  private static Optional<Turn> rejected(Stage stage, Words words) {
    return stage instanceof Stage.AskingAcceptance asking && rejects(words)
        ? Optional.of(Answers.rejected(asking.ticket(), words.text()))
        : Optional.empty();
  }

  private static Optional<Matter> about(Stage stage, Words words, Setting setting) {
    return words
        .reading()
        .number()
        .flatMap(setting::matter)
        .or(() -> Pointing.discussed(stage, setting))
        .or(() -> setting.live().stream().findFirst());
  }

  private static Turn attached(Stage stage, Matter matter, Words words) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), false)));
    Optional<Place> place = matter.placeKnown() ? Optional.empty() : Reports.placeIn(words);
    place.ifPresent(
        told -> {
          steps.add(new Step.SetPlace(matter.number(), told));
          steps.add(new Step.RememberHome(told));
        });
    return new Turn(stage, steps, false);
  }

  /// In words that fit no question of an agent's.
  private static boolean rejects(Words words) {
    return words.reading().answer() instanceof Reading.Answer.StillBroken
        || Unmended.notDone(words);
  }

  /// "OK" answers what the agent has just said, and not the bot's question before it.
  public static boolean nods(Words words) {
    return NOD.matcher(Writing.listed(words.text())).matches();
  }

  /// Without what the bot would say, safety excepted.
  static Turn quiet(Turn turn) {
    return new Turn(
        turn.stage(),
        turn.steps().stream()
            .filter(step -> !(step instanceof Step.Say say) || say.purpose() == Purpose.SAFETY)
            .toList(),
        false);
  }

  /// The agent has fallen silent; what the owner wrote meanwhile is heard next, and answers or
  /// follows whatever is being asked.
  static Turn gone(Stage stage, boolean unanswered, Setting setting) {
    return unanswered
        ? Turn.stay(
            left(stage, Says.reply(ChatPhrase.AGENT_GONE), setting).stage(),
            Says.plain(ChatPhrase.AGENT_SILENT))
        : left(stage, Says.reply(ChatPhrase.AGENT_GONE), setting);
  }

  /// The agent gives the thread back: what was being asked before is asked again if it is still
  /// open, and forgotten if it was settled meanwhile.
  static Turn left(Stage stage, Step said, Setting setting) {
    return switch (stage) {
      case Stage.AskingPlace asking
          when setting.matter(asking.ticket()).filter(Listening::unplaced).isPresent() ->
          Turn.ask(asking, said, Whereabouts.question(asking.ticket(), setting));
      case Stage.AskingAcceptance asking
          when setting.matter(asking.ticket()).filter(Listening::resolved).isPresent() ->
          Turn.ask(
              asking,
              said,
              Says.done(
                  setting.matter(asking.ticket()).orElseThrow(),
                  AcceptancePhrase.ASK_AGAIN,
                  AcceptancePhrase.ASK_SETTLED_AGAIN,
                  ""));
      case Stage.AskingScore _, Stage.AskingWhy _, Stage.Surveying _ -> Turn.stay(stage, said);
      case Stage.AskingPlace _, Stage.AskingAcceptance _ -> Turn.stay(new Stage.Idle(), said);
      case Stage.AskingDanger asking
          when setting.matter(asking.ticket()).filter(Matter::live).isPresent() ->
          Doubts.ask(asking.ticket(), asking.hazard(), List.of(said));
      case Stage.AskingDanger _, Stage.AskingMore _, Stage.AskingSpot _, Stage.AskingPhone _ ->
          Turn.stay(new Stage.Idle(), said);
      case Stage.AskingHelped asking -> left(asking.standing(), said, setting);
      case Stage.AskingCode _, Stage.AskingNow _ -> Turn.stay(new Stage.Idle(), said);
      case Stage.ChoosingHome _, Stage.Confirming _, Stage.Changing _ ->
          Turn.stay(new Stage.Idle(), said);
      case Stage.ChoosingTicket _, Stage.ConfirmingCancel _, Stage.Idle _ ->
          Turn.stay(new Stage.Idle(), said);
    };
  }

  private static boolean unplaced(Matter matter) {
    return matter.live() && Doors.missing(matter);
  }

  private static boolean resolved(Matter matter) {
    return matter.step() == dev.ringback.core.ticket.Step.RESOLVED;
  }
}
