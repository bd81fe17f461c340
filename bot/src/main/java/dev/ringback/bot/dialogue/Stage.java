package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import java.util.List;
import java.util.Optional;

/// Where a conversation is: the question asked last, with exactly what is known there.
public sealed interface Stage {

  /// The question as a button under it answers it: a label leaves no doubt what is meant.
  default Stage pressed() {
    return this;
  }

  /// The repair that a survey asks about here, if it is one.
  default Optional<TicketNumber> surveyed() {
    return Optional.empty();
  }

  /// nothing is asked
  ///
  /// @param said what was answered last, if it was of nobody's matter; else empty
  /// @param times how often in a row
  record Idle(String said, int times) implements Stage {
    public Idle() {
      this("", 0);
    }
  }

  /// which place a ticket is about
  ///
  /// @param asked how often it was asked, from 1
  record AskingPlace(TicketNumber ticket, int asked) implements Stage {}

  /// which of the sender's homes a ticket is about
  ///
  /// @param offered how many were listed
  record ChoosingHome(TicketNumber ticket, int offered) implements Stage {}

  /// is there danger?
  record AskingDanger(TicketNumber ticket, Hazard hazard) implements Stage {}

  /// shall the other problems of the same message get tickets, too?
  record AskingMore(TicketNumber ticket, List<Several.Rest> rest) implements Stage {
    public AskingMore {
      rest = List.copyOf(rest);
    }
  }

  /// where in the home it is
  record AskingSpot(TicketNumber ticket) implements Stage {}

  /// which number to ring
  record AskingPhone(TicketNumber ticket) implements Stage {}

  /// is the record right?
  record Confirming(TicketNumber ticket) implements Stage {}

  /// what is wrong with the record?
  record Changing(TicketNumber ticket) implements Stage {}

  /// is it fixed?
  record AskingAcceptance(TicketNumber ticket) implements Stage {}

  /// how was it?
  record AskingScore(TicketNumber ticket, long callback) implements Stage {
    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }
  }

  /// why was it so?
  record AskingWhy(TicketNumber ticket, long callback) implements Stage {
    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }
  }

  /// which of several tickets is meant
  ///
  /// @param offered in the order in which they were listed
  /// @param words what was said of it
  record ChoosingTicket(Wish wish, List<TicketNumber> offered, String words) implements Stage {
    public ChoosingTicket {
      offered = List.copyOf(offered);
    }
  }

  /// shall nobody come any more?
  ///
  /// @param tickets at least one
  /// @param words what was said
  record ConfirmingCancel(List<TicketNumber> tickets, String words) implements Stage {
    public ConfirmingCancel {
      tickets = List.copyOf(tickets);
    }
  }

  /// is the danger there now that was asked after, or that may be in what was said?
  ///
  /// @param words what was said
  record AskingNow(Hazard hazard, Category category, String words) implements Stage {}

  /// the code that was sent to the number said to be the sender's, too
  record AskingCode(PhoneNumber phone) implements Stage {}

  /// did the answer help?
  ///
  /// @param question as it was asked
  /// @param standing what was being asked before, and is asked again afterwards
  record AskingHelped(Category category, String question, Stage standing) implements Stage {
    public AskingHelped {
      standing = standing instanceof AskingHelped earlier ? earlier.standing() : standing;
    }

    /// The same with nothing else left open.
    AskingHelped alone() {
      return new AskingHelped(category, question, new Idle());
    }
  }

  /// One of the questions of a survey beyond the plain first one.
  sealed interface Surveying extends Stage {}

  /// One repair that somebody was asked about and has not answered for.
  ///
  /// @param scale by which a digit is read
  record Survey(TicketNumber ticket, long callback, Scale scale) {}

  /// how was it, where 1 and 2 may still be meant as the yes and no asked for before?
  record AskingAfterSilence(TicketNumber ticket, long callback) implements Surveying {
    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }

    @Override
    public Stage pressed() {
      return new AskingScore(ticket, callback);
    }
  }

  /// how was it, by fewer than five answers?
  record AskingLevel(TicketNumber ticket, long callback, Scale scale, Moment moment)
      implements Surveying {
    /// How much is known.
    public enum Moment {
      /// a digit may still be meant for the question for acceptance
      AFTER_SILENCE,
      ASKED,
      /// and why was it so?
      ANSWERED
    }

    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }

    @Override
    public Stage pressed() {
      return moment == Moment.AFTER_SILENCE
          ? new AskingLevel(ticket, callback, scale, Moment.ASKED)
          : this;
    }
  }

  /// how was it, asked once more in other words?
  record Explaining(TicketNumber ticket, long callback, Scale scale) implements Surveying {
    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }
  }

  /// how were they?
  ///
  /// @param surveys at least two
  record AskingScores(List<Survey> surveys) implements Surveying {
    public AskingScores {
      surveys = List.copyOf(surveys);
    }
  }

  /// which of several does this score mean?
  ///
  /// @param offered in the order in which they were listed
  record ChoosingSurvey(List<Survey> offered, int score, String words) implements Surveying {
    public ChoosingSurvey {
      offered = List.copyOf(offered);
    }
  }

  /// is such a low score really meant?
  record ConfirmingScore(TicketNumber ticket, long callback, int score) implements Surveying {
    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }
  }

  /// what do you think of what we told you: what was changed, or what was noted of a talk?
  record HearingBack(TicketNumber ticket) implements Surveying {
    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }
  }

  /// and how was this in particular?
  ///
  /// @param dimensions the one asked now, and those to come
  record AskingDimension(TicketNumber ticket, long callback, List<String> dimensions)
      implements Surveying {
    public AskingDimension {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public Optional<TicketNumber> surveyed() {
      return Optional.of(ticket);
    }
  }
}
