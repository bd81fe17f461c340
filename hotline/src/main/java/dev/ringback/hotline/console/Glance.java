package dev.ringback.hotline.console;

import dev.ringback.core.duty.Ladder;
import dev.ringback.core.duty.Paging;
import dev.ringback.core.incident.Incidents;
import dev.ringback.core.promise.Escalations;
import dev.ringback.core.staff.Role;
import dev.ringback.core.task.Tasks;
import dev.ringback.hotline.live.EventStreams;
import dev.ringback.hotline.security.SimulatorDoor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills in what every page of the console has around it.
@Component
class Glance {

  private static final int TASKS = 50;
  private static final int INCIDENTS = 20;
  private static final int BROKEN = 5;

  private final Paging paging;
  private final Ladder ladder;
  private final Tasks tasks;
  private final Incidents incidents;
  private final Escalations escalations;
  private final EventStreams streams;
  private final SimulatorDoor simulator;

  Glance(
      Paging paging,
      Ladder ladder,
      Tasks tasks,
      Incidents incidents,
      Escalations escalations,
      EventStreams streams,
      SimulatorDoor simulator) {
    this.paging = paging;
    this.ladder = ladder;
    this.tasks = tasks;
    this.incidents = incidents;
    this.escalations = escalations;
    this.streams = streams;
    this.simulator = simulator;
  }

  /// To be called before anything that the page shows is read.
  void frame(Model model, String active) {
    model.addAttribute("head", streams.head());
    model.addAttribute("active", active);
    model.addAttribute("simulator", simulator.on());
    model.addAttribute("manager", holds(Role.ADMIN));
    model.addAttribute("supervisor", supervises());
    alarms(model);
  }

  /// Whether whoever asks may decide what supervisors do.
  static boolean supervises() {
    return holds(Role.ADMIN) || holds(Role.SUPERVISOR);
  }

  /// Who asks.
  static String login() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who == null ? "" : who.getName();
  }

  private static boolean holds(Role role) {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null
        && who.getAuthorities().stream()
            .anyMatch(right -> ("ROLE_" + role.name()).equals(right.getAuthority()));
  }

  void alarms(Model model) {
    model.addAttribute("alarms", paging.ringing());
    model.addAttribute("nobody", ladder.empty());
    model.addAttribute("broken", escalations.open(BROKEN, 0));
    model.addAttribute("allBroken", escalations.countOpen());
  }

  void tasks(Model model) {
    model.addAttribute("tasks", tasks.open(TASKS));
    model.addAttribute("incidents", incidents.current(INCIDENTS));
  }
}
