package dev.ringback.hotline.api;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/// Says in a problem document what was wrong with an API call, naming the field.
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(0)
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = problem(unreadable);
    return handleExceptionInternal(
        unreadable, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException mismatch,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(mismatch.getPropertyName());
    return handleExceptionInternal(
        mismatch,
        Refusal.field(name, "has a value that makes no sense here").getBody(),
        headers,
        HttpStatus.BAD_REQUEST,
        request);
  }

  /// Somebody else holds what is wanted, or the database is slow: worth another try.
  @ExceptionHandler({PessimisticLockingFailureException.class, QueryTimeoutException.class})
  @Nullable ResponseEntity<Object> busy(RuntimeException busy, WebRequest request) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE, "Somebody else is at it; try again.");
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "1");
    return handleExceptionInternal(busy, problem, headers, HttpStatus.SERVICE_UNAVAILABLE, request);
  }

  @ExceptionHandler(RuntimeException.class)
  @Nullable ResponseEntity<Object> bug(RuntimeException bug, WebRequest request) {
    log.error("An API call failed", bug);
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR, "Something broke; it is in the service's log.");
    return handleExceptionInternal(
        bug, problem, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
  }

  private static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
    if (unreadable.getRootCause() instanceof BodyLimit.TooLarge) {
      return BodyLimit.problem();
    }
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabindException bind && !bind.getPath().isEmpty()) {
        return Refusal.field(path(bind), "has a value that makes no sense here").getBody();
      }
      if (cause instanceof JacksonException) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is no JSON.");
      }
    }
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "A JSON body is needed and missing.");
  }

  private static String path(DatabindException bind) {
    return bind.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
        .collect(Collectors.joining("."));
  }
}
