package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.CrewSaid.DutySaid;
import dev.ringback.bot.dialogue.CrewSaid.JobSaid;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.PagePhrase;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody says who was called for an emergency (design §2.7).
///
/// A number named decides alone; one that is unknown, mistyped or not theirs changes nothing.
/// People on duty are owners and technicians elsewhere: what is about no call is heard as theirs.
final class Duties {

  private Duties() {}

  static Turn heard(Stage stage, DutySaid said, Setting setting) {
    Reading reading = said.words().reading();
    Optional<SeenCall> meant = DutyLists.unchecked(said);
    if (meant.isPresent()) {
      return named(stage, List.of(meant.get().ticket()), said, setting);
    }
    if (!reading.mistyped().isEmpty()) {
      return DutyLists.notOpen(stage, reading.mistyped().getFirst(), said);
    }
    if (reading.number().isPresent()) {
      return named(stage, reading.numbers(), said, setting);
    }
    DutyWord word = word(said);
    return word == DutyWord.OTHER || answersAnother(said, setting)
        ? elsewhere(stage, said, setting)
        : unnamed(stage, word, said, setting);
  }

  /// What a bare digit means to a call.
  private static DutyWord word(DutySaid said) {
    return switch (said.words().reading().answer()) {
      case Answer.Digit(int value) when value == 1 -> DutyWord.ACCEPT;
      case Answer.Digit(int value) when value == 2 -> DutyWord.DECLINE;
      default -> said.word();
    };
  }

  private static Turn elsewhere(Stage stage, DutySaid said, Setting setting) {
    Turn turn = Dialogue.advance(stage, said.otherwise(), setting);
    return Colleagues.lost(turn) ? DutyLists.unclear(turn.stage(), said) : turn;
  }

  /// Whether something else was asked after the last call, and this may be an answer to it.
  private static boolean answersAnother(DutySaid said, Setting setting) {
    Optional<Instant> called =
        said.calls().stream()
            .filter(call -> call.standing() != SeenCall.Standing.OVER)
            .map(SeenCall::askedAt)
            .max(Instant::compareTo);
    if (called.isEmpty()) {
      return !jobs(said.otherwise()).isEmpty()
          || !(said.words().reading().answer() instanceof Answer.Words);
    }
    boolean job = jobTold(said.otherwise()).filter(called.get()::isBefore).isPresent();
    boolean asked =
        !(said.words().reading().answer() instanceof Answer.Words)
            && setting.askedAt().filter(called.get()::isBefore).isPresent();
    return job || asked;
  }

  private static Optional<Instant> jobTold(Incoming otherwise) {
    return jobs(otherwise).stream()
        .filter(SeenJob::live)
        .map(SeenJob::toldAt)
        .max(Instant::compareTo);
  }

  private static List<SeenJob> jobs(Incoming otherwise) {
    return switch (otherwise) {
      case CrewSaid.Colleague(Incoming heard, List<TicketNumber> _) -> jobs(heard);
      case JobSaid job -> job.jobs();
      case Incoming _ -> List.of();
    };
  }

  private static Turn named(
      Stage stage, List<TicketNumber> numbers, DutySaid said, Setting setting) {
    List<Step> steps = new ArrayList<>();
    for (TicketNumber number : numbers) {
      Optional<SeenCall> call =
          said.calls().stream().filter(one -> one.ticket().serial() == number.serial()).findFirst();
      boolean theirs = setting.matter(number).isPresent() || jobOf(number, said, call);
      if (call.isEmpty() && theirs || call.isPresent() && jobOf(number, said, call)) {
        return elsewhere(stage, said, setting);
      }
      if (call.isEmpty() || call.get().standing() == SeenCall.Standing.OVER) {
        return DutyLists.notOpen(stage, number.toString(), said);
      }
      steps.add(step(call.get(), word(said), said));
    }
    return new Turn(stage, steps, false);
  }

  /// Whether a number is that of a job of theirs, which they were told of after any call for it.
  private static boolean jobOf(TicketNumber number, DutySaid said, Optional<SeenCall> call) {
    return jobs(said.otherwise()).stream()
        .filter(job -> job.ticket().serial() == number.serial())
        .anyMatch(
            job ->
                call.filter(one -> one.standing() == SeenCall.Standing.RINGING)
                    .map(one -> job.toldAt().isAfter(one.askedAt()))
                    .orElse(true));
  }

