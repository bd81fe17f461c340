package dev.ringback.hotline.console;

import dev.ringback.core.RingbackSettings;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.work.Survey;
import dev.ringback.core.work.Surveying;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The form of a ticket's card about what was found at the place.
@Controller
class SurveyActions {

  private final Surveying surveying;
  private final CardAnswers answers;
  private final RingbackSettings settings;

  SurveyActions(Surveying surveying, CardAnswers answers, RingbackSettings settings) {
    this.surveying = surveying;
    this.answers = answers;
    this.settings = settings;
  }

  /// @param at when the supplier comes, in the site's zone
  record SurveyForm(
      @Nullable String what, @Nullable String text, @Nullable String at, boolean whole) {}

  @PostMapping("/console/tickets/{number}/survey")
  String survey(
      @PathVariable String number, @ModelAttribute SurveyForm form, Principal who, Model model) {
    TicketNumber parsed = CardAnswers.parse(number);
    Survey.What what;
    try {
      what = Survey.What.of(String.valueOf(form.what()));
    } catch (IllegalArgumentException e) {
      return answers.wrong(parsed, "what", form.whole(), model);
    }
    Instant at;
    try {
      at = instant(form.at());
    } catch (DateTimeException e) {
      return answers.wrong(parsed, "at", form.whole(), model);
    }
    String text = form.text() == null ? "" : form.text().strip();
    return text.isEmpty()
        ? answers.wrong(parsed, "text", form.whole(), model)
        : answers.show(
            parsed, surveying.write(parsed, what, text, at, who.getName()), form.whole(), model);
  }

  private @Nullable Instant instant(@Nullable String local) {
    return local == null || local.isBlank()
        ? null
        : LocalDateTime.parse(local).atZone(settings.timeZone()).toInstant();
  }
}
