package dev.ringback.hotline.sms;

import com.twilio.security.RequestValidator;
import dev.ringback.core.RingbackSettings;
import dev.ringback.hotline.sms.Rejections.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/// Lets in what Twilio signed for our account.
@Component
@WithTwilio
class TwilioGate {

  private static final String SIGNATURE = "X-Twilio-Signature";

  private final List<RequestValidator> validators;
  private final TwilioSettings settings;
  private final RingbackSettings ringback;
  private final Rejections rejections;

  TwilioGate(TwilioSettings settings, RingbackSettings ringback, Rejections rejections) {
    this.validators = settings.authToken().stream().map(RequestValidator::new).toList();
    this.settings = settings;
    this.ringback = ringback;
    this.rejections = rejections;
  }

  /// Checks a request against the URL that Twilio called, which a proxy may have changed on the
  /// way.
  ///
  /// @param path as configured at Twilio, after the public URL's own
  /// @return the form's fields
  /// @throws ErrorResponseException 413, 400 or 403
  Map<String, String> enter(HttpServletRequest request, String path) throws IOException {
    Map<String, String> form = FormBody.read(request);
    String signature = request.getHeader(SIGNATURE);
    if (signature == null || signature.isBlank()) {
      throw turnAway(Reason.UNSIGNED);
    }
    String query = request.getQueryString();
    String url = ringback.publicUrl(path) + (query == null ? "" : "?" + query);
    if (validators.stream().noneMatch(one -> one.validate(url, form, signature))) {
      throw turnAway(Reason.BAD_SIGNATURE);
    }
    if (!settings.accountSid().equals(form.get("AccountSid"))) {
      throw turnAway(Reason.OTHER_ACCOUNT);
    }
    return form;
  }

  private ErrorResponseException turnAway(Reason reason) {
    rejections.count(reason);
    return FormBody.problem(
        HttpStatus.FORBIDDEN,
        reason == Reason.OTHER_ACCOUNT
            ? "This is not the account's hotline."
            : "The request is not signed as Twilio signs.");
  }
}
