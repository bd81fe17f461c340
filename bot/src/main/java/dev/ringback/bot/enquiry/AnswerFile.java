package dev.ringback.bot.enquiry;

import dev.ringback.bot.phrase.CarrierWords;
import dev.ringback.bot.phrase.Segments;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// `config/answers/<language>.yaml`.
record AnswerFile(List<Entry> answers) {

  AnswerFile {
    if (answers == null || answers.isEmpty()) {
      throw new IllegalArgumentException("answers: at least one is needed");
    }
    answers = List.copyOf(answers);
  }

  /// One question in its many forms.
  ///
  /// @param id the same in all languages
  /// @param questions regular expressions, any of which is found in the text, in small letters
  /// @param checked whether "did that help?" follows; yes where nothing is said of it
  record Entry(String id, List<String> questions, String answer, @Nullable Boolean checked) {

    private static final int MOST_SEGMENTS = 3;

    Entry {
      if (id == null || !id.matches("[a-z][a-z0-9-]{1,40}")) {
        throw new IllegalArgumentException("id must be small letters, digits and dashes");
      }
      if (questions == null || questions.isEmpty()) {
        throw new IllegalArgumentException("questions: '" + id + "' needs at least one");
      }
      questions = List.copyOf(questions);
      check(id, questions);
      if (answer == null || answer.isBlank()) {
        throw new IllegalArgumentException("answer: '" + id + "' has none");
      }
      if (Segments.count(answer).count() > MOST_SEGMENTS) {
        throw new IllegalArgumentException(
            "answer: '" + id + "' is longer than " + MOST_SEGMENTS + " text messages");
      }
      if (CarrierWords.invitedBy(answer)) {
        throw new IllegalArgumentException(
            "answer: '" + id + "' invites a word that the carrier takes as its own");
      }
    }

    private static void check(String id, List<String> questions) {
      for (String question : questions) {
        try {
          var unused = Pattern.compile(question);
        } catch (PatternSyntaxException e) {
          // without the cause, whose words alone would be shown
          throw new IllegalArgumentException(
              "questions: '" + id + "': " + question + ": " + e.getDescription());
        }
      }
    }
  }
}
