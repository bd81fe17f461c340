package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.Excerpt;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.Fact;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is said of tickets that exist: more words, another time, a complaint.
final class Additions {

  /// Below this, what sounds like a complaint may be a wish told with reasons.
  private static final double SURE = 0.75;

  /// Of the time that is wished, so much is repeated.
  private static final int LONGEST_VISIT = 40;

  /// A number with nothing told beside it asks after the ticket.
  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)(?:那?就?是|这个|這個|那个|那個|应该是|應該是|sorry|it is|it.?s|i"
              + " meant?|this|that|one|[\\s,，。.:!！-])*[rcq]?[-"
              + " ]?[\\d-]{5,}(?:吧|这个|這個|[\\s,，。.!！?？])*");

  /// Another time is told outright.
  private static final Pattern PUT_OFF = Lexicon.load("asides.txt").pattern("put off");

  private static final Pattern ONE_THING_MORE = Lexicon.load("talk.txt").pattern("one thing more");
  private static final Pattern EXPLAINS = Lexicon.load("talk.txt").pattern("explains");

  private Additions() {}

  /// Another time for a visit, if that is what the words wish for and there is something to visit.
  static Optional<Turn> visit(Stage stage, Words words, Setting setting) {
    boolean wished =
        words.reading().particulars().atHome().isPresent()
            && setting.live().stream().anyMatch(Additions::visited)
            && !tellsFault(words);
    if (!wished) {
      return Optional.empty();
    }
    List<Matter> meant =
        Stream.of(
                words.reading().number().flatMap(setting::matter).stream().toList(),
                Pointing.back(words, setting.live()),
                Pointing.thing(words, setting.live()),
                Pointing.discussed(stage, setting).filter(Additions::appointed).stream().toList(),
                setting.live().stream().filter(Additions::appointed).toList(),
                setting.live().stream().filter(Additions::visited).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    return Optional.of(Choosing.fulfil(stage, Wish.VISIT, meant, words));
  }

  /// Somebody comes for it at an agreed time, and not as fast as can be.
  private static boolean appointed(Matter matter) {
    return visited(matter) && !matter.emergency();
  }

  /// Somebody comes for it.
  private static boolean visited(Matter matter) {
    return matter.kind() != Kind.SUGGESTION && matter.kind() != Kind.ENQUIRY;
  }

  /// A new fault, told with the times at which somebody is at home, is a report.
  private static boolean tellsFault(Words words) {
    return words.verdict().intent() == Intent.REPAIR
            && !words.has(PUT_OFF)
            && words.verdict().category() != Category.GENERAL
            && words.reading().particulars().part().isPresent()
        || words.verdict().intent() == Intent.COMPLAINT && words.verdict().confidence() >= SURE;
  }

  /// Whoever asks beside it when somebody comes hears what is promised until then.
  static Turn wished(Stage stage, List<Matter> matters, Words words, String said) {
    Particulars told = words.reading().particulars();
    boolean asks = told.asks().contains(Particulars.Ask.WHEN);
    String visit = asks ? told.atHome().map(Particulars.AtHome::words).orElse(said) : said;
    List<Step> steps = new ArrayList<>();
    for (Matter matter : matters) {
      Map<Fact, String> facts = Map.of(Fact.VISIT, said);
      steps.add(new Step.Attach(matter.number(), true));
      steps.add(
          new Step.Learn(matter.number(), new Told(facts, Optional.empty(), Optional.empty())));
      steps.add(new Step.CallAgentAbout(matter.number(), "visit-wished", said));
      steps.add(new Step.PassOn(matter.number(), said));
      steps.add(
          Says.about(
              matter.number(),
              ReportPhrase.VISIT_NOTED,
              "visit",
              Excerpt.of(visit, LONGEST_VISIT)));
      if (asks) {
        steps.add(new Step.TellPromise(matter.number()));
      }
    }
    return new Turn(stage, steps, false);
  }

  /// The ticket that a complaint is about: the one named, pointed back to, or just talked about; of
  /// the service the latest.
  static Optional<Matter> complainedOf(Stage stage, Words words, Setting setting) {
    boolean ofService =
        words.verdict().category() == Category.SERVICE_QUALITY
            || words.verdict().category() == Category.STAFF;
    return words
        .reading()
        .number()
        .flatMap(setting::matter)
        .or(() -> Pointing.back(words, setting.matters()).stream().findFirst())
        .or(() -> Pointing.discussed(stage, setting).filter(matter -> ofService))
        .or(() -> setting.matters().stream().filter(matter -> ofService).findFirst());
  }

  /// More words for a ticket named by its number.
  static boolean adds(Words words) {
    Reading reading = words.reading();
    boolean telling =
        words.verdict().intent() == Intent.REPAIR || words.verdict().intent() == Intent.OTHER;
    boolean more = !FRAME.matcher(words.text().strip()).matches();
    return reading.answer() instanceof Reading.Answer.Words && telling && more && !reading.bare();
  }

  /// "One more thing, the floor is wet, too" belongs to what is open, even if it sounds like asking
  /// after it.
  static Optional<Turn> announced(Stage stage, Words words, Setting setting) {
    boolean more = words.has(ONE_THING_MORE) && words.reading().number().isEmpty();
    return setting.live().stream()
        .filter(_ -> more)
        .findFirst()
        .map(latest -> Pointing.discussed(stage, setting).filter(Matter::live).orElse(latest))
        .map(matter -> added(stage, matter, words));
  }

  /// "It's just that the door sometimes won't shut" is no fault of its own.
  static Optional<Turn> explained(Stage stage, Words words, Setting setting) {
    return Pointing.discussed(stage, setting)
        .or(() -> setting.live().stream().findFirst())
        .filter(Matter::live)
        .filter(_ -> words.has(EXPLAINS))
        .map(matter -> added(stage, matter, words));
  }

  static Turn added(Stage stage, Matter matter, Words words) {
    List<Step> steps = new ArrayList<>(List.of(new Step.Attach(matter.number(), true)));
    SpotInHome.told(stage, matter, words).ifPresent(steps::add);
    Pieces.learn(matter.number(), words, steps);
    steps.add(
        words.reading().particulars().contact().phones().stream()
            .findFirst()
            .map(
                phone ->
                    Says.about(matter.number(), ContactPhrase.PHONE_ADDED, "phone", phone.e164()))
            .orElseGet(() -> Says.about(matter.number(), ReportPhrase.ADDED)));
    return new Turn(stage, steps, false);
  }
}
