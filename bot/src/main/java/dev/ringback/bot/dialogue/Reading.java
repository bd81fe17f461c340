package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import java.util.List;
import java.util.Optional;

/// What a message says beyond its label.
///
/// @param numbers ticket numbers in it, in order
/// @param mistyped what looks like a ticket number and has a wrong check digit, as written
/// @param answer the whole message as an answer to a question
/// @param place the place it names; [Place#UNKNOWN] if none
/// @param bare nothing but a number, a place, or an answer is said
/// @param particulars the part concerned, people, times, wishes, corrections, references
public record Reading(
    List<TicketNumber> numbers,
    List<String> mistyped,
    Answer answer,
    Place place,
    boolean bare,
    Particulars particulars) {

  public Reading {
    numbers = List.copyOf(numbers);
    mistyped = List.copyOf(mistyped);
  }

  /// The same of another place, or of the same by another name.
  public Reading at(Place other) {
    return new Reading(numbers, mistyped, answer, other, bare, particulars);
  }

  /// The same, and this is asked for, too.
  public Reading asking(Particulars.Ask ask) {
    return new Reading(numbers, mistyped, answer, place, bare, particulars.asking(ask));
  }

  /// The same with nothing put right in it.
  Reading uncorrected() {
    return new Reading(numbers, mistyped, answer, place, bare, particulars.uncorrected());
  }

  public Optional<TicketNumber> number() {
    return numbers.stream().findFirst();
  }

  /// A whole message taken as an answer.
  public sealed interface Answer {

    /// a single digit
    record Digit(int value) implements Answer {}

    record Yes() implements Answer {}

    record No() implements Answer {}

    /// a word of the five-level scale
    ///
    /// @param value 5 very satisfied … 1 very dissatisfied
    record Score(int value) implements Answer {}

    record Thanks() implements Answer {}

    record Greeting() implements Answer {}

    /// no surveys, please
    record NoSurveys() implements Answer {}

    /// surveys again
    record SurveysAgain() implements Answer {}

    /// where does it stand?
    record Status() implements Answer {}

    record Person() implements Answer {}

    /// what can be done here?
    record Help() implements Answer {}

    /// somebody else may report for the sender's home
    record Vouch() implements Answer {}

    /// another number is the sender's, too
    record SamePerson() implements Answer {}

    /// the trouble goes on: a no to "is it fixed?", and elsewhere news of a ticket
    record StillBroken() implements Answer {}

    /// what was reported need not be done any more
    record Cancel() implements Answer {}

    /// the danger told of was none
    record FalseAlarm() implements Answer {}

    /// something else is to be reported
    record NewProblem() implements Answer {}

    /// none of these
    record Words() implements Answer {}
  }
}
