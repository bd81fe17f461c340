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
    T1_RECEIPT("number matter promise", ReportPhrase.OPENED),
    T1_RECEIPT_OF_SERVICE("number matter promise", ReportPhrase.OPENED_SERVICE),
    T2_READ_BACK("number matter place promise", ReportPhrase.RECORD),
    T2_READ_BACK_OF_THE_PLACE("place", PlacePhrase.READ_BACK),
    T3_PHOTO("category", ReportPhrase.ASK_PHOTO),
    T4_ACCEPTED("number matter promise category", ReportPhrase.OPENED, ReportPhrase.PREPARE),
    T4_EXPECTATION("respond resolve", PromisePhrase.BOTH),
    T5_GAS("number help gas", DangerPhrase.GAS),
    T5_CARBON_MONOXIDE("number help ambulance", DangerPhrase.CARBON_MONOXIDE),
    T5_FIRE("number help fire", DangerPhrase.FIRE),
    T5_ELECTRICAL("number help ambulance", DangerPhrase.ELECTRICAL),
    T5_TRAPPED("number help ambulance", DangerPhrase.TRAPPED),
    T5_WATER("number help numbers", DangerPhrase.WATER),
    T5_FALLING("number help ambulance", DangerPhrase.FALLING),
    T5_VIOLENCE("number help police", DangerPhrase.VIOLENCE),
    T5_HURT("number help ambulance", DangerPhrase.HURT),
    T5_OTHER("number help numbers", DangerPhrase.OTHER),
    T6_BUSY("count arrive", PromisePhrase.BUSY),
    T7_ASSIGNED("number name badge phone visit", ProgressPhrase.ASSIGNED),
    T8_REMINDER("number matter visit", ProgressPhrase.VISIT_NEAR),
    T9_IN_WARRANTY("number until", ProgressPhrase.WARRANTY_FREE),
    T9_OUT_OF_WARRANTY("number until", ProgressPhrase.WARRANTY_AT_COST),
    T9_SHARED("reason share", ProgressPhrase.FEE_SHARED),
    T9_FREE("reason", ProgressPhrase.FEE_FREE),
    T9_AT_COST("reason", ProgressPhrase.FEE_AT_COST),
    T9_OUTSIDE("reason", ProgressPhrase.FEE_OUTSIDE),
    T10_NOT_OURS("number matter outside", ReportPhrase.OUTSIDE),
    T10_REFERRED("number reason", ProgressPhrase.REFERRED),
    T11_PLAN("number plan", ProgressPhrase.ASK_PLAN),
    T11_COST("plan sum", ProgressPhrase.PLAN_COST),
    T12_PROGRESS("number matter state", ProgressPhrase.STATUS),
    T13_DELAY("number until reason", ProgressPhrase.EXTENDED),
    T14_DONE("number matter result", AcceptancePhrase.ASK),
    T15_SURVEY("number matter", SurveyPhrase.ASK),
    T16_LOW_SCORE("number promise", SurveyPhrase.BAD),
    T17_CALL_RECORD("number words", SurveyPhrase.CALL_RECORDED),
    T18_PROMISE("resolve", PromisePhrase.ANSWER),
    T19_COMPLAINT("number promise name", ReportPhrase.OPENED_COMPLAINT, PromisePhrase.RESPONSIBLE),
    T20_COMPLAINT_RESULT("number matter result", AcceptancePhrase.ASK_SETTLED),
    T21_DECLINED("number reason", ProgressPhrase.DECLINED),
    T22_IMPROVEMENT("number measure", SurveyPhrase.IMPROVED),
    T23_AFTER_RAIN("number matter", SurveyPhrase.ASK_DRY),
    T24_BEFORE_THE_END("number matter until", SurveyPhrase.ASK_BEFORE_END),
    T25_PERIODIC("number matter", SurveyPhrase.ASK_PERIODIC),
    T26_EMERGENCY("number hazard words place reach", PagePhrase.EMERGENCY),
    T26_NEAR_BREACH("number matter milestone due", StaffPhrase.PROMISE_NEAR),
    T26_BREACH("number matter milestone due", StaffPhrase.PROMISE_BROKEN),
    T26_FAILED("number words", StaffPhrase.FAILED),
    T27_CARE("category", AcceptancePhrase.CARE);

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
      for (Phrase asks :
          List.of(PlacePhrase.READ_BACK, ReportPhrase.RECORD, AcceptancePhrase.ASK)) {
        assertThat(said(asks, language, Map.of())).contains("1", "2");
      }
    }
  }

  @Test
  void everySurveySaysHowToOptOut() {
    assertThat(said(SurveyPhrase.ASK, Language.ZH_HANS, Map.of())).contains("5", "1", "不要回访");
    assertThat(said(SurveyPhrase.ASK, Language.ZH_HANT, Map.of())).contains("5", "1", "不要回訪");
    assertThat(said(SurveyPhrase.ASK, Language.EN, Map.of())).contains("5", "1", "NO SURVEYS");
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
