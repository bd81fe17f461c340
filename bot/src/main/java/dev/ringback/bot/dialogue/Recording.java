package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Stage.Confirming;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.bot.phrase.ReportPhrase;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads a record back, and says what to get ready (R6, R8).
final class Recording {

  /// Faults for which something can be got ready (R8).
  private static final Set<Category> PREPARED =
      EnumSet.of(
          Category.PLUMBING,
          Category.WATER_SUPPLY,
          Category.DRAINAGE,
          Category.SEEPAGE,
          Category.ELECTRICAL,
          Category.LIGHTING,
          Category.HVAC,
          Category.APPLIANCE,
          Category.DOOR_WINDOW,
          Category.TELECOM,
          Category.PEST);

  /// What was told so soon after the report is answered in one text with its receipt.
  private static final Duration BURST = Duration.ofMillis(2500);

  private Recording() {}

  static Turn recorded(TicketNews.Recorded recorded, Setting setting) {
    Matter matter = recorded.matter();
    List<Step> steps = new ArrayList<>();
    steps.add(matter.openedWithin(BURST, setting.now()) ? readBack(matter) : record(recorded));
    prepare(matter, steps);
    return new Turn(new Confirming(matter.number()), steps, true);
  }

  static Step readBack(Matter matter) {
    return Says.choice(PlacePhrase.READ_BACK, matter.number(), Offers.RIGHT_OR_WRONG)
        .at(matter.door());
  }

  private static Step record(TicketNews.Recorded recorded) {
    Matter matter = recorded.matter();
    return Says.choice(
            ReportPhrase.RECORD,
            matter.number(),
            Offers.RIGHT_OR_WRONG,
            "matter",
            matter.title(),
            "promise",
            recorded.promise().words())
        .at(matter.door());
  }

  static void prepare(Matter matter, List<Step> steps) {
    if (matter.kind() == Kind.REPAIR && PREPARED.contains(matter.category()) && !answered(matter)) {
      steps.add(Says.of(matter, ReportPhrase.PREPARE));
    }
  }

  /// Without water, whether the neighbours have any is all that could be looked after.
  private static boolean answered(Matter matter) {
    return matter.category() == Category.WATER_SUPPLY && Beside.whole(matter.words());
  }
}
