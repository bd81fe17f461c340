package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.CrewSaid;
import dev.ringback.bot.dialogue.CrewSaid.JobSaid;
import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.JobWord;
import dev.ringback.bot.dialogue.Question;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.SeenJob;
import dev.ringback.bot.phrase.Phrases;
import dev.ringback.bot.phrase.ProgressPhrase;
import dev.ringback.bot.understanding.JobCosts;
import dev.ringback.bot.understanding.JobWords;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.crew.Assignment;
import dev.ringback.core.crew.Said;
import dev.ringback.core.crew.Working;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.ticket.Ticket;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Verdict;
import dev.ringback.core.work.CostLine;
import dev.ringback.core.work.Spent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What technicians write, as far as it may be about a job, and back to the job what it was.
@Component
class JobTalk {

  private final Working working;
  private final Questions questions;
  private final Tickets tickets;
  private final Phrases phrases;

  JobTalk(Working working, Questions questions, Tickets tickets, Phrases phrases) {
    this.working = working;
    this.questions = questions;
    this.tickets = tickets;
    this.phrases = phrases;
  }

  /// @return empty if it is nothing that could be said of a job of theirs
  Optional<Incoming> heard(Arrival arrival, Incoming.Words words) {
    List<SeenJob> jobs = jobs(arrival.from());
    if (jobs.isEmpty()) {
      return Optional.empty();
    }
    Long send = arrival.marks().question();
    if (send != null) {
      return questions.asked(send, arrival.from()).flatMap(asked -> pressed(asked, jobs, words));
    }
    return JobWords.read(arrival.text())
        .<Incoming>map(one -> said(one, jobs, words))
        .or(() -> answered(jobs, words))
        .or(() -> noted(arrival, jobs, words).map(one -> said(one, jobs, words)));
  }

  /// Technicians are not asked what is broken.
  Incoming colleague(Address address, Incoming heard) {
    return working.concerns(address)
        ? new CrewSaid.Colleague(
            heard, jobs(address).stream().filter(SeenJob::live).map(SeenJob::ticket).toList())
        : heard;
  }

  private static JobSaid said(JobWords.Heard said, List<SeenJob> jobs, Incoming.Words words) {
    return new JobSaid(said.word(), said.note(), jobs, false, words);
  }

  /// What is pressed under a job is about that one.
  private static Optional<Incoming> pressed(
      Question asked, List<SeenJob> jobs, Incoming.Words words) {
    if (!(asked instanceof Question.OfJob(TicketNumber ticket))) {
      return Optional.empty();
    }
    List<SeenJob> shown =
        jobs.stream().filter(job -> job.ticket().serial() == ticket.serial()).toList();
    return JobWords.read(words.text())
        .or(() -> answer(words.reading()))
        .filter(said -> !shown.isEmpty())
        .map(said -> new JobSaid(said.word(), said.note(), shown, true, words));
  }

  /// A bare yes or no answers whoever asked whether they take it, and gives nothing back that they
  /// have taken.
  private static Optional<Incoming> answered(List<SeenJob> jobs, Incoming.Words words) {
    List<SeenJob> asked =
        jobs.stream()
            .filter(
                job ->
                    job.standing() == SeenJob.Standing.ASKED
                        || job.standing() == SeenJob.Standing.GONE)
            .toList();
    return answer(words.reading())
        .filter(said -> !asked.isEmpty())
        .map(said -> said(said, asked, words));
  }

