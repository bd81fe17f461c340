package dev.ringback.hotline.api;

import dev.ringback.core.callback.Regular;
import dev.ringback.core.calling.Call;
import dev.ringback.core.calling.Calls;
import dev.ringback.core.calling.Draws;
import dev.ringback.core.calling.Promises;
import dev.ringback.core.redress.Failure;
import dev.ringback.core.redress.Failures;
import dev.ringback.core.redress.Mending;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What people of ours do about callbacks: the worklist, draws, promises and failures.
@RestController
@RequestMapping("/api/v1")
class CallsApi {

  private static final int MOST = 200;
  private static final Duration A_DAY = Duration.ofDays(1);

  private final Calls calls;
  private final Draws draws;
  private final Promises promises;
  private final Failures failures;
  private final Mending mending;
  private final Regular regular;
  private final Clock clock;

  CallsApi(
      Calls calls,
      Draws draws,
      Promises promises,
      Failures failures,
      Mending mending,
      Regular regular,
      Clock clock) {
    this.calls = calls;
    this.draws = draws;
    this.promises = promises;
    this.failures = failures;
    this.mending = mending;
    this.regular = regular;
    this.clock = clock;
  }

  record TakeBody(@Nullable String joint) {}

  record AskBody(@Nullable OffsetDateTime until) {}

  record CauseBody(@Nullable String cause, @Nullable String measure) {}

  record RainBody(@Nullable String site) {}

  /// The worklist, soonest first.
  ///
  /// @param assignee a staff login; without one everybody's
  @GetMapping("/calls")
  Listing<Call> calls(
      @RequestParam(required = false) @Nullable String assignee,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return Window.of(page, size)
        .list(
            (offset, most) -> calls.open(assignee, offset, most), () -> calls.countOpen(assignee));
  }

  @PostMapping("/calls/{id}/take")
  Map<String, Object> take(
      @PathVariable String id, @RequestBody TakeBody body, Authentication who) {
    String joint = Given.text("joint", body.joint());
    return done(calls.take(Ids.of(id), who.getName(), joint, clock.instant()), id);
  }

  /// Somebody wants this owner called, whatever policy says.
  ///
  /// @param body until when; a day from now if it does not say
  @PostMapping("/callbacks/{id}/call")
  Map<String, Object> ask(@PathVariable String id, @RequestBody AskBody body) {
    Instant now = clock.instant();
    Instant until = body.until() == null ? now.plus(A_DAY) : body.until().toInstant();
    return done(calls.ask(Ids.of(id), until, now), id);
  }

  /// Draws as they were written down, so that anybody can repeat them.
  @GetMapping("/callback-draws")
  List<Draws.Kept> draws() {
    return draws.latest(MOST);
  }

  @GetMapping("/callback-promises")
  List<Promises.Promised> promises() {
    return promises.open(MOST);
  }

  @PostMapping("/callback-promises/{id}/kept")
  Map<String, Object> kept(@PathVariable String id, Authentication who) {
    return done(promises.kept(Ids.of(id), who.getName()), id);
  }

  /// Failed callbacks that are not mended yet.
  @GetMapping("/callback-failures")
  List<Failure> failures() {
    return failures.open(MOST);
  }

  @PostMapping("/callback-failures/{id}/cause")
  Map<String, Object> cause(
      @PathVariable String id, @RequestBody CauseBody body, Authentication who) {
    String cause = Given.needed("cause", body.cause());
    String measure = Given.needed("measure", body.measure());
    return done(mending.analyse(Ids.of(id), cause, measure, who.getName()), id);
  }

  /// It has rained: those whose leak was mended are asked whether it held.
  @PostMapping("/callbacks/rain")
  Map<String, Object> rain(@RequestBody RainBody body) {
    return Map.of("planned", regular.rained(Given.text("site", body.site())));
  }

  private static Map<String, Object> done(boolean done, String id) {
    if (!done) {
      throw Refusal.notFound("There is no such open thing.");
    }
    return Map.of("id", Ids.of(id), "done", true);
  }
}
