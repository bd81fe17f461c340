package dev.ringback.core.comment.marks;

import java.util.List;

/// Words of a clause that the lexicon knows.
///
/// @param from characters in Chinese, words in English
/// @param shape found by a pattern rather than as an entry
record Hit(int from, int to, List<Meaning> meanings, boolean shape) {

  boolean is(String code) {
    return meanings.stream().anyMatch(meaning -> meaning.is(code));
  }

  List<Meaning> polar() {
    return meanings.stream().filter(Meaning::polar).toList();
  }

  boolean neutral() {
    return meanings.stream().anyMatch(Meaning::neutral);
  }

  Meaning first() {
    return meanings.getFirst();
  }
}
