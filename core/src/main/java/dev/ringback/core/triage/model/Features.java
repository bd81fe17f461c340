package dev.ringback.core.triage.model;

import dev.ringback.core.triage.hazard.Findings;
import java.util.ArrayList;
import java.util.List;

/// What the model sees in a text: words and pairs of words, pieces of words, Chinese characters in
/// ones to fours, the sentence's shape, and what the hazard rules found.
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

  private static final int HAN_GRAM = 4;
  private static final int STEM_LENGTH = 5;
  private static final int DISTANT = 5;

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
