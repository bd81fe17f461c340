package dev.ringback.core.triage.hazard;

import java.util.ArrayList;
import java.util.List;

/// Tells which of a text's hits are taken back by what stands around them.
final class Scopes {

  static final String DENIED = "denied";
  static final String OVER = "over";
  static final String SUPPOSED = "supposed";
  static final String FELT = "felt";

  private static final String WEAK = ",";

  /// The most characters that a supposition carries, also where nobody ends the sentence.
  private static final int A_SENTENCE = 150;

  private static final String STRONG = ".?!";

  /// The most characters between a danger and what takes it back behind it.
  private static final int RIGHT_BEHIND = 2;

  private final Lexicon lexicon;
  private final int reach;
  private final int harmless;
  private final int doubt;
  private final int denied;
  private final int deniedAfter;
  private final int join;
  private final int over;
  private final int again;
  private final int past;
  private final int now;
  private final int supposed;
  private final int supposedBefore;
  private final int felt;

  Scopes(Lexicon lexicon, int reach) {
    this.lexicon = lexicon;
    this.reach = reach;
    harmless = lexicon.group("~harmless");
    doubt = lexicon.group("~doubt");
    denied = lexicon.group("~denied");
    deniedAfter = lexicon.group("~denied-after");
    join = lexicon.group("~join");
    over = lexicon.group("~over");
    again = lexicon.group("~again");
    past = lexicon.group("~past");
    now = lexicon.group("~now");
    supposed = lexicon.group("~supposed");
    supposedBefore = lexicon.group("~supposed-before");
    felt = lexicon.group("~felt");
  }

  boolean scope(Hit hit) {
    return lexicon.name(hit.word()).startsWith("~");
  }

  /// Drops what stands inside a namesake, and what seems to take danger back and doesn't.
  List<Hit> plain(List<Hit> hits) {
    List<Hit> masks = hits.stream().filter(h -> h.word() == harmless).toList();
    List<Hit> doubts = hits.stream().filter(h -> h.word() == doubt).toList();
    if (masks.isEmpty() && doubts.isEmpty()) {
      return hits;
    }
    List<Hit> left = new ArrayList<>();
    for (Hit hit : hits) {
      boolean masked = hit.word() != harmless && masks.stream().anyMatch(hit::partOf);
      boolean doubted = takes(hit) && doubts.stream().anyMatch(hit::inside);
      if (!masked && !doubted) {
        left.add(hit);
      }
    }
    return left;
  }

  /// Whether the word takes danger back.
  private boolean takes(Hit hit) {
    int word = hit.word();
    return word == denied
        || word == deniedAfter
        || word == over
        || word == supposed
        || word == supposedBefore;
  }

  /// Why the hit doesn't count; empty if it does.
  String against(Hit hit, List<Hit> hits, String text) {
    for (Hit cue : hits) {
      if (cue.word() == denied
              && before(cue, hit, text, reach, WEAK + STRONG)
              && !joined(cue, hit, hits)
          || cue.word() == deniedAfter && before(hit, cue, text, RIGHT_BEHIND, WEAK + STRONG)) {
        return DENIED;
      }
      if (cue.word() == supposed && before(cue, hit, text, A_SENTENCE, STRONG)
          || cue.word() == supposedBefore && before(hit, cue, text, A_SENTENCE, STRONG)) {
        return SUPPOSED;
      }
      if (cue.word() == over && cue.from() >= hit.to() && !takenBack(cue, hits)
          || cue.word() == past && told(cue, hit, text) && once(cue, hits)) {
        return OVER;
      }
    }
    return "";
  }

  /// A word of danger that only says how somebody feels: whoever waits till he faints hasn't.
  boolean felt(Hit hit, List<Hit> hits, String text) {
    return hits.stream()
        .anyMatch(cue -> cue.word() == felt && before(cue, hit, text, reach, WEAK + STRONG));
  }

  private static boolean told(Hit cue, Hit hit, String text) {
    return before(cue, hit, text, A_SENTENCE, STRONG)
        || before(hit, cue, text, RIGHT_BEHIND, WEAK + STRONG);
  }

  private boolean joined(Hit first, Hit second, List<Hit> hits) {
    return hits.stream()
        .anyMatch(h -> h.word() == join && h.from() >= first.to() && h.to() <= second.from());
  }

  private boolean takenBack(Hit cue, List<Hit> hits) {
    return hits.stream().anyMatch(h -> h.word() == again && h.from() >= cue.to());
  }

  private boolean once(Hit cue, List<Hit> hits) {
    return !takenBack(cue, hits)
        && hits.stream().noneMatch(h -> h.word() == now && h.from() >= cue.to());
  }

  private static boolean before(Hit first, Hit second, String text, int reach, String breaks) {
    if (first.from() >= second.from() || second.from() - first.to() > reach) {
      return false;
    }
    for (int i = first.to(); i < second.from(); i++) {
      if (breaks.indexOf(text.charAt(i)) >= 0 || pause(text, i)) {
        return false;
      }
    }
    return true;
  }

  /// People who dictate Chinese, or hurry, write a space for a comma.
  private static boolean pause(String text, int at) {
    return text.charAt(at) == ' ' && at > 0 && text.charAt(at - 1) >= '㐀';
  }
}
