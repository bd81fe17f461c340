package dev.ringback.hotline.sms;

import dev.ringback.core.delivery.Outcome;
import dev.ringback.core.delivery.Outcome.Refusal;
import dev.ringback.core.delivery.Outcome.Refused;
import dev.ringback.core.delivery.Outcome.TryLater;
import dev.ringback.core.delivery.Outcome.Unknown;

/// What Twilio's error codes mean to us.
final class ErrorCodes {

  private static final int TOO_MANY = 20429;

  private ErrorCodes() {}

  /// Why a message was refused, or did not get there.
  static Refusal refusal(int code) {
    return switch (code) {
      case 21610 -> Refusal.STOPPED;
      // not a number, no mobile, landline, unknown to the carrier
      case 21211, 21217, 21614, 21635, 30005, 30006 -> Refusal.BAD_ADDRESS;
      default -> Refusal.OTHER;
    };
  }

  /// What came of a send that Twilio did not accept.
  static Outcome outcome(TwilioRefusal refusal) {
    int status = refusal.status();
    String detail = String.valueOf(refusal.getMessage());
    if (status == 429 || refusal.code() == TOO_MANY) {
      return new TryLater(refusal.retryAfter(), detail);
    }
    if (status == 408 || status >= 500 && status != 500 && status != 503) {
      // a gateway gave up on what stands behind it, which may have taken the message
      return new Unknown(detail);
    }
    if (status >= 500 || ourAccount(refusal)) {
      return new TryLater(refusal.retryAfter(), detail);
    }
    return new Refused(refusal(refusal.code()), detail);
  }

  /// A wrong token or SID, a suspended account: an operator can mend that, so that the message is
  /// not lost yet.
  private static boolean ourAccount(TwilioRefusal refusal) {
    boolean aboutMessages = refusal.code() >= 21000;
    return !aboutMessages
        && (refusal.status() == 401 || refusal.status() == 403 || refusal.status() == 404);
  }
}