  /// Pictures without a word, from somebody who is at work.
  Optional<Incoming> pictures(Arrival arrival, Verdict verdict) {
    List<SeenJob> there =
        jobs(arrival.from()).stream()
            .filter(job -> job.standing() == SeenJob.Standing.THERE)
            .toList();
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new JobSaid(
                JobWord.NOTE,
                "",
                there,
                false,
                new Incoming.Words(
                    "",
                    verdict,
                    Reader.read(""),
                    arrival.media().size(),
                    Optional.empty(),
                    List.of())));
  }

  /// 1 and 2, yes and no.
  private static Optional<JobWords.Heard> answer(Reading reading) {
    return switch (reading.answer()) {
      case Answer.Digit(int value) when value == 1 ->
          Optional.of(new JobWords.Heard(JobWord.ACCEPT, ""));
      case Answer.Digit(int value) when value == 2 ->
          Optional.of(new JobWords.Heard(JobWord.DECLINE, ""));
      case Answer.Yes _ -> Optional.of(new JobWords.Heard(JobWord.ACCEPT, ""));
      case Answer.No _ -> Optional.of(new JobWords.Heard(JobWord.DECLINE, ""));
      default -> Optional.empty();
    };
  }

  /// Words with the number of a job, or a picture with words from where the work is, are a note;
  /// the number alone asks for the job.
  private static Optional<JobWords.Heard> noted(
      Arrival arrival, List<SeenJob> jobs, Incoming.Words words) {
    Reading reading = words.reading();
    Optional<SeenJob> named =
        reading
            .number()
            .flatMap(
                number ->
                    jobs.stream()
                        .filter(job -> job.ticket().serial() == number.serial())
                        .findFirst());
    if (named.isPresent() && reading.bare()) {
      return Optional.of(new JobWords.Heard(JobWord.SHOW, ""));
    }
    boolean shown =
        !arrival.media().isEmpty()
            && jobs.stream().anyMatch(job -> job.standing() == SeenJob.Standing.THERE);
    return named.isPresent() || shown
        ? Optional.of(new JobWords.Heard(JobWord.NOTE, arrival.text().strip()))
        : Optional.empty();
  }

  void work(TicketNumber ticket, Address by, JobWord word, String note) {
    if (word == JobWord.DONE || word == JobWord.COSTS) {
      JobCosts costs = JobCosts.in(note);
      List<Spent> spent = costs.items().stream().map(JobTalk::spent).toList();
      working.says(ticket, by, said(word), costs.rest(), spent);
    } else {
      String words = word == JobWord.PARTS ? parts(ticket, note) : note;
      working.says(ticket, by, said(word), words);
    }
  }

  private static Spent spent(JobCosts.Item item) {
    CostLine.Sort sort =
        switch (item.sort()) {
          case MATERIAL -> CostLine.Sort.MATERIAL;
          case LABOUR -> CostLine.Sort.LABOUR;
          case OTHER -> CostLine.Sort.OTHER;
        };
    return new Spent(sort, item.word(), new BigDecimal(item.amount()));
  }

  /// The owner reads why it has to wait.
  private String parts(TicketNumber ticket, String note) {
    Language language = tickets.find(ticket).map(Ticket::language).orElse(Language.ZH_HANS);
    return phrases.say(language, ProgressPhrase.JOB_PARTS, "part", note.isBlank() ? "none" : note);
  }

  private List<SeenJob> jobs(Address address) {
    return working.of(address).stream()
        .map(job -> new SeenJob(job.ticket(), standing(job.standing()), job.toldAt()))
        .toList();
  }

  private static SeenJob.Standing standing(Assignment.Standing standing) {
    return switch (standing) {
      case ASKED -> SeenJob.Standing.ASKED;
      case MINE -> SeenJob.Standing.MINE;
      case THERE -> SeenJob.Standing.THERE;
      case GONE -> SeenJob.Standing.GONE;
      case DECLINED -> SeenJob.Standing.DECLINED;
    };
  }

  private static Said said(JobWord word) {
    return switch (word) {
      case ACCEPT -> Said.ACCEPT;
      case DECLINE -> Said.DECLINE;
      case CONTACTED -> Said.CONTACTED;
      case UNDERWAY -> Said.UNDERWAY;
      case ARRIVED -> Said.ARRIVED;
      case LATE -> Said.LATE;
      case ABSENT -> Said.ABSENT;
      case DONE -> Said.DONE;
      case COSTS -> Said.COSTS;
      case PARTS -> Said.PARTS;
      case NOTE -> Said.NOTE;
      case SHOW -> Said.SHOW;
      case CHECKLIST -> Said.CHECKLIST;
    };
  }
}