  private static Step step(SeenCall call, DutyWord word, DutySaid said) {
    if (call.standing() == SeenCall.Standing.TAKEN || word == DutyWord.ACCEPT) {
      return new Step.AnswerPage(call.page(), true);
    }
    if (word == DutyWord.DECLINE && call.standing() == SeenCall.Standing.RINGING) {
      return new Step.AnswerPage(call.page(), false);
    }
    boolean asks = word == DutyWord.OTHER && said.words().reading().bare();
    return asks
        ? new Step.ShowPage(call.page())
        : new Step.ReportDuty(call.page(), word, said.words().text());
  }

  private static Turn unnamed(Stage stage, DutyWord word, DutySaid said, Setting setting) {
    List<SeenCall> mine = said.with(SeenCall.Standing.MINE);
    List<SeenCall> ringing = said.with(SeenCall.Standing.RINGING);
    List<SeenCall> open = ringing.isEmpty() ? said.with(SeenCall.Standing.TAKEN) : ringing;
    boolean busy = !(stage instanceof Stage.Idle);
    boolean words = said.words().reading().answer() instanceof Answer.Words;
    return switch (word) {
      case ACCEPT, DECLINE -> {
        if (!open.isEmpty()) {
          yield one(stage, open.getFirst(), word, said);
        }
        if (busy || !words) {
          yield elsewhere(stage, said, setting);
        }
        yield word == DutyWord.ACCEPT && !mine.isEmpty()
            ? one(stage, mine.getFirst(), word, said)
            : meant(stage, mine, word, said);
      }
      case UNDERWAY ->
          mine.isEmpty() && !open.isEmpty()
              ? one(stage, open.getFirst(), word, said)
              : meant(stage, mine, word, said);
      case ARRIVED, FALSE_ALARM -> meant(stage, mine.isEmpty() ? open : mine, word, said);
      case ACCEPT_ALL -> all(stage, ringing, said, setting);
      case SCENE ->
          mine.isEmpty() && ringing.isEmpty()
              ? elsewhere(stage, said, setting)
              : meant(stage, mine.isEmpty() ? ringing : mine, word, said);
      // "done" takes nothing
      case OVER ->
          mine.isEmpty() ? DutyLists.nothingTaken(stage, said) : meant(stage, mine, word, said);
      case OTHER -> elsewhere(stage, said, setting);
    };
  }

  private static Turn all(Stage stage, List<SeenCall> ringing, DutySaid said, Setting setting) {
    if (ringing.isEmpty()) {
      return jobs(said.otherwise()).isEmpty()
          ? DutyLists.nothingTaken(stage, said)
          : elsewhere(stage, said, setting);
    }
    return Turn.stay(stage, new Step.TakePages(ringing.stream().map(SeenCall::page).toList()));
  }

  /// All that rang is theirs.
  static Turn taken(Stage stage, List<String> taken) {
    return Turn.stay(
        stage,
        taken.isEmpty()
            ? Says.reply(PagePhrase.NONE)
            : Says.reply(
                PagePhrase.ACCEPTED_ALL,
                "count",
                Integer.toString(taken.size()),
                "calls",
                String.join("\n", taken)));
  }

  private static Turn one(Stage stage, SeenCall call, DutyWord word, DutySaid said) {
    return Turn.stay(stage, step(call, word, said));
  }

  private static Turn meant(Stage stage, List<SeenCall> calls, DutyWord word, DutySaid said) {
    return switch (calls.size()) {
      case 0 -> DutyLists.nothingTaken(stage, said);
      case 1 -> one(stage, calls.getFirst(), word, said);
      default -> Turn.stay(stage, DutyLists.which(calls));
    };
  }

  /// What came of an answer, and what rings on.
  static Turn answered(Stage stage, CrewSaid.PageAnswered answered) {
    TicketNumber number = answered.ticket();
    Step.Say said =
        switch (answered.outcome()) {
          case ACCEPTED -> Says.notice(number, PagePhrase.ACCEPTED, "reach", answered.reach());
          case DECLINED -> Says.notice(number, PagePhrase.DECLINED);
          case DECLINED_ALONE -> Says.notice(number, PagePhrase.DECLINED_ALONE);
          case TAKEN -> Says.notice(number, PagePhrase.TAKEN, "name", answered.name());
          case NOTED -> Says.notice(number, PagePhrase.NOTED);
          case GONE -> Says.reply(PagePhrase.NOT_OPEN, "number", number.toString());
        };
    List<Step> steps = new ArrayList<>(List.of(said));
    DutyLists.ringing(answered.still()).ifPresent(steps::add);
    return new Turn(stage, steps, false);
  }
}
