package dev.ringback.core.triage;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.hazard.Alarm;
import dev.ringback.core.triage.hazard.HazardRules;
import dev.ringback.core.triage.text.Folding;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The hazard rules without a model, so that a broken model or judge does not hide a danger.
@Component
class RulesAlone implements HazardAlarm {

  private static final String VERSION = "rules";

  private final HazardRules chinese;
  private final HazardRules english;

  RulesAlone(ConfigFolder folder) {
    this.chinese = RingbackTriage.rules(folder, "zh");
    this.english = RingbackTriage.rules(folder, "en");
  }

  @Override
  public Optional<Verdict> check(String text) {
    Language language = Languages.of(text);
    HazardRules rules = language.chinese() ? chinese : english;
    List<Alarm> firing = rules.find(Folding.fold(text)).firing();
    return firing.stream()
        .findFirst()
        .map(
            first ->
                new Verdict(
                    Intent.REPAIR,
                    Category.of(first.category()),
                    Urgency.EMERGENCY,
                    1,
                    language,
                    List.of("hazard " + first.hazard() + ": " + first.words()),
                    VERSION));
  }
}
