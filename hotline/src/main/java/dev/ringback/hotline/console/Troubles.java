package dev.ringback.hotline.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// What somebody sees on whose page there is nothing to show; a part of a page still gets the
/// problem document, which the page itself puts into words.
@ControllerAdvice(basePackageClasses = TicketPages.class)
@Order(-1)
class Troubles {

  @ExceptionHandler
  Object told(ErrorResponseException refused, HttpServletRequest request) {
    boolean page =
        HttpMethod.GET.matches(request.getMethod()) && request.getHeader("HX-Request") == null;
    if (!page) {
      return ResponseEntity.status(refused.getStatusCode()).body(refused.getBody());
    }
    boolean missing = refused.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
    return new ModelAndView(
        "trouble",
        Map.of("missing", missing, "detail", "" + refused.getBody().getDetail()),
        refused.getStatusCode());
  }
}
