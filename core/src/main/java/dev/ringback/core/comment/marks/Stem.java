package dev.ringback.core.comment.marks;

/// What is left of an English word without its endings.
final class Stem {

  private static final String[][] ENDINGS = {
    {"ingly", ""},
    {"edly", ""},
    {"ness", ""},
    {"ment", ""},
    {"ies", "y"},
    {"ied", "y"},
    {"ing", ""},
    {"ers", ""},
    {"ely", ""},
    {"ily", "y"},
    {"ly", ""},
    {"ed", ""},
    {"es", ""},
    {"er", ""},
    {"s", ""},
  };
  private static final String STRONG = "fully";
  private static final int LONG = 6;
  private static final int SHORTEST = 3;

  private Stem() {}

  static String of(String word) {
    if (word.length() > LONG && word.endsWith(STRONG)) {
      return word.substring(0, word.length() - STRONG.length());
    }
    String stem = withoutEnding(word);
    int last = stem.length() - 1;
    if (last >= SHORTEST
        && stem.charAt(last) == stem.charAt(last - 1)
        && "sle".indexOf(stem.charAt(last)) < 0) {
      stem = stem.substring(0, last);
    }
    return stem.length() > SHORTEST && stem.endsWith("e")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  private static String withoutEnding(String word) {
    for (String[] ending : ENDINGS) {
      int length = word.length() - ending[0].length();
      if (length >= SHORTEST && word.endsWith(ending[0])) {
        return word.substring(0, length) + ending[1];
      }
    }
    return word;
  }
}
