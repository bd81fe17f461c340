package dev.ringback.core.triage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What a message is about; see `triage/labels` for the rulings.
public enum Category {
  GAS,
  FIRE,
  ELECTRICAL,
  LIGHTING,
  /// no water, pressure, quality
  WATER_SUPPLY,
  /// pipes, taps, toilets leaking or burst
  PLUMBING,
  /// blocked, backing up, sewage
  DRAINAGE,
  /// roof, wall, ceiling, waterproofing
  SEEPAGE,
  /// cracks, falling render, settlement
  STRUCTURE,
  ELEVATOR,
  /// heating, cooling, ventilation, hot water
  HVAC,
  /// doors, windows, locks, access control
  DOOR_WINDOW,
  APPLIANCE,
  /// TV, broadband, intercom
  TELECOM,
  PEST,
  /// garden, gate, road, stairs, playground
  PUBLIC_AREA,
  NOISE,
  CLEANING,
  PARKING,
  /// outsiders and crimes
  SECURITY,
  STAFF,
  /// late, not done, badly done
  SERVICE_QUALITY,
  FEES,
  /// smell, smoke, pets, dumping, greenery
  ENVIRONMENT,
  /// none of these, or no subject
  GENERAL;

  /// The name used in files and in the API.
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException if no category is called so
  public static Category of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
