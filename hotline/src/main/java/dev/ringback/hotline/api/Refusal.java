package dev.ringback.hotline.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// A call that is not carried out; becomes a problem document (RFC 9457).
final class Refusal extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  private Refusal(HttpStatus status, String detail, Map<String, ?> more) {
    super(status, problem(status, detail, more), null);
  }

  static Refusal notFound(String what) {
    return new Refusal(HttpStatus.NOT_FOUND, what, Map.of());
  }

  /// @param name the field or parameter that is wrong, with dots where it is nested
  static Refusal field(String name, String why) {
    return new Refusal(HttpStatus.BAD_REQUEST, name + ": " + why, Map.of("field", name));
  }

  static Refusal forbidden(String detail) {
    return new Refusal(HttpStatus.FORBIDDEN, detail, Map.of());
  }

  static Refusal conflict(String detail, Map<String, ?> more) {
    return new Refusal(HttpStatus.CONFLICT, detail, more);
  }

  static Refusal unprocessable(String detail) {
    return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, detail, Map.of());
  }

  private static ProblemDetail problem(HttpStatus status, String detail, Map<String, ?> more) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    more.forEach(problem::setProperty);
    return problem;
  }
}
