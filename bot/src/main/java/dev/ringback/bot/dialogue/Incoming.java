package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.util.List;
import java.util.Optional;

/// What arrived in a conversation: from the owner, or as news from our own house.
public sealed interface Incoming {

  /// The owner wrote something.
  ///
  /// @param outside which matter that is none of ours it is about, if any
  /// @param parts each of several faults by itself, if there are several; of a part, the others
  record Words(
      String text,
      Verdict verdict,
      Reading reading,
      int pictures,
      Optional<String> outside,
      List<Words> parts)
      implements Incoming {

    public Words {
      parts = List.copyOf(parts);
    }

    /// The same where triage guessed at what says nothing.
    Words unsaid() {
      Verdict nothing =
          new Verdict(
              Intent.OTHER,
              Category.GENERAL,
              Urgency.LOW,
              verdict.confidence(),
              verdict.language(),
              List.of(),
              verdict.modelVersion());
      return new Words(text, nothing, reading, pictures, outside, List.of());
    }

    Words alone() {
      return among(List.of());
    }

    Words among(List<Words> others) {
      return new Words(text, verdict, reading, pictures, outside, others);
    }

    /// The same without these clauses.
    Words without(List<String> clauses) {
      String left = text;
      for (String clause : clauses) {
        left = left.replace(clause, "");
      }
      String rest = left.replaceAll("^[\\s\\p{P}]*(?:(?:and|but|also)\\b|而且|还有|另外)?[\\s,,]*", "");
      return new Words(rest, verdict, reading, pictures, outside, parts);
    }

    Words at(Place place, int shown) {
      return new Words(text, verdict, reading.at(place), shown, outside, parts);
    }
  }

  /// Nobody on duty has answered yet.
  record StillCalling(TicketNumber ticket) implements Incoming {}

  /// A question about a report was not answered for long.
  ///
  /// @param again whether the owner was reminded before
  record Silent(boolean again) implements Incoming {}

  /// The owner pressed a button under a question that may not be the one asked last.
  ///
  /// @param open whether the question can still be answered
  record Pressed(Question question, boolean open, Words words) implements Incoming {}

  /// The owner changed what an earlier message means.
  ///
  /// @param about the ticket that the earlier message belongs to
  /// @param late whether something else has happened since
  record Edited(Optional<TicketNumber> about, boolean late, Words words) implements Incoming {}

  /// The owner told the rest of a sentence whose first piece opened a ticket.
  ///
  /// @param words the whole sentence
  record Completed(TicketNumber ticket, Words words) implements Incoming {}

  /// The owner wants our texts again.
  record Returned() implements Incoming {}

  /// The owner shared their own phone number.
  record Shared(PhoneNumber phone) implements Incoming {}

  /// The owner asked a common question.
  ///
  /// @param answer as the operator wrote it
  record Asked(String answer, Words words) implements Incoming {}

  /// Something is told to all who reported the same fault.
  ///
  /// @param text empty: that it is one fault for many
  record Announced(TicketNumber ticket, Optional<String> text) implements Incoming {}

  /// The owner sent pictures without a word.
  record Pictures(int count) implements Incoming {}

  /// The owner sent what we cannot read.
  record Unsupported() implements Incoming {}

  /// A ticket was just opened from the owner's words.
  record Opened(
      Matter matter, Step.Where where, Promise promise, Optional<Hazard> hazard, Besides besides)
      implements Incoming {}

  /// A colleague took a ticket down for the owner, who has told all that there is to tell.
  record TakenDown(Matter matter, Promise promise, Optional<Hazard> hazard) implements Incoming {}

  /// All that is needed of a ticket is known.
  record Recorded(Matter matter, Promise promise) implements Incoming {}

  /// Something was done with a ticket by somebody else than the owner.
  ///
  /// @param said reason, name or time, as the phrase for this action wants it
  record Moved(Matter matter, Action action, String by, String said) implements Incoming {}

  /// Somebody is named for a ticket.
  ///
  /// @param badge the number on it; `none` where it is not known, as with the next two
  /// @param phone to reach them at
  /// @param visit when they come
  record Assigned(Matter matter, String name, String badge, String phone, String visit)
      implements Incoming {}

  /// Somebody comes soon, as agreed.
  record VisitNear(Matter matter, String visit) implements Incoming {}

  /// The owner has not said whether it is fixed.
  record AcceptanceOverdue(Matter matter) implements Incoming {}

  /// Callbacks are due, asked in one message.
  ///
  /// @param surveys what is asked about
  /// @param waiting all of this thread that wait for an answer, these included
  /// @param again whether it was asked before
  record CallbackDue(List<Survey> surveys, List<Survey> waiting, boolean again)
      implements Incoming {
    public CallbackDue {
      surveys = List.copyOf(surveys);
      waiting = List.copyOf(waiting);
    }
  }

  /// One repair that is asked about.
  ///
  /// @param afterSilence whether the question before it was the one for acceptance
  /// @param occasion why it is asked now
  /// @param until the last day of the warranty that ends; `none` where there is none
  /// @param scale what is offered to answer
  record Survey(
      Matter matter,
      long callback,
      boolean afterSilence,
      Occasion occasion,
      String until,
      Scale scale) {
    /// Why somebody is asked.
    public enum Occasion {
      /// the work was done
      CLOSING,
      /// it has rained, or will
      RAIN,
      WARRANTY_ENDS,
      /// nobody has been heard of for long
      PERIODIC
    }
  }

