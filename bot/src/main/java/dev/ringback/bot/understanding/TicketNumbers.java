package dev.ringback.bot.understanding;

import dev.ringback.core.ticket.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ticket numbers in an owner's words, with or without letter, dash, spaces or full-width digits.
///
/// @param right numbers whose check digit is right
/// @param mistyped what was meant as a number and has a wrong check digit, as written
record TicketNumbers(List<TicketNumber> right, List<String> mistyped) {

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![a-z\\d#+.-])(?<!\\d\\s)(?<letter>[rcq])?\\s?-?(?<serial>[1-9]\\d{4,8})(?<gap>\\s?-\\s?|\\s)?"
              + "(?<check>\\d)(?![\\d.:]|-\\d)");

  /// Words that show that a number without a letter is meant as a ticket's.
  private static final Pattern MEANT =
      Pattern.compile("(单号|單號|工单|工單|编号|編號|报修号|報修號|ticket|ref|number|no\\.?|#)\\W*$");

  static TicketNumbers in(String text) {
    String folded = Folding.fold(text);
    List<TicketNumber> right = new ArrayList<>();
    List<String> mistyped = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(folded);
    while (candidate.find()) {
      Optional<TicketNumber> number = TicketNumber.parse(candidate.group());
      boolean marked =
          candidate.group("letter") != null
              || candidate.group("gap") != null && candidate.group("gap").contains("-")
              || MEANT.matcher(folded.substring(0, candidate.start())).find();
      boolean alone = candidate.group().strip().length() == folded.length();
      if (number.isPresent() && (marked || alone || plain(candidate))) {
        right.add(number.get());
      } else if (number.isEmpty() && marked) {
        mistyped.add(candidate.group().strip().toUpperCase(Locale.ROOT));
      }
    }
    return new TicketNumbers(right, mistyped);
  }

  /// Six or seven digits in a row, so that a phone number with a chance check digit is not taken
  /// for one.
  private static boolean plain(Matcher candidate) {
    return candidate.group("gap") == null && candidate.group("serial").length() <= 6;
  }
}
