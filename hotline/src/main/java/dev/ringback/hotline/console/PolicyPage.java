package dev.ringback.hotline.console;

import dev.ringback.core.policy.Decided;
import dev.ringback.core.policy.Limits;
import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.policy.LongClosure;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.policy.Row;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// `/policy`: what is in force, in plain language.
@Controller
class PolicyPage {

  private final Glance glance;
  private final Policy policy;
  private final PolicyChapters chapters;
  private final Clock clock;

  PolicyPage(Glance glance, Policy policy, PolicyChapters chapters, Clock clock) {
    this.glance = glance;
    this.policy = policy;
    this.chapters = chapters;
    this.clock = clock;
  }

  /// The matters of one kind that take the same row.
  ///
  /// @param urgent the row where they are urgent
  /// @param tightened the row whose limits they then have at least
  record Matters(
      Kind kind, List<Category> categories, Row row, Row urgent, Optional<Row> tightened) {

    public boolean otherWhenUrgent() {
      return urgent != row || tightened.isPresent();
    }
  }

  @GetMapping("/policy")
  String policy(Model model) {
    glance.frame(model, "policy");
    Decided decided = policy.decided();
    model.addAttribute("policy", decided);
    model.addAttribute("source", policy.source());
    model.addAttribute("mistakes", policy.mistakes());
    model.addAttribute("danger", decided.limits().row(decided.limits().special().danger()));
    model.addAttribute("matters", matters(decided.limits()));
    model.addAttribute("chapters", chapters.of(decided));
    model.addAttribute("closures", LongClosure.of(decided, clock.instant()));
    return "policy";
  }

  private static List<Matters> matters(Limits limits) {
    List<Matters> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<List<Row>, List<Category>> byRows = new LinkedHashMap<>();
      for (Category category : Category.values()) {
        Row row = limits.of(new Labels(kind, category, Urgency.NORMAL));
        Row urgent = limits.of(new Labels(kind, category, Urgency.URGENT));
        byRows.computeIfAbsent(List.of(row, urgent), rows -> new ArrayList<>()).add(category);
      }
      Optional<Row> tightened =
          limits.tightening(new Labels(kind, Category.GENERAL, Urgency.URGENT));
      byRows.forEach(
          (rows, categories) ->
              all.add(new Matters(kind, categories, rows.getFirst(), rows.getLast(), tightened)));
    }
    return all;
  }
}
