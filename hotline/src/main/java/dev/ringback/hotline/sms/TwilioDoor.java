package dev.ringback.hotline.sms;

import dev.ringback.bot.conversation.Inbox;
import dev.ringback.core.delivery.Progress;
import dev.ringback.core.delivery.Receipts;
import dev.ringback.core.delivery.Receipts.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where Twilio delivers texts and reports on ours.
@RestController
@WithTwilio
class TwilioDoor {

  static final String TEXTS = "/twilio/sms";
  static final String STATUS = "/twilio/status";

  private static final Logger log = LoggerFactory.getLogger(TwilioDoor.class);

  private final TwilioGate gate;
  private final Inbox inbox;
  private final Receipts receipts;
  private final Sweeping sweeping;
  private final TwilioSettings settings;

  TwilioDoor(
      TwilioGate gate, Inbox inbox, Receipts receipts, Sweeping sweeping, TwilioSettings settings) {
    this.gate = gate;
    this.inbox = inbox;
    this.receipts = receipts;
    this.sweeping = sweeping;
    this.settings = settings;
  }

  /// Answers once the text is safe; what we have to say goes through the outbox, never in the
  /// answer.
  @PostMapping(TEXTS)
  ResponseEntity<String> text(HttpServletRequest request) throws IOException {
    Map<String, String> form = gate.enter(request, TEXTS);
    inbox.take(Arrivals.of(form, settings.from()));
    return ResponseEntity.ok().contentType(MediaType.TEXT_XML).body("<Response/>");
  }

  @PostMapping(STATUS)
  ResponseEntity<Void> status(HttpServletRequest request) throws IOException {
    Map<String, String> form = gate.enter(request, STATUS);
    String sid = form.getOrDefault("MessageSid", "");
    if (!StringUtils.hasText(sid)) {
      throw FormBody.problem(HttpStatus.BAD_REQUEST, "MessageSid is missing.");
    }
    progress(form.getOrDefault("MessageStatus", ""))
        .ifPresent(
            progress ->
                receipts.report(
                    TwilioCourier.CHANNEL, sid, receipt(progress, form.get("ErrorCode"))));
    return ResponseEntity.noContent().build();
  }

  @ExceptionHandler(ErrorResponseException.class)
  ResponseEntity<ProblemDetail> refused(ErrorResponseException refusal) {
    return ResponseEntity.status(refusal.getStatusCode())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(refusal.getBody());
  }

  /// Twilio will not come again by itself, so that we ask as soon as we can.
  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ResponseEntity<ProblemDetail> notTaken(RuntimeException outage) {
    log.error("a request of Twilio's could not be taken: {}", outage.getClass().getName());
    sweeping.soon();
    return refused(
        FormBody.problem(HttpStatus.SERVICE_UNAVAILABLE, "Nothing can be stored at the moment."));
  }

  private static Optional<Progress> progress(String status) {
    return Optional.ofNullable(
        switch (status) {
          case "accepted", "scheduled", "queued", "sending" -> Progress.ACCEPTED;
          case "sent" -> Progress.SENT;
          case "delivered" -> Progress.DELIVERED;
          case "read" -> Progress.READ;
          case "undelivered", "failed", "canceled" -> Progress.FAILED;
          default -> null;
        });
  }

  private static Receipt receipt(Progress progress, @Nullable String errorCode) {
    if (progress != Progress.FAILED || !StringUtils.hasText(errorCode)) {
      return new Receipt(progress, null, null);
    }
    String code = errorCode.strip();
    int number = code.matches("\\d{1,9}") ? Integer.parseInt(code) : 0;
    return new Receipt(progress, ErrorCodes.refusal(number), "twilio " + number);
  }
}
