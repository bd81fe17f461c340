package dev.ringback.hotline.api;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
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
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Says in a problem document what was wrong with a call, naming the field.
///
/// For calls that no handler takes, too, which belong to no package.
@RestControllerAdvice
@Order(0)
class Problems extends ResponseEntityExceptionHandler {

  /// SQL standard: datetime field overflow.
  private static final String OUT_OF_RANGE = "22008";

  private static final String NONSENSE = "has a value that makes no sense here";

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
        Refusal.field(name, NONSENSE).getBody(),
        headers,
        HttpStatus.BAD_REQUEST,
        request);
  }

  /// Java knows times that no calendar of a database reaches.
  @ExceptionHandler
  ProblemDetail outOfRange(DataIntegrityViolationException refused) {
    if (refused.getMostSpecificCause() instanceof SQLException cause
        && OUT_OF_RANGE.equals(cause.getSQLState())) {
      return ProblemDetail.forStatusAndDetail(
          HttpStatus.BAD_REQUEST, "A time in the call is out of any range.");
    }
    throw refused;
  }

  private static ProblemDetail problem(HttpMessageNotReadableException unreadable) {
    if (unreadable.getRootCause() instanceof BodyLimit.TooLarge) {
      return BodyLimit.problem();
    }
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof DatabindException bind && !bind.getPath().isEmpty()) {
        return Refusal.field(path(bind), expected(bind)).getBody();
      }
      if (cause instanceof InputCoercionException) {
        return ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "A number in the body is out of any range.");
      }
      if (cause instanceof DatabindException) {
        return ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "The body has another shape than this call takes.");
      }
      if (cause instanceof JacksonException) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is no JSON.");
      }
    }
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "A JSON body is needed and missing.");
  }

  private static String expected(DatabindException bind) {
    Class<?> type =
        switch (bind) {
          case InvalidFormatException format -> format.getTargetType();
          case ValueInstantiationException made -> made.getType().getRawClass();
          default -> null;
        };
    return type != null && type.isEnum() ? FixedList.of(type).expected() : NONSENSE;
  }

  private static String path(DatabindException bind) {
    return bind.getPath().stream()
        .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName())
        .collect(Collectors.joining("."));
  }
}
