package dev.ringback.bot.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The message templates T1 to T27 (service-standards §11.2, R108): which phrases say each, and
/// that what each must contain is said, in all three languages.
class TemplatesTest {

  private static final Phrases SHIPPED = Phrases.read(ConfigFolder.at(null));

  /// A template, the phrases that say it, and the facts that have to be in them.
  enum Template {
    T1_RECEIPT("number matter promise", Phrase.OPENED),
    T1_RECEIPT_OF_SERVICE("number matter promise", Phrase.OPENED_SERVICE),
    T2_READ_BACK("number matter place promise", Phrase.RECORD),
    T2_READ_BACK_OF_THE_PLACE("place", Phrase.READ_BACK),
    T3_PHOTO("category", Phrase.ASK_PHOTO),
    T4_ACCEPTED("number matter promise category", Phrase.OPENED, Phrase.PREPARE),
    T4_EXPECTATION("respond resolve", Phrase.PROMISE_BOTH),
    T5_GAS("number help gas", Phrase.DANGER_GAS),
    T5_CARBON_MONOXIDE("number help ambulance", Phrase.DANGER_CARBON_MONOXIDE),
    T5_FIRE("number help fire", Phrase.DANGER_FIRE),
    T5_ELECTRICAL("number help ambulance", Phrase.DANGER_ELECTRICAL),
    T5_TRAPPED("number help ambulance", Phrase.DANGER_TRAPPED),
    T5_WATER("number help numbers", Phrase.DANGER_WATER),
    T5_FALLING("number help ambulance", Phrase.DANGER_FALLING),
    T5_VIOLENCE("number help police", Phrase.DANGER_VIOLENCE),
    T5_HURT("number help ambulance", Phrase.DANGER_HURT),
    T5_OTHER("number help numbers", Phrase.DANGER_OTHER),
    T6_BUSY("count arrive", Phrase.BUSY),
    T7_ASSIGNED("number name badge phone visit", Phrase.ASSIGNED),
    T8_REMINDER("number matter visit", Phrase.VISIT_NEAR),
    T9_IN_WARRANTY("number until", Phrase.WARRANTY_FREE),
    T9_OUT_OF_WARRANTY("number until", Phrase.WARRANTY_AT_COST),
    T9_SHARED("reason share", Phrase.FEE_SHARED),
    T9_FREE("reason", Phrase.FEE_FREE),
    T9_AT_COST("reason", Phrase.FEE_AT_COST),
    T9_OUTSIDE("reason", Phrase.FEE_OUTSIDE),
    T10_NOT_OURS("number matter outside", Phrase.OUTSIDE),
    T10_REFERRED("number reason", Phrase.REFERRED),
    T11_PLAN("number plan", Phrase.ASK_PLAN),
    T11_COST("plan sum", Phrase.PLAN_COST),
    T12_PROGRESS("number matter state", Phrase.STATUS),
    T13_DELAY("number until reason", Phrase.EXTENDED),
    T14_DONE("number matter result", Phrase.ASK_ACCEPTANCE),
    T15_SURVEY("number matter", Phrase.ASK_SURVEY),
    T16_LOW_SCORE("number promise", Phrase.SURVEY_BAD),
    T17_CALL_RECORD("number words", Phrase.CALL_RECORDED),
    T18_PROMISE("resolve", Phrase.PROMISE_ANSWER),
    T19_COMPLAINT("number promise name", Phrase.OPENED_COMPLAINT, Phrase.RESPONSIBLE),
    T20_COMPLAINT_RESULT("number matter result", Phrase.ASK_SETTLED),
    T21_DECLINED("number reason", Phrase.DECLINED),
    T22_IMPROVEMENT("number measure", Phrase.IMPROVED),
    T23_AFTER_RAIN("number matter", Phrase.ASK_DRY),
    T24_BEFORE_THE_END("number matter until", Phrase.ASK_BEFORE_END),
    T25_PERIODIC("number matter", Phrase.ASK_PERIODIC),
    T26_EMERGENCY("number hazard words place reach", Phrase.PAGE),
    T26_NEAR_BREACH("number matter milestone due", Phrase.STAFF_PROMISE_NEAR),
    T26_BREACH("number matter milestone due", Phrase.STAFF_PROMISE_BROKEN),
    T26_FAILED("number words", Phrase.STAFF_FAILED),
    T27_CARE("category", Phrase.CARE);

    private final Set<String> facts;
    private final List<Phrase> phrases;

    Template(String facts, Phrase... phrases) {
      this.facts = Set.of(facts.split(" "));
      this.phrases = List.of(phrases);
    }
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void saysAllThatItMust(Template template) {
    for (Language language : Language.values()) {
      String said = said(template, language);
      for (String fact : template.facts) {
        String other = said(template, language, fact);
        assertThat(other).as("%s in %s says {%s}", template, language, fact).isNotEqualTo(said);
      }
    }
  }

  @Test
  void asksForAnAnswerThatCanBeGivenWithOneDigit() {
    for (Language language : Language.values()) {
      for (Phrase asks : List.of(Phrase.READ_BACK, Phrase.RECORD, Phrase.ASK_ACCEPTANCE)) {
        assertThat(said(asks, language, Map.of())).contains("1", "2");
      }
    }
  }

  @Test
  void everySurveySaysHowToOptOut() {
    assertThat(said(Phrase.ASK_SURVEY, Language.ZH_HANS, Map.of())).contains("5", "1", "不要回访");
    assertThat(said(Phrase.ASK_SURVEY, Language.ZH_HANT, Map.of())).contains("5", "1", "不要回訪");
    assertThat(said(Phrase.ASK_SURVEY, Language.EN, Map.of())).contains("5", "1", "NO SURVEYS");
  }

  @Test
  void coversAllTemplates() {
    Set<String> numbers =
        Arrays.stream(Template.values())
            .map(template -> template.name().substring(1, template.name().indexOf('_')))
            .collect(Collectors.toSet());
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            Stream.iterate(1, number -> number + 1).limit(27).map(Object::toString).toList());
  }

  private static String said(Template template, Language language, String... changed) {
    Map<String, String> values = new HashMap<>();
    for (String name : changed) {
      values.put(name, other(name));
    }
    return template.phrases.stream()
        .map(phrase -> said(phrase, language, values))
        .collect(Collectors.joining("\n"));
  }

  private static String other(String name) {
    return switch (name) {
      case "category" -> "seepage";
      case "state" -> "on_site";
      case "outside" -> "broadband";
      case "milestone" -> "plan";
      default -> "⟨" + name + "⟩";
    };
  }

  private static String said(Phrase phrase, Language language, Map<String, String> values) {
    Map<String, String> all = new HashMap<>();
    phrase.arguments().forEach(name -> all.put(name, "none"));
    all.replace("category", "drainage");
    all.replace("state", "open");
    all.replace("outside", "appliance");
    all.replace("milestone", "respond");
    all.putAll(values);
    return SHIPPED.say(language, phrase, all);
  }
}
