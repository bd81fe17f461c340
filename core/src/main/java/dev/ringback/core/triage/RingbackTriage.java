package dev.ringback.core.triage;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.hazard.Alarm;
import dev.ringback.core.triage.hazard.Findings;
import dev.ringback.core.triage.hazard.HazardRules;
import dev.ringback.core.triage.model.Head;
import dev.ringback.core.triage.model.LanguageModel;
import dev.ringback.core.triage.model.Model;
import dev.ringback.core.triage.model.Reading;
import dev.ringback.core.triage.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Hazard rules above a trained model.
public final class RingbackTriage implements Triage {

  private static final int TELLING = 3;
  private static final double THOUSANDTHS = 1000;

  /// Nobody should lean on a verdict about a text without a word.
  private static final double GUESS = 0.05;

  private static final double HALF = 0.5;

  private final Model model;
  private final HazardRules chinese;
  private final HazardRules english;
  private final Thresholds thresholds;

  private RingbackTriage(
      Model model, HazardRules chinese, HazardRules english, Thresholds thresholds) {
    this.model = model;
    this.chinese = chinese;
    this.english = english;
    this.thresholds = thresholds;
  }

  /// @param folder where the rules and thresholds are
  public static RingbackTriage of(Model model, ConfigFolder folder) {
    return new RingbackTriage(
        model, rules(folder, "zh"), rules(folder, "en"), Thresholds.read(folder));
  }

  /// The same rules and model with other thresholds.
  public RingbackTriage with(Thresholds others) {
    return new RingbackTriage(model, chinese, english, others);
  }

  /// With the model that the build made.
  public static RingbackTriage shipped(ConfigFolder folder) {
    return of(shippedModel(), folder);
  }

  /// With the operator's promoted model where there is one.
  public static RingbackTriage load(ConfigFolder folder, Path dataDir) {
    return loaded(folder, promoted(dataDir));
  }

  /// @param promoted the operator's model, if the file is there
  public static RingbackTriage loaded(ConfigFolder folder, Path promoted) {
    return Files.exists(promoted) ? of(readModel(promoted), folder) : shipped(folder);
  }

  /// Where a promoted model is kept.
  public static Path promoted(Path dataDir) {
    return dataDir.resolve("triage").resolve("model.bin");
  }

  /// The rules of one language.
  ///
  /// @param language `zh` or `en`
  public static HazardRules rules(ConfigFolder folder, String language) {
    return HazardRules.read(
        folder,
        language,
        Arrays.stream(Category.values()).map(Category::code).collect(Collectors.toSet()));
  }

  private static Model shippedModel() {
    try (InputStream in = RingbackTriage.class.getResourceAsStream(Model.RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(Model.RESOURCE + " is missing: run the build");
      }
      return Model.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Model readModel(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Model.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be used", e);
    }
  }

  /// The ids of the hazards that the rules alone see in a text; for when judging itself is broken.
  public Set<String> hazards(String text) {
    String folded = Folding.fold(text);
    return rules(chinese(text)).find(folded).firing().stream()
        .map(Alarm::hazard)
        .collect(Collectors.toSet());
  }

  @Override
  public Verdict judge(String text) {
    Optional<Language> told = Languages.told(text);
    Language language = told.orElse(Language.EN);
    String folded = Folding.fold(text);
    LanguageModel part = model.part(language.chinese());
    Thresholds.Line line = thresholds.of(language.chinese());
    Findings findings = rules(language.chinese()).find(folded);
    Reading reading = Reading.of(part.weights(), folded, findings);
    Decision.Labels labels =
        told.isEmpty() && findings.firing().isEmpty()
            ? new Decision.Labels(Intent.OTHER, Category.GENERAL, Urgency.LOW, 0)
            : new Decision(part, line, reading, findings).decide();
    double sure = told.isEmpty() ? GUESS : line.confidence(labels.raw()) * known(reading);
    return new Verdict(
        labels.intent(),
        labels.category(),
        labels.urgency(),
        Math.round(sure * THOUSANDTHS) / THOUSANDTHS,
        language,
        reasons(text, told, labels, reading, findings, part),
        model.version());
  }

  /// What speaks for an emergency in a text in a known language, before the line is drawn.
  public Evidence evidence(String text) {
    boolean isChinese = chinese(text);
    String folded = Folding.fold(text);
    Findings findings = rules(isChinese).find(folded);
    LanguageModel part = model.part(isChinese);
    Reading reading = Reading.of(part.weights(), folded, findings);
    return new Decision(part, thresholds.of(isChinese), reading, findings).evidence();
  }

  /// Confidence suffers when most of the words are new.
  private static double known(Reading reading) {
    return Math.min(1, Math.max(GUESS, reading.familiarity()) / HALF);
  }

  private static List<String> reasons(
      String text,
      Optional<Language> told,
      Decision.Labels labels,
      Reading reading,
      Findings findings,
      LanguageModel part) {
    List<String> reasons = new ArrayList<>();
    for (Alarm alarm : findings.alarms()) {
      reasons.add(
          alarm.fires()
              ? "hazard " + alarm.hazard() + ": " + alarm.words()
              : "not: " + alarm.because() + " (" + alarm.words() + ")");
    }
    if (told.isEmpty()) {
      reasons.add(
          text.isBlank() ? "empty: nothing to judge" : "unknown: no words in a known language");
      return reasons;
    }
    Head urgency = part.head("urgency");
    Head category = part.head("category");
    reading.telling(urgency, labels.urgency().ordinal(), TELLING).forEach(w -> add(reasons, w));
    reading.telling(category, labels.category().ordinal(), TELLING).forEach(w -> add(reasons, w));
    return reasons;
  }

  private static void add(List<String> reasons, String word) {
    String reason = "word: " + word;
    if (!reasons.contains(reason)) {
      reasons.add(reason);
    }
  }

  private static boolean chinese(String text) {
    return Languages.of(text).chinese();
  }

  private HazardRules rules(boolean chinese) {
    return chinese ? this.chinese : english;
  }
}
