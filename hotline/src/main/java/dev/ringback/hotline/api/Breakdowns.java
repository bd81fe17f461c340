package dev.ringback.hotline.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Says in a problem document that an API call failed through no fault of the caller's.
@RestControllerAdvice(basePackageClasses = Breakdowns.class)
@Order(1)
class Breakdowns {

  private static final Logger log = LoggerFactory.getLogger(Breakdowns.class);

  /// Somebody else holds what is wanted, or the database is slow: worth another try.
  @ExceptionHandler({PessimisticLockingFailureException.class, QueryTimeoutException.class})
  ResponseEntity<ProblemDetail> busy(RuntimeException busy) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, "1")
        .body(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "Somebody else is at it; try again."));
  }

  @ExceptionHandler(RuntimeException.class)
  ResponseEntity<ProblemDetail> bug(RuntimeException bug) {
    log.error("An API call failed", bug);
    return ResponseEntity.internalServerError()
        .body(
            ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something broke; it is in the service's log."));
  }
}
