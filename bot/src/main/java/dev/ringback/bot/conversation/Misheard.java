package dev.ringback.bot.conversation;

import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words by which a rule names one danger, and which tell of another: whoever cries for help in a
/// lift is shut in there, and a flame that is lit on a hob and goes out is no fire.
final class Misheard {

  private static final Lexicon WORDS = Lexicon.load("dangers.txt");

  private static final Pattern FROM_THE_LIFT = WORDS.pattern("from the lift");

  private static final Pattern GOES_OUT = WORDS.pattern("flame goes out");

  private static final Pattern WARMS = WORDS.pattern("warms");

  private static final String HAZARD = "hazard ";
  private static final String VIOLENCE = HAZARD + "violence:";
  private static final String FIRE = HAZARD + "fire:";

  private Misheard() {}

  /// The verdict itself where nothing of that is said, or a rule names any other danger.
  static Verdict heard(String words, Verdict verdict) {
    String text = Writing.listed(words);
    if (only(VIOLENCE, verdict) && FROM_THE_LIFT.matcher(text).find()) {
      return without(VIOLENCE, verdict, HAZARD + "trapped: ")
          .labelled(Intent.REPAIR, Category.ELEVATOR, Urgency.EMERGENCY);
    }
    if (only(FIRE, verdict) && GOES_OUT.matcher(text).find()) {
      Category sort = WARMS.matcher(text).find() ? Category.HVAC : Category.APPLIANCE;
      return without(FIRE, verdict, "").labelled(Intent.REPAIR, sort, Urgency.NORMAL);
    }
    return verdict;
  }

  private static boolean only(String rule, Verdict verdict) {
    List<String> named =
        verdict.reasons().stream().filter(reason -> reason.startsWith(HAZARD)).toList();
    return !named.isEmpty() && named.stream().allMatch(reason -> reason.startsWith(rule));
  }

  /// @param instead what the same words name; empty if no danger
  private static Verdict without(String rule, Verdict verdict, String instead) {
    List<String> reasons = new ArrayList<>();
    for (String reason : verdict.reasons()) {
      if (!reason.startsWith(rule)) {
        reasons.add(reason);
      } else if (!instead.isEmpty()) {
        reasons.add(instead + reason.substring(rule.length()).strip());
      }
    }
    return verdict.because(reasons);
  }
}
