package dev.ringback.hotline.console;

import dev.ringback.hotline.webhook.Delivery;
import dev.ringback.hotline.webhook.Subscription;
import dev.ringback.hotline.webhook.Webhooks;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// `/webhooks`: which programs are told what changes, and whether they hear it.
@Controller
class WebhookPages {

  private static final int SHOWN = 100;
  private static final int LOG_SHOWN = 30;
  private static final String BACK = "redirect:/webhooks";

  private final Glance glance;
  private final Webhooks webhooks;

  WebhookPages(Glance glance, Webhooks webhooks) {
    this.glance = glance;
    this.webhooks = webhooks;
  }

  /// A subscription and the latest of its log.
  record Shown(Subscription webhook, List<Delivery> log) {

    /// The address without its path, which may hold a secret; templates may not look into a URI.
    public String host() {
      return Objects.requireNonNullElse(webhook.url().getHost(), "");
    }
  }

  @GetMapping("/webhooks")
  String list(Model model) {
    glance.frame(model, "webhooks");
    model.addAttribute(
        "shown",
        webhooks.list(0, SHOWN).stream()
            .map(one -> new Shown(one, webhooks.log(one.id(), null, 0, LOG_SHOWN)))
            .toList());
    return "webhooks";
  }

  @PostMapping("/console/webhooks/{id}/enable")
  String enable(@PathVariable long id, Authentication who) {
    webhooks.set(known(id), Subscription.State.ON, who.getName());
    return BACK;
  }

  @PostMapping("/console/webhooks/{id}/disable")
  String disable(@PathVariable long id, Authentication who) {
    webhooks.set(known(id), Subscription.State.OFF, who.getName());
    return BACK;
  }

  @PostMapping("/console/webhooks/{id}/test")
  String test(@PathVariable long id) {
    webhooks.test(known(id));
    return BACK;
  }

  @PostMapping("/console/webhooks/{id}/deliveries/{delivery}/skip")
  String skip(@PathVariable long id, @PathVariable long delivery, Authentication who) {
    webhooks.skip(known(id), delivery, who.getName());
    return BACK;
  }

  private Subscription known(long id) {
    return webhooks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
