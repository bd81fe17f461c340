package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What to do in danger, the first thing that is said of it (T5), and what is answered until help
/// is there.
public enum DangerPhrase implements Phrase {
  GAS("danger-gas", Role.INFORM, "number", "help", "gas", "ambulance"),
  CARBON_MONOXIDE("danger-carbon-monoxide", Role.INFORM, "number", "help", "ambulance"),
  FIRE("danger-fire", Role.INFORM, "number", "help", "fire"),
  ELECTRICAL("danger-electrical", Role.INFORM, "number", "help", "ambulance"),
  TRAPPED("danger-trapped", Role.INFORM, "number", "help", "ambulance"),
  /// somebody is ill in a lift that is stuck
  TRAPPED_ILL("danger-trapped-ill", Role.INFORM, "number", "help", "ambulance"),
  WATER("danger-water", Role.INFORM, "number", "help", "numbers"),
  FALLING("danger-falling", Role.INFORM, "number", "help", "ambulance"),
  VIOLENCE("danger-violence", Role.INFORM, "number", "help", "police"),
  HURT("danger-hurt", Role.INFORM, "number", "help", "ambulance"),
  OTHER("danger-other", Role.INFORM, "number", "help", "numbers"),
  /// somebody does not breathe or answer
  LIFELESS("danger-lifeless", Role.INFORM, "number", "help", "ambulance"),
  SHOCKED("danger-shocked", Role.INFORM, "number", "help", "ambulance"),
  /// a burglar is inside
  INTRUDER("danger-intruder", Role.INFORM, "number", "help", "police"),
  /// a child is behind a locked door
  LOCKED_IN("danger-locked-in", Role.INFORM, "number", "help", "fire"),
  /// a pan is on the stove behind a locked door
  LEFT_ON("danger-left-on", Role.INFORM, "number", "help", "fire"),
  UNSEEN("danger-unseen", Role.INFORM, "number", "help", "ambulance", "police"),
  POWERLESS("danger-powerless", Role.INFORM, "number", "help", "ambulance"),
  /// a fire is between them and the way out
  FIRE_SHUT_IN("danger-fire-shut-in", Role.INFORM, "number", "help", "fire"),
  /// somebody's neck, arm or body is caught
  CAUGHT("danger-caught", Role.INFORM, "number", "help", "fire", "ambulance"),
  POWER_LINE("danger-power-line", Role.INFORM, "number", "help", "fire"),
  /// a child could fall out of a window or through a railing
  FALL_OUT("danger-fall-out", Role.INFORM, "number", "help", "ambulance"),
  /// somebody swallowed what burns or poisons
  SWALLOWED("danger-swallowed", Role.INFORM, "number", "help", "ambulance"),
  /// to somebody who wants to end their life
  DESPAIR("danger-despair", Role.INFORM, "number", "help", "ambulance", "crisis"),
  /// who has taken pills
  OVERDOSE("danger-overdose", Role.INFORM, "number", "help", "ambulance"),
  /// to somebody who sees another want to
  DESPAIRING("danger-despairing", Role.INFORM, "number", "help", "ambulance", "crisis"),
  /// who feels ill from gas or bad air
  AIR_ILL("danger-air-ill", Role.INFORM, "number", "ambulance"),
  /// they have got out
  OUTSIDE("danger-outside", Role.INFORM, "number", "ambulance"),
  /// they have switched off or shut what they were told to
  SAFE_KEEP("danger-safe-keep", Role.INFORM, "number"),
  /// the same, where they must not stay
  SAFE_LEAVE("danger-safe-leave", Role.INFORM, "number"),
  /// who waits in a lift and is afraid
  LIFT_CALM("danger-lift-calm", Role.INFORM, "number"),
  /// yes, ring for help
  RING("danger-ring", Role.INFORM, "number", "fire", "ambulance", "police"),
  /// no, don't go back in
  STAY_OUT("danger-stay-out", Role.INFORM, "number", "ambulance"),
  /// yes, air, but only in passing
  OPEN_WINDOWS("danger-open-windows", Role.INFORM, "number"),
  /// no switch and no flame where there is gas
  NO_SPARK("danger-no-spark", Role.INFORM, "number"),
  /// who may switch off at the mains
  MAINS_OFF("danger-mains-off", Role.INFORM, "number"),
  /// no current and no shower until it is looked at
  NO_POWER("danger-no-power", Role.INFORM, "number"),
  /// the stairs, not the lift
  USE_STAIRS("danger-use-stairs", Role.INFORM, "number", "fire"),
  /// somebody hurt stays where they lie
  DO_NOT_MOVE("danger-do-not-move", Role.INFORM, "number", "ambulance"),
  /// out of bad air, if the helper stays safe
  INTO_AIR("danger-into-air", Role.INFORM, "number", "fire", "ambulance"),
  /// nobody is pulled free
  NO_FORCE("danger-no-force", Role.INFORM, "number", "fire"),
  /// nothing to eat or drink
  NOTHING_BY_MOUTH("danger-nothing-by-mouth", Role.INFORM, "number", "ambulance"),
  /// what may fall or is wet is left alone
  KEEP_CLEAR("danger-keep-clear", Role.INFORM, "number"),
  /// nobody rings or names who reports somebody violent
  DISCREET("danger-discreet", Role.INFORM, "number", "police"),
  /// a receipt that gives nothing away, where somebody violent reads along
  MUTED("danger-muted", Role.INFORM, "number", "asks"),
  /// who may be texted again
  UNMUTED("danger-unmuted", Role.INFORM, "number", "police"),
  /// a question that only a person can answer, behind the steps
  QUESTION("danger-question", Role.INFORM, "number"),
  /// who waits is told that others hear so
  WAITING("danger-waiting", Role.INFORM, "number", "numbers"),
  /// the danger is already reported
  AGAIN("danger-again", Role.INFORM, "number", "numbers"),
  /// more is told, and the same answer was given just before
  PASSED_ON("danger-passed-on", Role.INFORM, "number"),
  /// something else is told while help is on the way
  NOTED("danger-noted", Role.INFORM, "number", "numbers");

  private final Entry entry;

  DangerPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
