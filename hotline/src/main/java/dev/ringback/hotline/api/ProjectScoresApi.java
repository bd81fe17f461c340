package dev.ringback.hotline.api;

import dev.ringback.core.inspection.Flag;
import dev.ringback.core.inspection.Inspected;
import dev.ringback.core.inspection.Inspections;
import dev.ringback.core.inspection.ProjectScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What inspectors score whole projects by, with bands and flags (service-standards §8.4, R79).
@RestController
@RequestMapping("/api/v1/project-scores")
class ProjectScoresApi {

  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final int MONTHS = 3;
  private static final int MOST = 1000;
  private static final BigDecimal BEST = BigDecimal.valueOf(100);

  private final Inspections inspections;

  ProjectScoresApi(Inspections inspections) {
    this.inspections = inspections;
  }

  /// A quarter's score to be written down.
  ///
  /// @param quarter such as `2026-Q1`
  /// @param early service before the works, up to 100; what is seriously wrong may make it negative
  /// @param basics whether the basic conditions of a satisfied customer are met
  record ScoreBody(
      @Nullable String project,
      @Nullable String quarter,
      @Nullable BigDecimal early,
      @Nullable BigDecimal process,
      @Nullable BigDecimal later,
      @Nullable Boolean basics) {}

  /// A quarter's score as it counts.
  record ScoreJson(
      String project,
      String quarter,
      BigDecimal early,
      BigDecimal process,
      BigDecimal later,
      BigDecimal total,
      ProjectScore.Band band,
      boolean satisfied,
      String by) {}

  /// One project, latest quarter first.
  record ProjectJson(String project, Set<Flag> flags, List<ScoreJson> quarters) {}

  @GetMapping
  List<ProjectJson> projects(@RequestParam(required = false) @Nullable String project) {
    Map<String, List<Inspected>> all =
        inspections.of(Given.text("project", project), MOST).stream()
            .collect(
                Collectors.groupingBy(Inspected::project, LinkedHashMap::new, Collectors.toList()));
    return all.entrySet().stream()
        .map(
            each ->
                new ProjectJson(
                    each.getKey(),
                    Flag.of(each.getValue()),
                    each.getValue().stream().map(ProjectScoresApi::shown).toList()))
        .toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ScoreJson write(@RequestBody ScoreBody body, Authentication who) {
    ProjectScore score =
        new ProjectScore(
            score("early", body.early()),
            score("process", body.process()),
            score("later", body.later()));
    Inspected inspected =
        new Inspected(
            Given.needed("project", body.project()),
            quarter(Given.needed("quarter", body.quarter())),
            score,
            Boolean.TRUE.equals(body.basics()),
            who.getName());
    inspections.write(inspected);
    return shown(inspected);
  }

  private static BigDecimal score(String field, @Nullable BigDecimal score) {
    if (score == null || score.abs().compareTo(BEST) > 0) {
      throw Refusal.field(field, "must be a number up to 100");
    }
    return score;
  }

  private static LocalDate quarter(String name) {
    Matcher quarter = QUARTER.matcher(name);
    if (!quarter.matches()) {
      throw Refusal.field("quarter", "must be like 2026-Q1");
    }
    int first = (Integer.parseInt(quarter.group(2)) - 1) * MONTHS + 1;
    return LocalDate.of(Integer.parseInt(quarter.group(1)), first, 1);
  }

  private static ScoreJson shown(Inspected inspected) {
    LocalDate quarter = inspected.quarter();
    return new ScoreJson(
        inspected.project(),
        quarter.getYear() + "-Q" + ((quarter.getMonthValue() - 1) / MONTHS + 1),
        inspected.score().early(),
        inspected.score().process(),
        inspected.score().later(),
        inspected.score().total(),
        inspected.score().band(),
        inspected.satisfied(),
        inspected.by());
  }
}
