package dev.ringback.bot.understanding;

import dev.ringback.bot.dialogue.Reading;
import dev.ringback.core.ticket.Place;

/// Reads what a message says beyond its label. Pure and thread-safe.
public final class Reader {

  /// What more than this holds is not looked through: nobody writes a number that late.
  private static final int LONGEST = 4000;

  private Reader() {}

  public static Reading read(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    TicketNumbers numbers = TicketNumbers.in(head);
    Reading.Answer answer = WholeAnswers.of(head);
    // a lone ticket number is no place
    Place place = numbers.right().isEmpty() ? Places.in(head) : Places.in(without(numbers, head));
    return new Reading(numbers.right(), numbers.mistyped(), answer, place, bare(head, numbers));
  }

  private static String without(TicketNumbers numbers, String text) {
    String left = Folding.fold(text);
    for (var number : numbers.right()) {
      left = left.replaceAll("[rcq]?\\s?-?" + number.serial() + "\\s?-?\\s?\\d", " ");
    }
    return left;
  }

  /// Whether hardly anything is said besides numbers and a place.
  private static boolean bare(String text, TicketNumbers numbers) {
    String left = without(numbers, text).replaceAll("[\\p{P}\\p{S}\\s]", "");
    return numbers.right().isEmpty()
        ? left.replaceAll("[0-9a-z#栋棟幢座号號楼樓单單元室房层層]", "").length() <= 2
        : left.length() <= 2;
  }
}
