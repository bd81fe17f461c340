package dev.ringback.hotline.console;

import dev.ringback.core.duty.Paging;
import dev.ringback.core.promise.Escalations;
import dev.ringback.core.task.Tasks;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What an agent does with an alarm or a task.
@Controller
class DutyActions {

  private final Paging paging;
  private final Tasks tasks;
  private final Escalations escalations;
  private final ConsolePage page;

  DutyActions(Paging paging, Tasks tasks, Escalations escalations, ConsolePage page) {
    this.paging = paging;
    this.tasks = tasks;
    this.escalations = escalations;
    this.page = page;
  }

  @PostMapping("/console/alarms/{id}/accept")
  String accept(@PathVariable long id, Principal who, Model model) {
    paging.accept(id, who.getName());
    return page.alarms(model);
  }

  @PostMapping("/console/escalations/{id}/acknowledge")
  String acknowledge(@PathVariable long id, Principal who, Model model) {
    escalations.acknowledge(id, who.getName());
    return page.alarms(model);
  }

  @PostMapping("/console/tasks/{id}/done")
  String done(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Long chosen,
      Principal who,
      Model model) {
    tasks.done(id, who.getName());
    return page.list(chosen, model);
  }
}
