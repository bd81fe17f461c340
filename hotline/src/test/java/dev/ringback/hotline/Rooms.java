package dev.ringback.hotline;

import java.security.Principal;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What lies behind the doors.
@TestComponent
@RestController
public class Rooms {
  @GetMapping("/api/v1/anything")
  String read(Principal who) {
    return who.getName();
  }

  @PostMapping("/api/v1/anything")
  String change(Principal who) {
    return who.getName();
  }

  @PostMapping("/api/v1/staff")
  String hire() {
    return "hired";
  }

  @PostMapping({"/twilio/sms", "/telegram/webhook"})
  String vendor() {
    return "taken";
  }

  @GetMapping("/")
  String console(Principal who) {
    return who.getName();
  }

  @GetMapping("/login")
  String login(CsrfToken token) {
    return "<input name=\"_csrf\" value=\"" + token.getToken() + "\">";
  }
}
