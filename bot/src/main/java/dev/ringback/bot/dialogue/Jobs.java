package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.CrewSaid.JobSaid;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.phrase.StaffPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a technician says of a job. Technicians are owners elsewhere: what answers a question asked
/// later, names another ticket or tells of danger is heard as an owner's.
final class Jobs {

  private Jobs() {}

  static Turn heard(Stage stage, JobSaid said, Setting setting) {
    Words words = said.words();
    boolean dangerous =
        words.verdict().emergency()
            && Hazard.named(words.verdict())
            && !words.reading().bare()
            && !said.note().isBlank();
    if (dangerous || !said.pressed() && answersAnother(stage, said, setting)) {
      return Dialogue.hear(stage, words, setting);
    }
    List<SeenJob> meant = meant(said);
    if (meant.isEmpty()) {
      return Dialogue.hear(stage, words, setting);
    }
    if (meant.size() > 1) {
      String numbers =
          meant.stream().map(job -> job.ticket().toString()).collect(Collectors.joining(" "));
      return Turn.stay(stage, Says.reply(StaffPhrase.JOB_WHICH, "jobs", numbers));
    }
    SeenJob job = meant.getFirst();
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Attach(job.ticket(), false));
    steps.add(new Step.Work(job.ticket(), said.word(), said.note()));
    if (said.word() == JobWord.NOTE && words.verdict().emergency() && !said.pressed()) {
      Turn asked = Guesses.asked(words, setting);
      steps.addAll(asked.steps());
      return new Turn(asked.stage(), steps, true);
    }
    return new Turn(stage, steps, false);
  }

  /// Whether something was asked after all that this could be about, and this is an answer to it.
  private static boolean answersAnother(Stage stage, JobSaid said, Setting setting) {
    Reading reading = said.words().reading();
    if (reading.number().isPresent()) {
      return said.jobs().stream()
          .noneMatch(job -> job.ticket().serial() == reading.number().get().serial());
    }
    if (reading.answer() instanceof Answer.Words) {
      return false;
    }
    return !(stage instanceof Stage.Idle)
        && setting
            .askedAt()
            .filter(at -> meant(said).stream().noneMatch(job -> job.toldAt().isAfter(at)))
            .isPresent();
  }

  /// The jobs that a word may be about: those that stand where it fits best.
  private static List<SeenJob> meant(JobSaid said) {
    var number = said.words().reading().number();
    List<SeenJob> known =
        number.isEmpty()
            ? said.jobs().stream()
                .filter(job -> job.standing() != SeenJob.Standing.DECLINED)
                .toList()
            : said.jobs().stream()
                .filter(job -> job.ticket().serial() == number.get().serial())
                .toList();
    return fitting(said.word()).stream()
        .map(standing -> known.stream().filter(job -> job.standing() == standing).toList())
        .filter(jobs -> !jobs.isEmpty())
        .findFirst()
        .map(jobs -> latestIsMeant(said.word(), jobs) ? List.of(jobs.getFirst()) : jobs)
        .orElse(List.of());
  }

  private static List<SeenJob.Standing> fitting(JobWord word) {
    return switch (word) {
      case ACCEPT ->
          List.of(
              SeenJob.Standing.ASKED,
              SeenJob.Standing.GONE,
              SeenJob.Standing.MINE,
              SeenJob.Standing.DECLINED);
      case DECLINE ->
          List.of(
              SeenJob.Standing.ASKED,
              SeenJob.Standing.MINE,
              SeenJob.Standing.THERE,
              SeenJob.Standing.GONE);
      case CONTACTED, UNDERWAY ->
          List.of(
              SeenJob.Standing.MINE,
              SeenJob.Standing.ASKED,
              SeenJob.Standing.THERE,
              SeenJob.Standing.GONE);
      case ARRIVED ->
          List.of(
              SeenJob.Standing.MINE,
              SeenJob.Standing.THERE,
              SeenJob.Standing.ASKED,
              SeenJob.Standing.GONE);
      case LATE, ABSENT -> List.of(SeenJob.Standing.MINE, SeenJob.Standing.THERE);
      case DONE, COSTS, PARTS, NOTE ->
          List.of(SeenJob.Standing.THERE, SeenJob.Standing.MINE, SeenJob.Standing.GONE);
      case SHOW, CHECKLIST ->
          List.of(
              SeenJob.Standing.ASKED,
              SeenJob.Standing.THERE,
              SeenJob.Standing.MINE,
              SeenJob.Standing.GONE);
    };
  }

  /// An answer to being asked is one to being asked last; what can't be undone is not guessed.
  private static boolean latestIsMeant(JobWord word, List<SeenJob> jobs) {
    boolean asked = jobs.getFirst().standing() == SeenJob.Standing.ASKED;
    return jobs.getFirst().standing() == SeenJob.Standing.GONE
        || switch (word) {
          case ACCEPT, DECLINE -> asked;
          case SHOW, CHECKLIST -> true;
          case CONTACTED, UNDERWAY, ARRIVED, LATE, ABSENT, DONE, COSTS, PARTS, NOTE -> false;
        };
  }
}
