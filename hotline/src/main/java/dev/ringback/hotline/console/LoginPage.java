package dev.ringback.hotline.console;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `GET /login`.
@Controller
class LoginPage {

  // the query parameters that say why somebody is here again
  private static final List<String> NOTICES = List.of("failed", "closed", "technician", "out");

  @GetMapping("/login")
  String login(@RequestParam Map<String, String> query, Model model) {
    NOTICES.stream()
        .filter(query::containsKey)
        .findFirst()
        .ifPresent(notice -> model.addAttribute("notice", notice));
    return "login";
  }
}
