package dev.ringback.bot.understanding;

import dev.ringback.bot.dialogue.JobWord;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.ticket.TicketNumbers;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what somebody who has jobs says of one: a set word, and behind some words a note.
public final class JobWords {

  private static final Lexicon WORDS = Lexicon.load("jobs.txt");

  /// Ends a word: its message's end, no letter, or behind a long Han word, which needs no blank,
  /// anything that does not make a question of it.
  private static final String END =
      "(?=$|[^\\p{L}\\p{N}]|(?<=\\p{IsHan}{3})(?!" + WORDS.any("never behind") + ")\\p{IsHan})";

  private static final Map<JobWord, Pattern> WHOLE =
      patterns(
          "whole ",
          "$",
          JobWord.ACCEPT,
          JobWord.UNDERWAY,
          JobWord.ARRIVED,
          JobWord.SHOW,
          JobWord.CHECKLIST);
  private static final Map<JobWord, Pattern> NOTED =
      patterns(
          "", END, JobWord.CONTACTED, JobWord.DONE, JobWord.PARTS, JobWord.DECLINE, JobWord.NOTE);

  /// Said anywhere in a message, which is the note; also as questions.
  private static final Map<JobWord, Pattern> WITHIN =
      patterns("within ", "", JobWord.SHOW, JobWord.ABSENT, JobWord.LATE);

  private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");
  private static final Pattern ASKS = Pattern.compile("[?？]\\s*$|[吗么嘛]\\s*$");

  /// What is longer tells something else besides.
  private static final int LONGEST_WITHIN = 60;

  private JobWords() {}

  /// @param note what was written behind the word; may be empty
  public record Heard(JobWord word, String note) {}

  /// @return empty if it is none of these words, or a question
  public static Optional<Heard> read(String message) {
    Text text = Text.of(message);
    Text told = text.without(TicketNumbers.in(text).spans());
    boolean asks = ASKS.matcher(told.plain()).find();
    return (asks ? Optional.<Heard>empty() : set(told)).or(() -> within(told, asks));
  }

  private static Optional<Heard> set(Text told) {
    if (JobCosts.in(told.written()).alone()) {
      return Optional.of(new Heard(JobWord.COSTS, told.written().strip()));
    }
    Matcher edge = EDGES.matcher(told.plain());
    int start = edge.find() && edge.start() == 0 ? edge.end() : 0;
    String plain = EDGES.matcher(told.plain()).replaceAll("");
    return said(WHOLE, plain)
        .map(end -> new Heard(end.word(), ""))
        .or(
            () ->
                said(NOTED, plain)
                    .map(end -> noted(end, told.written().substring(start + end.at()))))
        .filter(heard -> heard.word() != JobWord.NOTE || !heard.note().isEmpty());
  }

  private static Optional<Heard> within(Text told, boolean asks) {
    return WITHIN.entrySet().stream()
        .filter(_ -> told.plain().length() <= LONGEST_WITHIN)
        .filter(word -> !asks || word.getKey() == JobWord.SHOW)
        .filter(word -> word.getValue().matcher(told.plain()).find())
        .findFirst()
        .map(word -> new Heard(word.getKey(), told.written().strip()));
  }

  private static Heard noted(End end, String behind) {
    return new Heard(end.word(), EDGES.matcher(behind).replaceAll(""));
  }

  private record End(JobWord word, int at) {}

  private static Optional<End> said(Map<JobWord, Pattern> patterns, String plain) {
    for (Map.Entry<JobWord, Pattern> word : patterns.entrySet()) {
      Matcher said = word.getValue().matcher(plain);
      if (said.lookingAt()) {
        return Optional.of(new End(word.getKey(), said.end()));
      }
    }
    return Optional.empty();
  }

  private static Map<JobWord, Pattern> patterns(String section, String end, JobWord... words) {
    Map<JobWord, Pattern> patterns = new TreeMap<>();
    for (JobWord word : words) {
      String any = WORDS.any(section + word.name().toLowerCase(Locale.ROOT));
      patterns.put(word, Pattern.compile(any + end));
    }
    return patterns;
  }
}
