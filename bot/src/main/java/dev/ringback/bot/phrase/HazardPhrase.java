package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What a danger is called to the person on duty.
public enum HazardPhrase implements Phrase {
  GAS("hazard-gas", Role.INFORM),
  CARBON_MONOXIDE("hazard-carbon-monoxide", Role.INFORM),
  FIRE("hazard-fire", Role.INFORM),
  ELECTRICAL("hazard-electrical", Role.INFORM),
  TRAPPED("hazard-trapped", Role.INFORM),
  WATER("hazard-water", Role.INFORM),
  FALLING("hazard-falling", Role.INFORM),
  VIOLENCE("hazard-violence", Role.INFORM),
  HURT("hazard-hurt", Role.INFORM),
  DESPAIR("hazard-despair", Role.INFORM),
  OVERDOSE("hazard-overdose", Role.INFORM),
  POWERLESS("hazard-powerless", Role.INFORM),
  LEFT_ON("hazard-left-on", Role.INFORM),
  FIRE_SHUT_IN("hazard-fire-shut-in", Role.INFORM),
  SWALLOWED("hazard-swallowed", Role.INFORM),
  OTHER("hazard-other", Role.INFORM);

  private final Entry entry;

  HazardPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
