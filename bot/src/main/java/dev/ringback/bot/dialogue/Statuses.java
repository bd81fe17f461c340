package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Questions after what was reported (R12).
final class Statuses {

  /// What was reported from another number is found once both are known to be one person's.
  private static final Pattern OTHER_PHONE = Lexicon.load("asides.txt").pattern("other phone");

  private static final Lexicon TALK = Lexicon.load("talk.txt");

  private static final Pattern A_VISIT = TALK.pattern("a visit");

  private static final Pattern A_COMPLAINT = TALK.pattern("a complaint");

  private Statuses() {}

  static Turn asked(Stage stage, Words words, Setting setting) {
    Optional<TicketNumber> number = words.reading().number();
    if (number.isPresent()) {
      return setting
          .matter(number.get())
          .map(
              matter ->
                  matter.live() && Additions.adds(words)
                      ? Additions.added(stage, matter, words)
                      : of(stage, words, List.of(matter)))
          .orElseGet(() -> Turn.stay(stage, Says.unknown(number.get())));
    }
    List<Matter> meant = meant(words, setting);
    // nobody in danger is asked which one
    if (meant.size() > 1 && meant.stream().allMatch(Matter::emergency)) {
      return of(stage, words, meant);
    }
    if (!meant.isEmpty()) {
      return Choosing.fulfil(stage, Wish.STATUS, meant, words);
    }
    return words.verdict().intent() == Intent.PROGRESS && faulty(words, setting)
        ? Intake.report(stage, Kind.REPAIR, words, setting)
        : Turn.stay(
            stage,
            Says.reply(
                words.has(OTHER_PHONE) ? ContactPhrase.LINK_HOW : ProgressPhrase.STATUS_NONE));
  }

  /// Who tells of a job that nobody here knows of, and does not only ask after it, needs it mended.
  private static boolean faulty(Words words, Setting setting) {
    boolean named =
        switch (words.verdict().category()) {
          case GENERAL, SERVICE_QUALITY, STAFF -> false;
          default -> true;
        };
    return words.verdict().urgency().moreUrgentThan(Urgency.NORMAL)
        || named && words.reading().particulars().feedback().unmended()
        || named
            && setting.matters().isEmpty()
            && words.reading().particulars().part().isPresent()
            && !PlaceAnswers.asks(words);
  }

  /// What it points back to, open ones first; else all that are open.
  private static List<Matter> meant(Words words, Setting setting) {
    List<Matter> open = Pointing.back(words, setting.live());
    List<Matter> any = open.isEmpty() ? Pointing.back(words, setting.matters()) : open;
    List<Matter> named = any.isEmpty() ? Pointing.thing(words, setting.live()) : any;
    return named.isEmpty() ? asked(words, waiting(setting)) : named;
  }

  /// What is dangerous comes before all that can wait.
  private static List<Matter> waiting(Setting setting) {
    List<Matter> dangers =
        setting.live().stream()
            .filter(Matter::emergency)
            .filter(matter -> matter.openedWithin(JustReported.IN_TALK, setting.now()))
            .toList();
    return dangers.isEmpty() ? setting.live() : dangers;
  }

  /// "When will you come?" is asked of work, not of the complaint beside it.
  private static List<Matter> asked(Words words, List<Matter> live) {
    Set<Kind> kinds =
        words.has(A_VISIT)
            ? EnumSet.of(Kind.REPAIR, Kind.SERVICE)
            : words.has(A_COMPLAINT) ? EnumSet.of(Kind.COMPLAINT) : EnumSet.noneOf(Kind.class);
    List<Matter> meant = live.stream().filter(matter -> kinds.contains(matter.kind())).toList();
    return meant.isEmpty() ? live : meant;
  }

  /// What is promised is told to whoever waits for somebody to come.
  private static boolean awaited(Matter matter) {
    return switch (matter.step().state()) {
      case OPEN, ASSIGNED -> true;
      case ON_SITE, ON_HOLD, RESOLVED, CLOSED, CANCELLED -> false;
    };
  }

  /// When it was promised; a promise that is broken is no answer: somebody must see to it (R15).
  static Turn promised(Stage stage, TicketNews.Promised promised) {
    return promised.late()
        ? Turn.stay(
            stage,
            new Step.CallAgentAbout(promised.ticket(), "chased", promised.ticket().toString()),
            Says.about(promised.ticket(), ProgressPhrase.STATUS_LATE))
        : Turn.stay(
            stage,
            Says.about(
                promised.ticket(),
                ProgressPhrase.STATUS_PROMISE,
                "promise",
                promised.promise().words()));
  }

  static Turn of(Stage stage, Words words, List<Matter> matters) {
    List<Step> steps = new ArrayList<>();
    for (Matter matter : matters) {
      // what an owner says of one ticket beyond its number belongs to it
      if (matters.size() == 1 && matter.live()) {
        steps.add(new Step.Attach(matter.number(), !words.reading().bare()));
      }
      boolean danger = matter == matters.getLast() && matter.emergency();
      if (matters.size() == 1 || danger) {
        tell(matter, steps);
      } else {
        steps.add(Says.status(matter));
      }
    }
    return new Turn(stage, steps, false);
  }

  /// How far it is, and what is promised.
  static void tell(Matter matter, List<Step> steps) {
    steps.add(Says.status(matter));
    if (awaited(matter)) {
      steps.add(new Step.TellPromise(matter.number()));
    }
  }
}
