package dev.ringback.hotline.sms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Reads a form with its own eyes: bounded, and not silently without the fields that could not be
/// read.
final class FormBody {

  static final int LIMIT = 64 * 1024;

  private FormBody() {}

  /// @throws ErrorResponseException 413 if it is too long, 400 if it is no form
  static Map<String, String> read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LIMIT) {
      throw problem(HttpStatus.CONTENT_TOO_LARGE, "The body is longer than " + LIMIT + " bytes.");
    }
    byte[] body;
    try (InputStream input = request.getInputStream()) {
      body = input.readNBytes(LIMIT + 1);
    }
    if (body.length > LIMIT) {
      throw problem(HttpStatus.CONTENT_TOO_LARGE, "The body is longer than " + LIMIT + " bytes.");
    }
    if (!form(request.getContentType())) {
      throw problem(HttpStatus.BAD_REQUEST, "The body must be form-encoded.");
    }
    return parse(new String(body, StandardCharsets.UTF_8));
  }

  static ErrorResponseException problem(HttpStatusCode status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }

  private static boolean form(String contentType) {
    try {
      return contentType != null
          && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
              MediaType.parseMediaType(contentType));
    } catch (InvalidMediaTypeException e) {
      return false;
    }
  }

  private static Map<String, String> parse(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&")) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        String name = equals < 0 ? pair : pair.substring(0, equals);
        form.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw problem(HttpStatus.BAD_REQUEST, "The form is malformed.");
    }
  }
}
