package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.callback.CallMethod;
import dev.ringback.core.callback.CallRecord;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.Reply;
import dev.ringback.core.calling.Calls;
import dev.ringback.core.calling.Promises;
import dev.ringback.core.redress.Failures;
import dev.ringback.core.redress.Mending;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/callbacks`: whom to call, what was promised, what failed (R68, R72, R76, R82).
@Controller
class CallbackPages {

  private static final int SHOWN = 100;
  private static final String NONSENSE = "nonsense";
  private static final String BACK = "redirect:/callbacks";

  private final Glance glance;
  private final Callbacks callbacks;
  private final CallingBack calling;
  private final Calls calls;
  private final Promises promises;
  private final Failures failures;
  private final Mending mending;
  private final RingbackSettings settings;
  private final Clock clock;

  CallbackPages(
      Glance glance,
      Callbacks callbacks,
      CallingBack calling,
      Calls calls,
      Promises promises,
      Failures failures,
      Mending mending,
      RingbackSettings settings,
      Clock clock) {
    this.glance = glance;
    this.callbacks = callbacks;
    this.calling = calling;
    this.calls = calls;
    this.promises = promises;
    this.failures = failures;
    this.mending = mending;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/callbacks")
  String list(Model model) {
    glance.frame(model, "callbacks");
    model.addAttribute("calls", calls.open(null, 0, SHOWN));
    model.addAttribute("total", calls.countOpen(null));
    model.addAttribute("promises", promises.open(SHOWN));
    model.addAttribute("failures", failures.open(SHOWN));
    List<Callback> unreviewed = callbacks.unreviewed(SHOWN);
    model.addAttribute("unreviewed", unreviewed);
    model.addAttribute(
        "records",
        callbacks.calls(unreviewed.stream().map(Callback::id).toList()).stream()
            .collect(Collectors.groupingBy(CallRecord::callbackId)));
    model.addAttribute("remarks", callbacks.remarks(SHOWN));
    model.addAttribute("outcomes", CallResult.Outcome.values());
    model.addAttribute("methods", CallMethod.codes());
    return "callbacks";
  }

  @PostMapping("/console/calls/{id}/take")
  String take(@PathVariable long id, Principal who) {
    calls.take(id, who.getName(), null, clock.instant());
    return BACK;
  }

  @PostMapping("/console/callbacks/{id}/result")
  String result(
      @PathVariable long id,
      @ModelAttribute("form") CallForm form,
      BindingResult binding,
      @RequestParam Map<String, String> asked,
      Principal who,
      Model model,
      HttpServletResponse answer) {
    model.addAttribute("refused", id);
    model.addAttribute("asked", asked);
    if (binding.hasErrors() || form.promisesByNoDay()) {
      String said = binding.hasErrors() ? NONSENSE : "promise";
      return refused(HttpStatus.BAD_REQUEST, said, model, answer);
    }
    CallResult result;
    try {
      result = form.read(asked, settings.timeZone(), clock.instant());
    } catch (IllegalArgumentException | DateTimeException e) {
      return refused(HttpStatus.BAD_REQUEST, NONSENSE, model, answer);
    }
    return after(calling.result(id, result, who.getName()), model, answer);
  }

  @PostMapping("/console/callbacks/{id}/review")
  String review(
      @PathVariable long id,
      @RequestParam String comment,
      Principal who,
      Model model,
      HttpServletResponse answer) {
    return after(calling.review(id, comment.strip(), who.getName()), model, answer);
  }

  @PostMapping("/console/promises/{id}/kept")
  String kept(@PathVariable long id, Principal who) {
    promises.kept(id, who.getName());
    return BACK;
  }

  @PostMapping("/console/failures/{id}/cause")
  String cause(
      @PathVariable long id,
      @RequestParam String cause,
      @RequestParam String measure,
      Principal who) {
    mending.analyse(id, cause.strip(), measure.strip(), who.getName());
    return BACK;
  }

  /// The page again, with what was filled in, and why it was not taken.
  private String refused(HttpStatus status, String said, Model model, HttpServletResponse answer) {
    answer.setStatus(status.value());
    model.addAttribute("said", said);
    return list(model);
  }

  private String after(Reply reply, Model model, HttpServletResponse answer) {
    return switch (reply) {
      case Reply.Done _ -> BACK;
      case Reply.NoSuchCallback _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Reply.NotAllowed _ -> refused(HttpStatus.CONFLICT, "over", model, answer);
      case Reply.OwnCall _ -> refused(HttpStatus.FORBIDDEN, "own", model, answer);
      case Reply.Incomplete(_, String what, _) ->
          refused(HttpStatus.BAD_REQUEST, what, model, answer);
      case Reply.NotOffered _ -> refused(HttpStatus.BAD_REQUEST, NONSENSE, model, answer);
    };
  }
}
