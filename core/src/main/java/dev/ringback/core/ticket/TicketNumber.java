package dev.ringback.core.ticket;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that people are told: a letter, the serial, and a check digit over the serial's
/// digits.
///
/// The check digit is Damm's, which catches every single wrong digit and every swap of neighbours.
/// The letter is ignored when a number is looked up.
///
/// @param series `R`, `C` or `Q`
/// @param serial the ticket's id, from the one growing series of all kinds
public record TicketNumber(char series, long serial) {

  private static final int[][] DAMM = {
    {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
    {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
    {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
    {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
    {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
    {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
    {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
    {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
    {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
    {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
  };

  private static final Pattern WRITTEN =
      Pattern.compile("(?<letter>[RCQrcq])?[\\s-]*(?<serial>\\d{5,9})[\\s-]*(?<check>\\d)");

  public TicketNumber {
    if (serial < 1) {
      throw new IllegalArgumentException("a ticket's serial is positive: " + serial);
    }
  }

  /// Reads a number as a person or a script would write it: `R10427-7`, `r104277`, `10427 7`.
  ///
  /// @return empty if this is no ticket number, or if its check digit is wrong
  public static Optional<TicketNumber> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String serial = written.group("serial");
    String letter = written.group("letter");
    return check(serial) == written.group("check").charAt(0) - '0' && serial.charAt(0) != '0'
        ? Optional.of(
            new TicketNumber(
                letter == null ? 'R' : letter.toUpperCase(Locale.ROOT).charAt(0),
                Long.parseLong(serial)))
        : Optional.empty();
  }

  @JsonValue
  @Override
  public String toString() {
    String digits = Long.toString(serial);
    return series + digits + "-" + check(digits);
  }

  static int check(String digits) {
    int interim = 0;
    for (char digit : digits.toCharArray()) {
      interim = DAMM[interim][digit - '0'];
    }
    return interim;
  }
}
