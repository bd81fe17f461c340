package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "The power is back": what had gone came back before anybody was there, and whether that settles
/// it is asked rather than guessed.
final class Recovered {

  private static final Lexicon WORDS = Lexicon.load("recovered.txt");

  private static final Pattern BACK = WORDS.pattern("back");

  private static final Pattern WELL_AGAIN = WORDS.pattern("well again");

  private static final Pattern ENDED = WORDS.pattern("ended");

  /// Somebody there has mended it.
  private static final Pattern SETTLED = WORDS.pattern("settled");

  private static final Pattern GONE = WORDS.pattern("gone");

  private static final Pattern GOES_BAD = WORDS.pattern("goes bad");

  private static final List<Pattern> SUPPLIES =
      Stream.of("lift", "power", "warmth", "water", "gas", "line").map(WORDS::pattern).toList();

  private Recovered() {}

  /// Empty where nothing of that is said, or nothing that was gone waits to be mended.
  static Optional<Turn> heard(Stage stage, Words words, Setting setting) {
    String text = Writing.listed(words.text()).strip();
    boolean back = BACK.matcher(text).matches();
    // whoever tells of danger beside it is heard for that
    boolean settled =
        !words.verdict().emergency()
            && (SETTLED.matcher(text).find() || WELL_AGAIN.matcher(text).matches());
    boolean told =
        listens(stage)
            && !setting.held()
            && words.pictures() == 0
            && words.reading().number().isEmpty()
            && (back || settled || ENDED.matcher(text).matches());
    if (!told || Endangered.now(words, setting).isPresent()) {
      return Optional.empty();
    }
    List<Matter> meant =
        meant(words, settled ? waiting(setting) : back ? gone(setting) : going(setting));
    return switch (meant.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(Withdrawals.recovered(meant.getFirst(), words.text()));
      default -> Optional.of(Choosing.which(Wish.CANCEL, meant, words.text()));
    };
  }

  /// Elsewhere it answers what was asked.
  private static boolean listens(Stage stage) {
    return switch (stage) {
      case Stage.Idle _, Stage.AskingPlace _, Stage.ChoosingHome _, Stage.AskingSpot _ -> true;
      case Stage.AskingPhone _, Stage.Confirming _, Stage.Changing _, Stage.AskingHelped _ -> true;
      case Stage.AskingMore _, Stage.AskingDanger _, Stage.AskingNow _ -> false;
      case Stage.AskingAcceptance _, Stage.AskingScore _, Stage.AskingWhy _ -> false;
      case Stage.ChoosingTicket _, Stage.ConfirmingCancel _, Stage.AskingCode _ -> false;
      case Stage.Surveying _ -> false;
    };
  }

  private static List<Matter> waiting(Setting setting) {
    return setting.live().stream().filter(Recovered::waits).toList();
  }

  private static List<Matter> gone(Setting setting) {
    return setting.live().stream()
        .filter(Recovered::waits)
        .filter(matter -> tells(matter, GONE) && !tells(matter, GOES_BAD))
        .toList();
  }

  private static List<Matter> going(Setting setting) {
    return setting.live().stream()
        .filter(Recovered::waits)
        .filter(matter -> tells(matter, GOES_BAD))
        .toList();
  }

  private static boolean tells(Matter matter, Pattern trouble) {
    return trouble.matcher(Writing.listed(matter.words())).find();
  }

  /// Whoever has been there is asked about otherwise.
  private static boolean waits(Matter matter) {
    boolean open =
        switch (matter.step().state()) {
          case OPEN, ASSIGNED, ON_HOLD -> true;
          case ON_SITE, RESOLVED, CLOSED, CANCELLED -> false;
        };
    return open && matter.kind() == Kind.REPAIR;
  }

  /// Of what had gone that which is named; without a name all of it.
  private static List<Matter> meant(Words words, List<Matter> gone) {
    Optional<Pattern> named = SUPPLIES.stream().filter(words::has).findFirst();
    List<Matter> same =
        named
            .map(
                supply ->
                    gone.stream()
                        .filter(matter -> supply.matcher(Writing.listed(matter.words())).find())
                        .toList())
            .orElse(gone);
    List<Matter> pointed = Pointing.thing(words, same);
    return pointed.isEmpty() ? same : pointed;
  }
}
