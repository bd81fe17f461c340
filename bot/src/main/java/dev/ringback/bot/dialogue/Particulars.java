package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Place;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The smaller things that a message says: the part concerned, people, times, wishes, and what it
/// puts right or points back to.
///
/// @param part the thing concerned, as written: "tap", "马桶水箱"
/// @param swap the thing meant instead of one named before
/// @param frail who is at home and must not be kept waiting
/// @param references what the words point back to; all of them hold at once
/// @param feedback what is said of work that was done
public record Particulars(
    Optional<String> part,
    Contact contact,
    Optional<Began> began,
    Optional<AtHome> atHome,
    Set<Ask> asks,
    Optional<Correction> correction,
    Optional<Swap> swap,
    List<Reference> references,
    Set<Frailty> frail,
    Feedback feedback) {

  public static final Particulars NONE =
      new Particulars(
          Optional.empty(),
          new Contact(Optional.empty(), List.of()),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Set.of(),
          Feedback.NONE);

  public Particulars {
    frail = Set.copyOf(frail);
    asks = Set.copyOf(asks);
    references = List.copyOf(references);
  }

  Particulars asking(Ask ask) {
    Set<Ask> more = EnumSet.of(ask);
    more.addAll(asks);
    return new Particulars(
        part, contact, began, atHome, more, correction, swap, references, frail, feedback);
  }

  Particulars uncorrected() {
    return new Particulars(
        part, contact, began, atHome, asks, Optional.empty(), swap, references, frail, feedback);
  }

  /// Whom to ask for.
  ///
  /// @param name as written, with the title if one was given: "张阿姨", "Mary Jones"
  public record Contact(Optional<String> name, List<PhoneNumber> phones) {

    public Contact {
      phones = List.copyOf(phones);
    }
  }

  /// When the trouble began, as near as the words tell.
  ///
  /// @param words as written
  public record Began(Instant about, Precision precision, String words) {}

  /// How far off a told moment may be.
  public enum Precision {
    /// a clock time or "just now"
    MINUTES,
    /// a part of a day, or a count of hours
    HOURS,
    DAY,
    /// weeks or months back
    WEEKS
  }

  /// When somebody is at home and may be visited.
  ///
  /// @param from the first day
  /// @param until the last day
  /// @param days the days of the week within these
  /// @param earliest inclusive
  /// @param latest inclusive; 23:59 if nothing was said
  /// @param words as written
  public record AtHome(
      LocalDate from,
      LocalDate until,
      Set<DayOfWeek> days,
      LocalTime earliest,
      LocalTime latest,
      String words) {

    public AtHome {
      days = Set.copyOf(days);
    }

    public boolean covers(LocalDateTime moment) {
      LocalDate day = moment.toLocalDate();
      LocalTime time = moment.toLocalTime();
      return !day.isBefore(from)
          && !day.isAfter(until)
          && days.contains(day.getDayOfWeek())
          && !time.isBefore(earliest)
          && !time.isAfter(latest);
    }
  }

  /// What is asked for.
  public enum Ask {
    /// that somebody comes
    SEND_SOMEONE,
    /// when somebody comes or it will be done
    WHEN,
    PRICE,
    /// how, whether or where: a rule, a procedure, an explanation
    INFORMATION,
    REFUND,
    COMPENSATION,
    CALL_BACK,
    /// work on something that is not broken: to fit, move, clean
    SERVICE,
    /// that something be done better in future
    IMPROVEMENT
  }

  /// What was said wrongly before, and what is right. Either may be unknown, not both.
  public record Correction(Place was, Place is) {}

  /// A thing that is meant, and the one that was named instead of it.
  ///
  /// @param was as written: "tap"
  /// @param is what is said of the one that is meant, as written: "马桶堵了"
  /// @param alone nothing but its name is said
  public record Swap(String was, String is, boolean alone) {}

  /// What a ticket is pointed at by, other than its number.
  public sealed interface Reference {

    /// the n-th of those listed, from 1; -1 is the last
    record Ordinal(int position) implements Reference {}

    /// the one told of last before
    record Latest() implements Reference {}

    /// all of them
    record All() implements Reference {}

    record ReportedOn(LocalDate day) implements Reference {}

    /// the one at this room
    record Room(String room) implements Reference {}

    /// the one about this
    ///
    /// @param words as written: "灯", "lift"
    record About(String words) implements Reference {}
  }
}
