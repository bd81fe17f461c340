package dev.ringback.core.comment.marks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a comment is known by.
///
/// @param sentiment enough to tell whether the owner is pleased
/// @param topic these, and what tells of what
public record Marks(Set<String> sentiment, Set<String> topic) {

  private static final Pattern BETWEEN_RUNS = Wording.pattern("[\\W_]+");
  private static final Pattern WORD = Wording.pattern("[^\\W_]+|[$£€?!]");

  private static final int LONGEST_RUN = 4;
  private static final int BEGINNING = 5;

  /// So many letters are enough of a word that stands with another.
  private static final int TRUNK = 6;

  /// So far apart two words still mark together.
  private static final int WITHIN = 4;

  private static final Set<String> LITTLE =
      Lines.of("little.en.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  public static Marks of(String comment, Tongue tongue) {
    Wording wording = Wording.of(comment, tongue);
    List<Clause> clauses = wording.parts().stream().map(part -> new Clause(part, tongue)).toList();
    Set<String> marks = new HashSet<>();
    marks.add("bias");
    if (tongue == Tongue.ZH) {
      runs(wording.text(), marks);
    } else {
      words(wording.text(), marks);
    }
    clauses.forEach(clause -> meanings(clause, marks));
    new Polarity(wording.text(), clauses, tongue).marks().forEach(mark -> marks.add("X" + mark));
    Set<String> topic = new HashSet<>(marks);
    new Topics(clauses).marks().forEach(mark -> topic.add("X" + mark));
    return new Marks(marks, topic);
  }

  private static void runs(String text, Set<String> marks) {
    for (String run : BETWEEN_RUNS.split(text)) {
      for (int from = 0; from < run.length(); from++) {
        for (int to = from + 1; to <= Math.min(run.length(), from + LONGEST_RUN); to++) {
          marks.add("g=" + run.substring(from, to));
        }
      }
    }
  }

  private static void words(String text, Set<String> marks) {
    List<String> words = WORD.matcher(text).results().map(found -> found.group()).toList();
    List<String> stems = words.stream().map(Stem::of).toList();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      marks.add("w=" + word);
      marks.add("s=" + stems.get(i));
      marks.add("b=" + (i == 0 ? "<" : stems.get(i - 1)) + "_" + stems.get(i));
      if (word.length() > BEGINNING) {
        marks.add("p=" + word.substring(0, BEGINNING));
      }
      if (i >= 2) {
        marks.add("3=" + String.join("_", stems.subList(i - 2, i + 1)));
      }
      for (int from = Math.max(0, i - WITHIN); from < i; from++) {
        marks.add("k=" + trunk(words.get(from)) + "_" + trunk(word));
      }
    }
    frame(words, marks);
    if (!stems.isEmpty()) {
      marks.add("first=" + stems.getFirst());
      marks.add("last=" + stems.getLast());
      marks.add("b=" + stems.getLast() + "_>");
    }
  }

  private static String trunk(String word) {
    return word.substring(0, Math.min(word.length(), TRUNK));
  }

  /// How a sentence is built, whatever it is about.
  private static void frame(List<String> words, Set<String> marks) {
    List<String> frame =
        words.stream()
            .map(
                word ->
                    Character.isDigit(word.charAt(0)) ? "#" : LITTLE.contains(word) ? word : "*")
            .toList();
    for (int from = 0; from < frame.size(); from++) {
      for (int to = from + 2; to <= Math.min(frame.size(), from + LONGEST_RUN); to++) {
        marks.add("f=" + String.join("_", frame.subList(from, to)));
      }
    }
  }

  private static void meanings(Clause clause, Set<String> marks) {
    clause.negated().forEach(stem -> marks.add("NEG_" + stem));
    String before = "";
    for (Hit hit : clause.hits()) {
      String code = hit.first().code();
      marks.add((clause.contrasts() ? "C:" : "c:") + code);
      if (!before.isEmpty()) {
        marks.add("c2:" + before + "," + code);
      }
      before = code;
    }
  }
}
