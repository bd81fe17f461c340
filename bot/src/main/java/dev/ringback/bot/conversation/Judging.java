package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Hazard;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.policy.Matter;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Judges what people write; the number of a ticket says nothing of what is broken, or how badly.
@Component
class Judging {

  /// What a matter that the operator knows by its words is easily taken for.
  private static final Set<Intent> MISTAKEN =
      EnumSet.of(Intent.ENQUIRY, Intent.COMPLAINT, Intent.PRAISE, Intent.OTHER);

  private final Triage triage;
  private final Policy policy;

  Judging(Triage triage, Policy policy) {
    this.triage = triage;
    this.policy = policy;
  }

  Verdict judge(String message) {
    String words = Reader.besideNumbers(message);
    Verdict verdict = meant(words, apart(words, Misheard.heard(words, triage.judge(words))));
    Optional<Matter> told =
        policy
            .matters()
            .told(verdict.category(), verdict.urgency(), words)
            .filter(_ -> MISTAKEN.contains(verdict.intent()));
    return told.map(matter -> report(verdict, matter)).orElse(verdict);
  }

  /// "Not the tap, it's the dishwasher" is about the dishwasher; danger that is named stays.
  private Verdict meant(String words, Verdict verdict) {
    String meant = Reader.meant(words);
    boolean danger = verdict.emergency() && Hazard.named(verdict);
    return danger || meant.equals(words) ? verdict : triage.judge(meant);
  }

  /// Danger that is only guessed at from how somebody introduces themselves is none; the rest of
  /// what they say counts.
  private Verdict apart(String words, Verdict verdict) {
    if (!verdict.emergency() || Hazard.named(verdict)) {
      return verdict;
    }
    String rest = Introductions.without(words);
    return rest.equals(words.strip())
        ? verdict
        : rest.isEmpty()
            ? verdict.labelled(Intent.OTHER, Category.GENERAL, Urgency.LOW)
            : triage.judge(rest);
  }

  private static Verdict report(Verdict verdict, Matter matter) {
    List<String> reasons = new ArrayList<>(verdict.reasons());
    reasons.addFirst("matter " + matter.row());
    return verdict.labelled(Intent.REPAIR, verdict.category(), verdict.urgency()).because(reasons);
  }
}
