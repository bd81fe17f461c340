package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Question;
import dev.ringback.bot.dialogue.WhoPays;
import dev.ringback.bot.enquiry.Answers;
import dev.ringback.core.triage.Verdict;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds out what words refer to: a job or a call of our own people, a question asked with buttons,
/// the sentence that they go on with, or a common question.
@Component
class Referring {

  private final Questions questions;
  private final JobTalk jobs;
  private final DutyTalk duty;
  private final Pieced pieced;
  private final Answers answers;

  Referring(Questions questions, JobTalk jobs, DutyTalk duty, Pieced pieced, Answers answers) {
    this.questions = questions;
    this.jobs = jobs;
    this.duty = duty;
    this.pieced = pieced;
    this.answers = answers;
  }

  Incoming heard(Conversation conversation, Arrival arrival, Incoming.Words said, long messageId) {
    Incoming.Words words = WhoPays.heard(said);
    Incoming heard =
        jobs.heard(arrival, words)
            .or(() -> pressed(conversation, arrival, words))
            .or(() -> pieced.of(conversation, words, messageId))
            .orElseGet(() -> asked(words));
    return duty.heard(arrival, words, jobs.colleague(arrival.from(), heard));
  }

  /// What a button says is no answer to anything but its own question.
  private Optional<Incoming> pressed(
      Conversation conversation, Arrival arrival, Incoming.Words words) {
    return Optional.ofNullable(arrival.marks().question())
        .map(send -> questions.asked(send, arrival.from()).orElseGet(Question.Forgotten::new))
        .map(
            question ->
                new Incoming.Pressed(question, questions.open(question, conversation), words));
  }

  /// A common question, unless something is reported, in danger, or pointed at.
  private Incoming asked(Incoming.Words words) {
    boolean asks =
        switch (words.verdict().intent()) {
          case ENQUIRY, OTHER -> true;
          case REPAIR, COMPLAINT, PROGRESS, AGENT, PRAISE -> QuestionsBeside.asks(words.text());
        };
    // "should I turn the power off?" sounds like danger, and its answer says what to do
    boolean guessed = words.verdict().emergency() && !words.named() && words.unsure();
    boolean plain =
        (guessed || !words.verdict().emergency())
            && words.reading().numbers().isEmpty()
            && !words.reading().bare()
            && words.pictures() == 0;
    return asks && plain
        ? answers
            .find(words.verdict().language(), words.text())
            .<Incoming>map(found -> new Incoming.Asked(found.answer(), found.checked(), words))
            .orElse(words)
        : words;
  }

  Incoming pictures(Arrival arrival, Verdict verdict) {
    return jobs.pictures(arrival, verdict)
        .orElseGet(() -> new Incoming.Pictures(arrival.media().size()));
  }
}
