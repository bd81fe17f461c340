package dev.ringback.core.triage.model;

import dev.ringback.core.triage.hazard.Findings;
import dev.ringback.core.triage.text.Characters;
import java.util.ArrayList;
import java.util.List;

/// What the model sees in a text: words and pairs of words, with and without their endings, Chinese
/// characters in ones to fours and how they sound, what its first and last clause hold, the
/// sentence's shape, and what the hazard rules found.
///
/// A feature is a mark for its kind and a stretch of the text, so that judging needs no strings.
public final class Features {

  /// Takes each feature as it is found; the same one may come several times.
  public interface Sink {

    /// A stretch of the text.
    void add(char kind, String text, int from, int to);

    /// Something that isn't written in the text itself.
    void add(char kind, String name);
  }

  static final char HAN = 'h';
  static final char WORD = 'w';
  static final char STEM = 's';
  static final char PAIR = 'p';
  static final char DISTANT_PAIR = 'd';
  static final char FIRST = 'f';
  static final char LAST = 'l';
  static final char SHAPE = 'x';
  static final char CUE = 'r';
  static final char BARE = 'b';
  static final char BARE_PAIR = 'c';
  static final char SOUND = 'y';
  static final char FIRST_CLAUSE = 'a';
  static final char LAST_CLAUSE = 'z';

  private static final int HAN_GRAM = 4;
  private static final int STEM_LENGTH = 5;
  private static final int DISTANT = 5;
  private static final int SOUNDS = 3;
  private static final String BREAKS = ",.?!";

  private final String text;
  private final Sink sink;

  private Features(String text, Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  /// @param folded a text in plain form
  public static void of(String folded, Findings findings, Sink sink) {
    new Features(" " + folded + " ", sink).run(findings);
  }

  private void run(Findings findings) {
    sink.add(SHAPE, "any");
    words();
    distantPairs();
    bare();
    sounds();
    clauses();
    for (String cue : findings.cues()) {
      sink.add(CUE, cue);
    }
    shape();
  }

  /// Pairs of words with one to three others between them, endings cut off.
  private void distantPairs() {
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (inWord(text.charAt(i)) && !inWord(text.charAt(i - 1))) {
        stems.add(text.substring(i, Math.min(wordEnd(i), i + STEM_LENGTH)));
      }
    }
    for (int i = 0; i < stems.size(); i++) {
      for (int other = i + 2; other < Math.min(stems.size(), i + DISTANT); other++) {
        sink.add(DISTANT_PAIR, stems.get(i) + ' ' + stems.get(other));
      }
    }
  }

  /// Words and pairs of neighbours without their endings.
  private void bare() {
    StringBuilder stems = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (inWord(text.charAt(i)) && !inWord(text.charAt(i - 1))) {
        starts.add(stems.length());
        Stem.append(text, i, wordEnd(i), stems);
        stems.append(' ');
      }
    }
    String all = stems.toString();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : all.length();
      sink.add(BARE, all, starts.get(i), end);
      if (i > 0) {
        sink.add(BARE_PAIR, all, starts.get(i - 1), end);
      }
    }
  }

  /// Chinese characters in twos and threes by their sound, since people pick the wrong one of those
  /// that sound alike.
  private void sounds() {
    String heard = Characters.shared().sounds(text);
    for (int i = 1; i < text.length(); i++) {
      int end = i;
      while (end < i + SOUNDS && han(text.charAt(end))) {
        end++;
        if (end - i > 1) {
          sink.add(SOUND, heard, i, end);
        }
      }
    }
  }

  /// What stands first and last: people begin or end with the point.
  private void clauses() {
    int end = text.length() - 1;
    while (end > 0 && (text.charAt(end) == ' ' || breaks(end))) {
      end--;
    }
    int start = end;
    while (start > 0 && !breaks(start)) {
      start--;
    }
    clause(LAST_CLAUSE, Math.max(1, start), end + 1);
    end = 1;
    while (end < text.length() && !breaks(end)) {
      end++;
    }
    clause(FIRST_CLAUSE, 1, end);
  }

  private void clause(char kind, int from, int to) {
    for (int i = from; i < to; i++) {
      if (han(text.charAt(i))) {
        edge(kind, i, Math.min(i + 2, to));
      } else if (inWord(text.charAt(i)) && !inWord(text.charAt(i - 1))) {
        sink.add(kind, text, i, wordEnd(i));
      }
    }
  }

  private boolean breaks(int at) {
    return BREAKS.indexOf(text.charAt(at)) >= 0;
  }

  private void words() {
    int before = -1;
    int end = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (han(c)) {
        han(i);
        before = -1;
      } else if (inWord(c) && !(i > 0 && inWord(text.charAt(i - 1)))) {
        end = wordEnd(i);
        word(i, end);
        if (before >= 0) {
          sink.add(PAIR, text, before, end);
        }
        if (count == 0) {
          sink.add(FIRST, text, i, end);
        }
        count++;
        before = i;
      }
    }
  }

  private void han(int at) {
    int longest = Math.min(at + HAN_GRAM, text.length() - 1);
    for (int end = at + 1; end <= longest && han(text.charAt(end - 1)); end++) {
      sink.add(HAN, text, at, end);
    }
    if (!han(text.charAt(at - 1))) {
      edge(FIRST, at, Math.min(at + 2, text.length() - 1));
    }
    if (!han(text.charAt(at + 1))) {
      edge(LAST, Math.max(1, at - 1), at + 1);
      sink.add(LAST, text, at, at + 1);
    }
  }

  private void edge(char kind, int from, int to) {
    if (to - from == 2 && han(text.charAt(from)) && han(text.charAt(to - 1))) {
      sink.add(kind, text, from, to);
    }
  }

  private int wordEnd(int from) {
    int end = from;
    while (inWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void word(int from, int to) {
    sink.add(WORD, text, from, to);
    if (Character.isDigit(text.charAt(from))) {
      return;
    }
    if (to - from > STEM_LENGTH) {
      sink.add(STEM, text, from, from + STEM_LENGTH);
    }
  }

  private void shape() {
    int questions = 0;
    int cries = 0;
    int digits = 0;
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      questions += c == '?' ? 1 : 0;
      cries += c == '!' ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      breaks += c == ',' || c == '.' ? 1 : 0;
    }
    bucket("questions", questions);
    bucket("cries", cries);
    bucket("digits", digits);
    bucket("breaks", breaks);
    bucket("length", text.length() / 4);
    if (text.length() > 2 && text.charAt(text.length() - 2) == '?') {
      sink.add(SHAPE, "asks last");
    }
  }

  private void bucket(String name, int value) {
    sink.add(SHAPE, name + (Integer.SIZE - Integer.numberOfLeadingZeros(value)));
  }

  private static boolean han(char c) {
    return c >= '㐀' && c <= '鿿';
  }

  private static boolean inWord(char c) {
    return (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) && !han(c);
  }
}
