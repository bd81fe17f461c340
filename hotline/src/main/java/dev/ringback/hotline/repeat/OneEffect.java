package dev.ringback.hotline.repeat;

import dev.ringback.hotline.repeat.KeptAnswers.Call;
import dev.ringback.hotline.repeat.KeptAnswers.Used;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tools.jackson.databind.json.JsonMapper;

/// Gives a changing call that carries an `Idempotency-Key` one effect and one answer, however often
/// and however much in parallel it is repeated.
///
/// The key, the effect and the answer are one transaction: after a crash there are all or none.
/// Refusals for what stands in the way are kept as well; those for a wrong body leave the key free.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OneEffect extends OncePerRequestFilter {

  static final String KEY = "Idempotency-Key";
  static final String AGAIN = "Idempotent-Replayed";

  private static final int LONGEST_KEY = 200;
  private static final Set<String> CHANGES = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Set<Integer> KEPT_REFUSALS =
      Set.of(
          HttpStatus.NOT_FOUND.value(),
          HttpStatus.CONFLICT.value(),
          HttpStatus.UNPROCESSABLE_CONTENT.value());

  private final KeptAnswers answers;
  private final TransactionTemplate transaction;
  private final JsonMapper json;

  OneEffect(KeptAnswers answers, TransactionTemplate transaction, JsonMapper json) {
    this.answers = answers;
    this.transaction = transaction;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(KEY) == null
        || !CHANGES.contains(request.getMethod())
        || !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(KEY).strip();
    Principal who = request.getUserPrincipal();
    if (key.isEmpty() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
      refuse(response, HttpStatus.BAD_REQUEST, KEY + ": must have 1 to 200 characters");
    } else if (who == null) {
      chain.doFilter(request, response);
    } else {
      AskedAgain asked = AskedAgain.of(request);
      answer(asked, new Call(who.getName(), key, asked.fingerprint()), response, chain);
    }
  }

  private void answer(AskedAgain asked, Call call, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper given = new ContentCachingResponseWrapper(response);
    Optional<Used> used;
    try {
      used = once(asked, call, given, chain);
    } catch (UnderWay e) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "1");
      refuse(response, HttpStatus.CONFLICT, "A call with this " + KEY + " is still under way.");
      return;
    } catch (Thrown e) {
      e.rethrow();
      return;
    }
    if (used.isPresent()) {
      again(response, used.get(), call);
      return;
    }
    if (KEPT_REFUSALS.contains(given.getStatus())) {
      answers.keepRefusal(call, kept(given));
    }
    given.copyBodyToResponse();
  }

  /// @return what was answered before, if it was; else the call has been carried out
  private Optional<Used> once(
      AskedAgain asked, Call call, ContentCachingResponseWrapper given, FilterChain chain) {
    return transaction.execute(
        status -> {
          Optional<Used> used = take(call);
          if (used.isPresent()) {
            return used;
          }
          carryOut(asked, given, chain);
          if (HttpStatus.valueOf(given.getStatus()).is2xxSuccessful()) {
            answers.keep(call, kept(given));
          } else {
            status.setRollbackOnly();
          }
          return used;
        });
  }

  private Optional<Used> take(Call call) {
    try {
      return answers.take(call);
    } catch (PessimisticLockingFailureException e) {
      throw new UnderWay(e);
    }
  }

  private static void carryOut(
      AskedAgain asked, ContentCachingResponseWrapper given, FilterChain chain) {
    try {
      chain.doFilter(asked, given);
    } catch (IOException | ServletException e) {
      throw new Thrown(e);
    }
  }

  private static KeptAnswer kept(ContentCachingResponseWrapper given) {
    return new KeptAnswer(
        given.getStatus(),
        given.getContentType(),
        given.getHeader(HttpHeaders.LOCATION),
        given.getContentAsByteArray());
  }

  private void again(HttpServletResponse response, Used used, Call call) throws IOException {
    if (!used.request().equals(call.request())) {
      refuse(
          response,
          HttpStatus.UNPROCESSABLE_CONTENT,
          "This " + KEY + " was used for something else.");
      return;
    }
    KeptAnswer answer = used.answer();
    response.setStatus(answer.status());
    response.setHeader(AGAIN, "true");
    if (answer.location() != null) {
      response.setHeader(HttpHeaders.LOCATION, answer.location());
    }
    if (answer.type() != null) {
      response.setContentType(answer.type());
    }
    response.getOutputStream().write(answer.body());
  }

  private void refuse(HttpServletResponse response, HttpStatus status, String why)
      throws IOException {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why);
    problem.setProperty("field", KEY);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  /// Another call holds the key for longer than anybody waits.
  private static final class UnderWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnderWay(Throwable cause) {
      super(cause);
    }
  }

  /// Carries a checked exception out of the transaction.
  private static final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Thrown(Exception cause) {
      super(cause);
    }

    void rethrow() throws IOException, ServletException {
      switch (getCause()) {
        case IOException e -> throw e;
        case ServletException e -> throw e;
        case null, default -> throw this;
      }
    }
  }
}
