package dev.ringback.bot.dialogue;

import dev.ringback.core.ticket.TicketNumber;
import java.util.List;

/// What technicians and people on duty say, and what came of it.
public sealed interface CrewSaid extends Incoming {

  /// A technician says something of a job, or what may be that.
  ///
  /// @param note what was written besides; may be empty
  /// @param jobs what they were asked to do or do, told last first
  /// @param pressed whether it was a button under the one job there is in `jobs`
  record JobSaid(JobWord word, String note, List<SeenJob> jobs, boolean pressed, Words words)
      implements CrewSaid {
    public JobSaid {
      jobs = List.copyOf(jobs);
    }
  }

  /// Somebody who was called for an emergency says something of it, or what may be that.
  ///
  /// @param calls what they were called for, called last first
  /// @param otherwise what it is if it is about none of these
  record DutySaid(DutyWord word, List<SeenCall> calls, Incoming otherwise, Words words)
      implements CrewSaid {
    public DutySaid {
      calls = List.copyOf(calls);
    }

    List<SeenCall> with(SeenCall.Standing standing) {
      return calls.stream().filter(call -> call.standing() == standing).toList();
    }
  }

  /// What came of a duty person's answer to a call.
  ///
  /// @param name who has the emergency
  /// @param reach where its reporter is reached
  /// @param still what else rings where they were called
  record PageAnswered(
      TicketNumber ticket, PageOutcome outcome, String name, String reach, List<TicketNumber> still)
      implements CrewSaid {
    public PageAnswered {
      still = List.copyOf(still);
    }
  }

  /// What came of a duty person's taking all that rang.
  ///
  /// @param taken each with where its reporter is reached
  record PagesTaken(List<String> taken) implements CrewSaid {
    public PagesTaken {
      taken = List.copyOf(taken);
    }
  }

  /// Written by somebody who works here.
  ///
  /// @param jobs what they have to do
  record Colleague(Incoming heard, List<TicketNumber> jobs) implements CrewSaid {
    public Colleague {
      jobs = List.copyOf(jobs);
    }
  }
}
