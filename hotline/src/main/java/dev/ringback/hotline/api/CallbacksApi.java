package dev.ringback.hotline.api;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.callback.AskingNow;
import dev.ringback.core.callback.CallMethod;
import dev.ringback.core.callback.CallResult;
import dev.ringback.core.callback.Callback;
import dev.ringback.core.callback.CallbackAnswer;
import dev.ringback.core.callback.CallbackFilter;
import dev.ringback.core.callback.Callbacks;
import dev.ringback.core.callback.CallingBack;
import dev.ringback.core.callback.Purpose;
import dev.ringback.core.callback.Reply;
import dev.ringback.core.policy.Question;
import dev.ringback.core.policy.Scale;
import dev.ringback.core.ticket.TicketNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The ledger of callbacks: the list, asking now, and what people of ours found.
@RestController
@RequestMapping("/api/v1/callbacks")
class CallbacksApi {

  /// Callers' clocks may be this far ahead of ours.
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Callbacks callbacks;
  private final AskingNow asking;
  private final CallingBack calling;
  private final Clock clock;
  private final ZoneId zone;

  CallbacksApi(
      Callbacks callbacks,
      AskingNow asking,
      CallingBack calling,
      Clock clock,
      RingbackSettings settings) {
    this.callbacks = callbacks;
    this.asking = asking;
    this.calling = calling;
    this.clock = clock;
    this.zone = settings.timeZone();
  }

  /// A line of the ledger as the API shows it.
  ///
  /// @param scale what the owner is offered to answer; `score` is 1 to 5 on each
  record CallbackJson(
      long id,
      TicketNumber ticket,
      int round,
      Purpose purpose,
      Callback.State state,
      Instant dueAt,
      String method,
      Scale scale,
      @Nullable String reason,
      @Nullable Integer score,
      @Nullable Instant sentAt,
      @Nullable Instant answeredAt,
      List<CallbackAnswer> answers) {}

  record SendBody(@Nullable String reason) {}

  /// What whoever called back found.
  ///
  /// @param method `phone`, `visit`, `walk`, `face`, `site`, `intercom`, `letter`, `email`, `forum`
  ///   or `form`
  /// @param score in digits of the row's scale: s5 5 to 1, s3 3 to 1, s2 1 yes and 2 no
  /// @param dimensions 5 to 1 each; `fee` 1 right and 2 not
  record ResultBody(
      @Nullable String method,
      CallResult.@Nullable Outcome outcome,
      @Nullable Integer score,
      @Nullable String words,
      @Nullable String number,
      @Nullable OffsetDateTime calledAt,
      @Nullable String confirmed,
      @Nullable String joint,
      @Nullable Map<String, Integer> dimensions,
      @Nullable List<PromiseBody> promises) {}

  record PromiseBody(@Nullable String what, @Nullable OffsetDateTime until) {}

  record ReviewBody(@Nullable String comment) {}

