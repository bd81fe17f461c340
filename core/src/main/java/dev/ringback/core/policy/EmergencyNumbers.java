package dev.ringback.core.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom people in danger ring, in one country.
///
/// @param gas for a smell of gas, to be rung from outside
/// @param crisis the line for people who want to end their life; `none` where there is none
public record EmergencyNumbers(
    String fire, String ambulance, String police, String gas, String crisis) {

  private static final String NONE = "none";

  public EmergencyNumbers {
    crisis = crisis == null ? NONE : crisis;
    for (String number : List.of(fire, ambulance, police, gas, crisis)) {
      if (!number.equals(NONE) && !number.matches("[0-9][0-9 ]{1,14}")) {
        throw new IllegalArgumentException("emergencyNumbers: '" + number + "' is no number");
      }
    }
  }

  /// Each that may save a life once, such as `119/120/110`.
  public String all() {
    return Stream.of(fire, ambulance, police).distinct().collect(Collectors.joining("/"));
  }
}
