package dev.ringback.core.comment.marks;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the clauses of a comment are about.
final class Topics {

  private static final int MOST = 3;

  private final List<Clause> clauses;
  private final Set<String> marks = new HashSet<>();

  Topics(List<Clause> clauses) {
    this.clauses = clauses;
  }

  Set<String> marks() {
    amounts();
    blamed();
    clauses.stream()
        .map(Clause::topics)
        .filter(topics -> !topics.isEmpty())
        .findFirst()
        .ifPresent(first -> first.keySet().forEach(topic -> marks.add("Tfirst:" + topic)));
    for (Clause clause : clauses) {
      if (clause.contrasts()) {
        clause.topics().keySet().forEach(topic -> marks.add("Tafter:" + topic));
      }
    }
    return marks;
  }

  private void amounts() {
    Map<String, Integer> all = new HashMap<>();
    clauses.forEach(clause -> clause.topics().forEach((t, n) -> all.merge(t, n, Integer::sum)));
    if (all.isEmpty()) {
      marks.add("Tnone");
      return;
    }
    int most = Collections.max(all.values());
    boolean alone = Collections.frequency(all.values(), most) == 1;
    all.forEach(
        (topic, amount) -> {
          marks.add("T:" + topic);
          marks.add("T:" + topic + Math.min(MOST, amount));
          if (alone && amount == most) {
            marks.add("Tbest:" + topic);
          }
        });
  }

  private void blamed() {
    Set<String> blamed = new TreeSet<>();
    for (Clause clause : clauses) {
      for (String cue : clause.cues()) {
        marks.add("Tc:" + cue);
        if (cue.endsWith("-")) {
          blamed.add(cue.substring(0, cue.length() - 1));
        }
      }
    }
    marks.add(blamed.isEmpty() ? "Tnoneg" : "Tneg:" + String.join("|", blamed));
  }
}
