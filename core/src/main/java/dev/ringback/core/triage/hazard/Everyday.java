package dev.ringback.core.triage.hazard;

import dev.ringback.core.triage.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Messages that tell of an everyday fault of some thing and say nothing else: "there's a hole in
/// the fence", "the tap hisses a little".
///
/// A model that has hardly seen such a thing guesses at danger there; a single word beyond what is
/// listed leaves the guess as it is.
final class Everyday {

  private static final int LONGEST = 100;

  private final Lexicon lexicon = new Lexicon();
  private final int little = lexicon.group("little");
  private final List<Fault> faults = new ArrayList<>();

  Everyday(EverydayFile file) {
    add(little, file.little());
    for (EverydayFile.Fault listed : file.faults()) {
      int at = faults.size();
      Fault fault =
          new Fault(
              lexicon.group("things " + at),
              lexicon.group("wrong " + at),
              lexicon.group("unless " + at));
      add(fault.things, listed.things());
      add(fault.wrong, listed.wrong());
      add(fault.unless, listed.unless());
      faults.add(fault);
    }
  }

  private void add(int group, List<String> words) {
    for (String word : words) {
      boolean open = word.endsWith("*");
      String folded = Folding.fold(open ? word.substring(0, word.length() - 1) : word);
      lexicon.add(group, open ? folded + "*" : folded);
    }
  }

  /// Whether a thing, and what is wrong with it, is all that the message tells.
  boolean tells(String folded) {
    if (folded.length() > LONGEST) {
      return false;
    }
    List<Hit> hits = lexicon.find(folded);
    return faults.stream().anyMatch(fault -> tells(fault, hits, folded));
  }

  private boolean tells(Fault fault, List<Hit> hits, String folded) {
    BitSet told = new BitSet();
    hits.stream()
        .filter(hit -> hit.word() == little || fault.names(hit))
        .forEach(hit -> told.set(hit.from(), end(folded, hit)));
    return hits.stream().anyMatch(hit -> hit.word() == fault.things)
        && hits.stream().anyMatch(hit -> hit.word() == fault.wrong)
        && hits.stream().noneMatch(hit -> hit.word() == fault.unless && !fault.covers(hit, hits))
        && folded.chars().noneMatch(c -> Character.isSurrogate((char) c))
        && letters(folded).stream().allMatch(told::get);
  }

  private static List<Integer> letters(String folded) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        at.add(i);
      }
    }
    return at;
  }

  /// A word with an open end is told to its end.
  private static int end(String folded, Hit hit) {
    int end = hit.to();
    while (end < folded.length() && folded.charAt(end) >= 'a' && folded.charAt(end) <= 'z') {
      end++;
    }
    return end;
  }

  private record Fault(int things, int wrong, int unless) {

    boolean names(Hit hit) {
      return hit.word() == things || hit.word() == wrong;
    }

    /// "Nobody in it" is what it says, not its "in it".
    boolean covers(Hit part, List<Hit> hits) {
      return hits.stream()
          .anyMatch(
              whole ->
                  names(whole)
                      && whole.from() <= part.from()
                      && whole.to() >= part.to()
                      && whole.to() - whole.from() > part.to() - part.from());
    }
  }
}