  /// What came of an answer to a callback.
  ///
  /// @param score empty if only words were said
  /// @param counted whether it came in time
  /// @param outcome what was done about it
  /// @param complaint opened because of it
  /// @param promise what can be expected where the work is open again
  /// @param waiting others of this thread that wait for an answer
  record CallbackHeard(
      Survey survey,
      Optional<Integer> score,
      boolean counted,
      Outcome outcome,
      Optional<TicketNumber> complaint,
      Promise promise,
      List<Survey> waiting)
      implements Incoming {
    public CallbackHeard {
      waiting = List.copyOf(waiting);
    }

    public boolean broughtBack() {
      return outcome == Outcome.BROUGHT_BACK;
    }

    /// What was done about it.
    public enum Outcome {
      NOTHING,
      /// the work is open again
      BROUGHT_BACK,
      /// a slip was put right, and what it had brought back is closed again
      CLOSED_AGAIN,
      /// a slip was put right, but somebody has begun meanwhile
      KEPT_OPEN,
      /// it blames, and tells no level
      UNCLEAR
    }
  }

  /// Somebody on duty has the emergency.
  record DutyAccepted(Matter matter, String name) implements Incoming {}

  /// Before work starts: whether it is free.
  ///
  /// @param until the last day covered, such as `2028-03-04`; `none` where there is no end
  record WarrantyKnown(Matter matter, boolean free, String until) implements Incoming {}

  /// What came of a duty person's answer to a call.
  ///
  /// @param name who has the emergency
  /// @param reach where its reporter is reached
  /// @param still what else rings where they were called
  record PageAnswered(
      TicketNumber ticket, PageOutcome outcome, String name, String reach, List<TicketNumber> still)
      implements Incoming {
    public PageAnswered {
      still = List.copyOf(still);
    }
  }

  /// Who may report for these homes from now on.
  ///
  /// @param homes empty where the sender lives in none on our books
  record Vouched(PhoneNumber phone, List<Place> homes) implements Incoming {
    public Vouched {
      homes = List.copyOf(homes);
    }
  }

  /// What came of saying that another number is the sender's too.
  record Linking(Outcome outcome, PhoneNumber phone) implements Incoming {
    /// What came of it.
    public enum Outcome {
      /// a code is on its way there
      SENT,
      /// both are known to be one person's
      ALREADY,
      /// too many codes within the hour
      TOO_MANY,
      /// the code was right
      PROVEN,
      /// it was not, and may be tried again
      WRONG,
      /// the code is too old, used up, or none was asked for
      OVER
    }
  }

  /// A person of ours has talked with the owner, and noted what was said.
  record CallRecorded(Matter matter, String words) implements Incoming {}

  /// What is done so that it does not go wrong again.
  record Improved(Matter matter, String measure) implements Incoming {}

  /// A technician says something of a job, or what may be that.
  ///
  /// @param note what was written besides; may be empty
  /// @param jobs what they were asked to do or do, told last first
  /// @param pressed whether it was a button under the one job there is in `jobs`
  record JobSaid(JobWord word, String note, List<SeenJob> jobs, boolean pressed, Words words)
      implements Incoming {
    public JobSaid {
      jobs = List.copyOf(jobs);
    }
  }

  /// Somebody who was called for an emergency says something of it, or what may be that.
  ///
  /// @param calls what they were called for, called last first
  /// @param otherwise what it is if it is about none of these
  record DutySaid(DutyWord word, List<SeenCall> calls, Incoming otherwise, Words words)
      implements Incoming {
    public DutySaid {
      calls = List.copyOf(calls);
    }

    List<SeenCall> with(SeenCall.Standing standing) {
      return calls.stream().filter(call -> call.standing() == standing).toList();
    }
  }

  /// Written by somebody who works here.
  ///
  /// @param jobs what they have to do
  record Colleague(Incoming heard, List<TicketNumber> jobs) implements Incoming {
    public Colleague {
      jobs = List.copyOf(jobs);
    }
  }

  /// Somebody on duty tells how it stands with an emergency.
  ///
  /// @param words what they wrote; empty: that they are on the way
  record DutyNews(TicketNumber ticket, String name, Optional<String> words) implements Incoming {}

  /// The technician is held up.
  ///
  /// @param minutes by how much; `none` where that was not said
  record Late(TicketNumber ticket, String name, String minutes) implements Incoming {}

  /// The technician was there, and nobody was at home.
  record Missed(TicketNumber ticket, String name) implements Incoming {}

  /// The technician is on the way.
  ///
  /// @param phone to ring them; `none` where there is no number
  record Underway(Matter matter, String name, String phone) implements Incoming {}

  /// An agent gave the thread back.
  record AgentLeft() implements Incoming {}

  /// What stands promised of a ticket.
  ///
  /// @param late whether the time has passed
  record Promised(TicketNumber ticket, Promise promise, boolean late) implements Incoming {}

  /// What is promised, in the owner's language and zone.
  record Promise(String words) {}
}
