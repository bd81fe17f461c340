package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.callback.CallRecord;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.Reply;
import dev.ringback.core.calling.Calls;
import dev.ringback.core.calling.Promises;
import dev.ringback.core.policy.Question;
import dev.ringback.core.redress.Failures;
import dev.ringback.core.redress.Mending;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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

  /// What the form of a call sends; empty fields count as not given.
  ///
  /// @param until a day, by whose end what was promised is done
  record Form(
      @Nullable String method,
      @Nullable String outcome,
      @Nullable Integer score,
      @Nullable String words,
      @Nullable String number,
      @Nullable String calledAt,
      @Nullable String confirmed,
      @Nullable String joint,
      @Nullable String promise,
      @Nullable String until) {}

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
      @ModelAttribute Form form,
      @RequestParam Map<String, String> asked,
      Principal who) {
    return after(calling.result(id, read(form, asked), who.getName()));
  }

  @PostMapping("/console/callbacks/{id}/review")
  String review(@PathVariable long id, @RequestParam String comment, Principal who) {
    return after(calling.review(id, comment.strip(), who.getName()));
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

  private CallResult read(Form form, Map<String, String> asked) {
    try {
      String promise = given(form.promise());
      String until = given(form.until());
      List<CallResult.Promised> promised =
          promise == null || until == null
              ? List.of()
              : List.of(new CallResult.Promised(promise, endOf(until)));
      String method = given(form.method());
      String outcome = given(form.outcome());
      return new CallResult(
          method == null ? "phone" : method,
          CallResult.Outcome.of(outcome == null ? "no_answer" : outcome),
          form.score(),
          given(form.words()),
          given(form.number()),
          called(given(form.calledAt())),
          given(form.confirmed()),
          given(form.joint()),
          answers(asked),
          promised);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the form makes no sense", e);
    }
  }

  /// What was asked beside the overall impression; empty fields were not answered.
  private static Map<String, Integer> answers(Map<String, String> asked) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (Question question : Question.values()) {
      String digit = given(asked.get("about." + question.code()));
      if (digit != null) {
        answers.put(question.code(), Integer.valueOf(digit));
      }
    }
    return answers;
  }

  private static String after(Reply reply) {
    return switch (reply) {
      case Reply.Done _ -> BACK;
      case Reply.NoSuchCallback _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
      case Reply.NotAllowed _ -> throw new ResponseStatusException(HttpStatus.CONFLICT);
      case Reply.OwnCall _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
      case Reply.Incomplete(_, String what, String why) ->
          throw new ResponseStatusException(HttpStatus.BAD_REQUEST, what + " " + why);
      case Reply.NotOffered(_, String what) ->
          throw new ResponseStatusException(HttpStatus.BAD_REQUEST, what + " is not offered");
    };
  }

  /// Ahead of the clock by a slip of the hand counts as now.
  private @Nullable Instant called(@Nullable String at) {
    if (at == null) {
      return null;
    }
    Instant told = LocalDateTime.parse(at).atZone(settings.timeZone()).toInstant();
    return told.isAfter(clock.instant()) ? null : told;
  }

  private Instant endOf(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(settings.timeZone()).toInstant();
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
