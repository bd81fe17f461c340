package dev.ringback.bot.understanding.answer;

import dev.ringback.bot.dialogue.Reading.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What several clauses answer together: "yes, fixed, thanks" is a yes.
final class Agreement {

  private Agreement() {}

  static Answer of(List<SetPhrase> phrases) {
    List<Answer> said =
        phrases.stream()
            .filter(phrase -> !phrase.filler())
            .map(SetPhrase::answer)
            .distinct()
            .toList();
    if (said.stream().anyMatch(Answer.FalseAlarm.class::isInstance)) {
      return new Answer.FalseAlarm();
    }
    boolean ended = said.contains(new Answer.Cancel()) || said.contains(new Answer.Yes());
    boolean words =
        phrases.stream()
            .filter(phrase -> !phrase.filler() && !(phrase.mended() && ended))
            .anyMatch(phrase -> phrase.answer() instanceof Answer.Words);
    if (words) {
      return new Answer.Words();
    }
    return weigh(new HashSet<>(said));
  }

  /// Pleasantries yield to what is meant; of two meanings, one may hold the other.
  private static Answer weigh(Set<Answer> said) {
    said.remove(new Answer.Words());
    Answer pleasant =
        said.contains(new Answer.Thanks()) ? new Answer.Thanks() : new Answer.Greeting();
    boolean polite = said.contains(pleasant);
    said.remove(new Answer.Thanks());
    said.remove(new Answer.Greeting());
    if (said.isEmpty()) {
      return polite ? pleasant : new Answer.Words();
    }
    if (said.size() > 1) {
      absorb(said);
    }
    return said.size() == 1 ? said.iterator().next() : new Answer.Words();
  }

  private static void absorb(Set<Answer> said) {
    if (said.contains(new Answer.Cancel()) || said.contains(new Answer.StillBroken())) {
      said.remove(said.contains(new Answer.Cancel()) ? new Answer.Yes() : new Answer.No());
      if (said.contains(new Answer.Cancel())) {
        said.remove(new Answer.No());
      }
    }
    boolean scored = said.stream().anyMatch(Agreement::score);
    if (scored) {
      said.remove(new Answer.Yes());
      said.remove(new Answer.No());
    }
  }

  private static boolean score(Answer answer) {
    return answer instanceof Answer.Score || answer instanceof Answer.Digit;
  }
}
