package dev.ringback.core.policy;

import dev.ringback.core.triage.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is asked of each kind of matter beside the overall impression, and how much each answer
/// weighs (service-standards §8.3, R73, R80).
///
/// @param paid besides, where the owner pays
/// @param topics of quarters, asked last
/// @param weights by question; 1 where nothing is said, and nothing for topics
public record Questions(
    List<Question> repair,
    List<Question> complaint,
    List<Question> service,
    List<Question> paid,
    List<Topic> topics,
    Map<Question, BigDecimal> weights) {

  /// What a quarter is about (R67).
  ///
  /// @param quarter such as `2027-Q1`
  /// @param sites that ask something else instead, or nothing
  public record Topic(
      String quarter, List<Question> ask, @Nullable Map<String, List<Question>> sites) {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

    public Topic {
      if (!QUARTER.matcher(quarter).matches()) {
        throw new IllegalArgumentException("'" + quarter + "' is no quarter such as 2027-Q1");
      }
      ask = topical(ask);
      Map<String, List<Question>> own = new HashMap<>();
      (sites == null ? Map.<String, List<Question>>of() : sites)
          .forEach((site, questions) -> own.put(site, topical(questions)));
      sites = Map.copyOf(own);
    }

    private static List<Question> topical(List<Question> ask) {
      ask.stream()
          .filter(question -> !question.topical())
          .findFirst()
          .ifPresent(
              question -> {
                throw new IllegalArgumentException("'" + question.code() + "' is no topic");
              });
      return List.copyOf(ask);
    }

    private List<Question> at(@Nullable String site) {
      return site == null ? ask : Objects.requireNonNull(sites).getOrDefault(site.strip(), ask);
    }
  }

  private static final DateTimeFormatter QUARTER_OF =
      DateTimeFormatter.ofPattern("uuuu-'Q'q", Locale.ROOT);

  public Questions {
    repair = List.copyOf(repair);
    complaint = List.copyOf(complaint);
    service = List.copyOf(service);
    paid = List.copyOf(paid);
    topics = List.copyOf(topics);
    if (topics.stream().map(Topic::quarter).distinct().count() < topics.size()) {
      throw new IllegalArgumentException("topics names a quarter twice");
    }
    weights = Map.copyOf(weights);
    if (weights.values().stream().anyMatch(weight -> weight.signum() < 0)) {
      throw new IllegalArgumentException("weights must not be negative");
    }
  }

  /// In the order of asking.
  ///
  /// @param day at the estate
  public List<Question> of(Kind kind, boolean ownerPays, @Nullable String site, LocalDate day) {
    List<Question> usual =
        switch (kind) {
          case REPAIR -> repair;
          case COMPLAINT -> complaint;
          case SERVICE -> service;
          case ENQUIRY, SUGGESTION -> List.<Question>of();
        };
    if (usual.isEmpty()) {
      return usual;
    }
    Stream<Question> topical =
        topics.stream()
            .filter(topic -> topic.quarter().equals(QUARTER_OF.format(day)))
            .flatMap(topic -> topic.at(site).stream());
    return Stream.of(usual.stream(), ownerPays ? paid.stream() : Stream.<Question>of(), topical)
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  public BigDecimal weight(Question question) {
    return weights.getOrDefault(question, question.topical() ? BigDecimal.ZERO : BigDecimal.ONE);
  }
}
