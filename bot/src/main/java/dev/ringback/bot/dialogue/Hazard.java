package dev.ringback.bot.dialogue;

import dev.ringback.bot.phrase.Phrase;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Verdict;
import java.util.Locale;

/// The sort of danger, which decides the safety steps.
public enum Hazard {
  GAS(Phrase.DANGER_GAS, Phrase.HAZARD_GAS),
  CARBON_MONOXIDE(Phrase.DANGER_CARBON_MONOXIDE, Phrase.HAZARD_CARBON_MONOXIDE),
  FIRE(Phrase.DANGER_FIRE, Phrase.HAZARD_FIRE),
  ELECTRICAL(Phrase.DANGER_ELECTRICAL, Phrase.HAZARD_ELECTRICAL),
  TRAPPED(Phrase.DANGER_TRAPPED, Phrase.HAZARD_TRAPPED),
  WATER(Phrase.DANGER_WATER, Phrase.HAZARD_WATER),
  FALLING(Phrase.DANGER_FALLING, Phrase.HAZARD_FALLING),
  VIOLENCE(Phrase.DANGER_VIOLENCE, Phrase.HAZARD_VIOLENCE),
  HURT(Phrase.DANGER_HURT, Phrase.HAZARD_HURT),
  OTHER(Phrase.DANGER_OTHER, Phrase.HAZARD_OTHER);

  private static final String RULE = "hazard ";

  private final Phrase steps;
  private final Phrase label;

  Hazard(Phrase steps, Phrase label) {
    this.steps = steps;
    this.label = label;
  }

  /// What it is called.
  public Phrase label() {
    return label;
  }

  /// What to do until help is there.
  public Phrase steps() {
    return steps;
  }

  /// The hazard that a verdict's rules name, else the one its category suggests.
  public static Hazard of(Verdict verdict) {
    for (String reason : verdict.reasons()) {
      for (Hazard hazard : values()) {
        if (reason.startsWith(RULE + hazard.name().toLowerCase(Locale.ROOT) + ":")) {
          return hazard;
        }
      }
    }
    return of(verdict.category());
  }

  /// The hazard that a category suggests.
  public static Hazard of(Category category) {
    return switch (category) {
      case GAS -> GAS;
      case FIRE -> FIRE;
      case ELECTRICAL, LIGHTING, APPLIANCE -> ELECTRICAL;
      case ELEVATOR -> TRAPPED;
      case PLUMBING, WATER_SUPPLY, DRAINAGE, SEEPAGE -> WATER;
      case STRUCTURE, DOOR_WINDOW, PUBLIC_AREA -> FALLING;
      case SECURITY -> VIOLENCE;
      default -> OTHER;
    };
  }
}