  /// @param due a time: due by then; `now`: due by now and not asked yet
  @GetMapping
  Listing<CallbackJson> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String ticket,
      @RequestParam(required = false) @Nullable String due,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    boolean now = "now".equals(due) || "true".equals(due);
    Callback.State wanted = Given.word("state", state, Callback.State.class);
    CallbackFilter filter =
        new CallbackFilter(
            now && wanted == null ? Callback.State.DUE : wanted,
            ticket(ticket),
            now ? clock.instant() : Given.time("due", due, zone));
    return Window.of(page, size)
        .list(
            (offset, most) ->
                callbacks.list(filter, offset, most).stream().map(this::shown).toList(),
            () -> callbacks.count(filter));
  }

  @PostMapping("/{id}/send")
  CallbackJson send(@PathVariable String id, @RequestBody SendBody body, Authentication who) {
    String reason = Given.needed("reason", body.reason());
    return shown(asking.ask(Ids.of(id), reason, who.getName()));
  }

  @PostMapping("/{id}/result")
  CallbackJson result(@PathVariable String id, @RequestBody ResultBody body, Authentication who) {
    String method = Given.needed("method", body.method());
    if (body.outcome() == null) {
      throw Refusal.field("outcome", "must be one of reached, no_answer, declined");
    }
    if (body.calledAt() != null
        && body.calledAt().toInstant().isAfter(clock.instant().plus(SKEW))) {
      throw Refusal.field("calledAt", "lies ahead");
    }
    CallResult result =
        new CallResult(
            method,
            body.outcome(),
            body.score(),
            Given.text("words", body.words()),
            Given.phone("number", body.number()),
            body.calledAt() == null ? null : body.calledAt().toInstant(),
            Given.text("confirmed", body.confirmed()),
            Given.text("joint", body.joint()),
            dimensions(body.dimensions()),
            promised(body.promises()));
    return shown(calling.result(Ids.of(id), result, who.getName()));
  }

  private static Map<String, Integer> dimensions(@Nullable Map<String, Integer> given) {
    Map<String, Integer> levels = given == null ? Map.of() : given;
    Given.all("dimensions", levels.values(), levels.values());
    return levels;
  }

  private static List<CallResult.Promised> promised(@Nullable List<PromiseBody> promises) {
    return Given.all("promises", promises, List.of()).stream()
        .map(
            promise -> {
              if (promise.until() == null) {
                throw Refusal.field("promises.until", "is needed");
              }
              return new CallResult.Promised(
                  Given.needed("promises.what", promise.what()), promise.until().toInstant());
            })
        .toList();
  }

  @PostMapping("/{id}/review")
  CallbackJson review(@PathVariable String id, @RequestBody ReviewBody body, Authentication who) {
    String comment = Given.needed("comment", body.comment());
    return shown(calling.review(Ids.of(id), comment, who.getName()));
  }

  private static @Nullable Long ticket(@Nullable String number) {
    return number == null || number.isBlank()
        ? null
        : TicketNumber.parse(number)
            .map(TicketNumber::serial)
            .orElseThrow(() -> Refusal.field("ticket", "is no ticket number"));
  }

  private CallbackJson shown(Reply reply) {
    return switch (reply) {
      case Reply.Done(Callback callback) -> shown(callback);
      case Reply.NotOffered(Callback callback, String what) ->
          throw Refusal.field(what, "is none that is offered: " + offered(callback, what));
      case Reply.Incomplete(_, String what, String why) -> throw Refusal.field(what, why);
      case Reply.OwnCall _ -> throw Refusal.forbidden("Whoever made the call does not review it.");
      case Reply.NoSuchCallback() -> throw Refusal.notFound("There is no such callback.");
      case Reply.NotAllowed(Callback callback, Set<Callback.State> allowed) ->
          throw Refusal.conflict(
              "Not for a callback that is " + callback.state().code() + ".",
              Map.of("state", callback.state(), "allowedStates", allowed));
    };
  }

  /// The digits, or where the question itself is unknown the questions that there are.
  private static String offered(Callback callback, String what) {
    if (what.equals("method")) {
      return CallMethod.codes().toString();
    }
    if (what.equals("score")) {
      return callback.scale().digits() + ", where the owner was reached";
    }
    String asked = what.substring(what.indexOf('.') + 1);
    return Question.called(asked)
        .map(question -> question.scale().digits().toString())
        .orElse(Arrays.toString(Question.values()).toLowerCase(Locale.ROOT));
  }

  private CallbackJson shown(Callback callback) {
    return new CallbackJson(
        callback.id(),
        callback.ticket(),
        callback.round(),
        callback.purpose(),
        callback.state(),
        callback.dueAt(),
        callback.method(),
        callback.scale(),
        callback.reason(),
        callback.score(),
        callback.sentAt(),
        callback.answeredAt(),
        callbacks.answers(callback.id()));
  }
}
