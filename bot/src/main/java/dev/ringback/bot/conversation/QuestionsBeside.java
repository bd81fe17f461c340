package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.enquiry.Answers;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Parts the common questions of a message from what else it tells: of "my tap drips. when are you
/// open?" the report is taken and the question answered.
@Component
class QuestionsBeside {

  private static final Pattern CLAUSES = Lexicon.load("clauses.txt").pattern("questions");
  private static final Pattern QUESTION = Lexicon.load("talk.txt").pattern("a question");
  private static final Pattern SUPPOSING = Lexicon.load("dangers.txt").pattern("supposing");
  private static final Pattern LOOSE_END = Pattern.compile("[,，;；\\s]+$");

  /// More of them a person answers better.
  private static final int MOST = 2;

  private final Answers answers;
  private final Judging judging;
  private final ReadingWords reading;

  QuestionsBeside(Answers answers, Judging judging, ReadingWords reading) {
    this.answers = answers;
    this.judging = judging;
    this.reading = reading;
  }

  /// @param asides what is answered besides, in order
  record Parted(Words told, List<Incoming> asides) {}

  /// Whether something is asked, whatever triage makes of it.
  static boolean asks(String text) {
    return QUESTION.matcher(Writing.listed(text)).find();
  }

  /// @return empty if nothing is asked, or nothing else is said
  Optional<Parted> of(Conversation conversation, Arrival arrival, Incoming heard) {
    Words whole =
        switch (heard) {
          case Words words -> words;
          case Incoming.Asked asked -> asked.words();
          default -> null;
        };
    return whole == null || whole.verdict().emergency()
        ? Optional.empty()
        : parted(conversation, arrival, whole);
  }

  private Optional<Parted> parted(Conversation conversation, Arrival arrival, Words whole) {
    List<Incoming> asides = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (String clause : CLAUSES.split(whole.text().strip())) {
      Optional<Answers.Found> found =
          asks(clause) ? answers.find(whole.verdict().language(), clause) : Optional.empty();
      found.ifPresentOrElse(
          answer -> asides.add(new Incoming.Aside(answer.answer())), () -> rest.add(clause));
    }
    // what is asked and has no answer here is no part of what is told, yet not lost
    String told = joined(rest.stream().filter(clause -> !asks(clause)).toList());
    if (asides.isEmpty() || told.isBlank()) {
      return Optional.empty();
    }
    Words words =
        reading.words(joined(rest), judging.judge(told), whole.pictures(), arrival.from());
    return tells(words, conversation.stage())
        ? Optional.of(new Parted(words, asides.stream().distinct().limit(MOST).toList()))
        : Optional.empty();
  }

  private static String joined(List<String> clauses) {
    boolean han =
        clauses.stream().flatMapToInt(String::codePoints).anyMatch(Character::isIdeographic);
    return LOOSE_END.matcher(String.join(han ? "" : " ", clauses)).replaceAll("");
  }

  /// What is left is more than a way to lead up to a question.
  private static boolean tells(Words left, Stage stage) {
    Reading read = left.reading();
    boolean asked = !(stage instanceof Stage.Idle);
    boolean answers =
        switch (read.answer()) {
          case Answer.Words _, Answer.Greeting _, Answer.Thanks _, Answer.Help _ -> false;
          case Answer.Digit _, Answer.Yes _, Answer.No _, Answer.Score _ -> asked;
          default -> true;
        };
    return answers
        || asked && read.bare() && read.place().known()
        || !read.numbers().isEmpty()
        || read.particulars().correction().isPresent()
        || reports(left);
  }

  private static boolean reports(Words left) {
    Verdict verdict = left.verdict();
    boolean broken =
        verdict.intent() == Intent.REPAIR && left.reading().particulars().part().isPresent();
    return verdict.emergency()
        || (broken || verdict.intent() == Intent.COMPLAINT)
            && !SUPPOSING.matcher(Writing.listed(left.text())).find();
  }
}
