package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistake;
import org.junit.jupiter.api.Test;

/// Whatever is wrong in a policy is named with its file, line and reason, all of it at once.
class BadPolicyTest extends EditedPolicy {

  @Test
  void shippedPolicyIsInOrder() {
    assertThatCode(() -> Decided.read(ConfigFolder.at(null), ZONE)).doesNotThrowAnyException();
  }

  @Test
  void namesATypoInALimitAndInAKey() {
    edit("limits", "arrive: PT4H", "arive: PT4H");
    edit("limits", "resolve: P2D", "resolve: 2 days");

    assertThat(mistakes("limits"))
        .anyMatch(m -> m.why().contains("'arive'") && on(m, "arive"))
        .anyMatch(m -> m.why().contains("'2 days' is no limit") && on(m, "2 days"));
  }

  @Test
  void namesARowThatIsNotThere() {
    edit("limits", "lighting: LIGHT", "lighting: LIHGT");

    assertThat(mistakes("limits")).singleElement().matches(m -> on(m, "LIHGT"));
  }

  @Test
  void namesALabelThatIsNotThere() {
    edit("limits", "    telecom: TV", "    telekom: TV");

    assertThat(mistakes("limits"))
        .singleElement()
        .matches(m -> on(m, "telekom") && m.why().contains("no category"));
  }

  @Test
  void namesAKindThatTheTableLeavesOut() {
    edit("limits", "  suggestion:\n    otherwise: SUGGESTION\n", "");

    assertThat(mistakes("limits"))
        .singleElement()
        .matches(m -> m.why().contains("'suggestion' is missing"));
  }

  @Test
  void namesATimeZoneThatDoesNotExist() {
    edit(
        "calendars",
        "sites: {}",
        "sites:\n  Riverside:\n    zone: Europe/Londn\n    hours:\n      mon: [\"09:00-17:00\"]");

    assertThat(mistakes("calendars"))
        .singleElement()
        .matches(m -> on(m, "Londn") && m.why().contains("no time zone"));
  }

  @Test
  void namesAnEstateThatIsNotThere() {
    edit("work", "currencies: {}", "currencies: { Riversid: GBP }");
    edit(
        "complaints", "categories: [fees] }", "categories: [fees], sites: [Riverside, Lakeside] }");
    edit("calendars", "sites: {}", "sites:\n  Riverside: {}");

    assertThat(refused())
        .map(Mistake::toString)
        .containsExactly(
            "policy/complaints.yaml:22: there is no estate 'Lakeside' under sites of"
                + " calendars.yaml",
            "policy/work.yaml:5: there is no estate 'Riversid' under sites of calendars.yaml");
  }

  @Test
  void namesWhatIsWrongWithAMatter() {
    edit("matters", "row: WARRANTY_NOTICE", "row: WARANTY_NOTICE");
    edit("matters", "row: EVENT", "row: EVENT\n    urgencies: [emergency]");
    edit("matters", "makes: repair\n    kinds: [repair]", "makes: repairs\n    kinds: [complaint]");
    edit("matters", "大修, ", "\n        \"\", ");

    assertThat(mistakes("matters"))
        .anyMatch(m -> on(m, "WARANTY_NOTICE") && m.why().contains("no row"))
        .anyMatch(m -> on(m, "row: EVENT") && m.why().contains("promised what danger is"))
        .anyMatch(m -> on(m, "makes: repairs") && m.why().contains("no 'repairs'"))
        .anyMatch(m -> on(m, "kinds: [complaint]") && m.why().contains("grade"))
        .anyMatch(m -> on(m, "        \"\", ") && m.why().contains("no word"));
  }

  @Test
  void namesShiftsThatOverlap() {
    edit("calendars", "\"13:30-18:00\"", "\n      \"11:30-18:00\"");

    assertThat(mistakes("calendars"))
        .singleElement()
        .matches(m -> on(m, "11:30-18:00") && m.why().contains("overlaps 09:00-12:00"));
  }

  @Test
  void namesAHolidayThatStandsTwice() {
    edit(
        "calendars",
        "    - 2026-10-01..2026-10-07",
        "    - 2026-10-01..2026-10-07\n    - 2026-10-03");

    assertThat(mistakes("calendars"))
        .singleElement()
        .matches(
            m -> on(m, "    - 2026-10-03") && m.why().contains("2026-10-03 stands here twice"));
  }

  @Test
  void namesAPersonOnDutyWithoutAName() {
    edit(
        "duty",
        "ladder: []",
        "ladder:\n"
            + "  - name: Ann\n"
            + "    phone: \"+447700900001\"\n"
            + "  - name: \"\"\n"
            + "    phone: \"+447700900002\"");

    assertThat(mistakes("duty"))
        .singleElement()
        .matches(m -> on(m, "name: \"\"") && m.why().contains("needs a name"));
  }

  @Test
  void namesALadderWithNobodyOnIt() {
    edit("escalation", "    - { to: admin, after: PT4H }", "    - { to: [], after: PT4H }");
    edit("escalation", "use: { emergency: grave", "  empty: []\nuse: { emergency: grave");

    assertThat(mistakes("escalation"))
        .anyMatch(m -> on(m, "to: []") && m.why().contains("names nobody"))
        .anyMatch(m -> on(m, "empty: []") && m.why().contains("nobody on this ladder"));
  }

  @Test
  void namesAValueOutOfBounds() {
    edit("callback", "failAtMost: 2", "failAtMost: 9");

    assertThat(mistakes("callback")).singleElement().matches(m -> on(m, "failAtMost"));
  }

  @Test
  void namesWhatCannotBeRungOrWaitedFor() {
    edit("duty", "ladder: []", "ladder:\n  - { name: Ann, phone: \"13800\" }");
    assertThat(mistakes("duty")).singleElement().matches(m -> m.why().contains("country's code"));
    edit("duty", "\"13800\"", "\"+8613800000001\"");

    edit("callback", "correctable: PT15M", "correctable: PT-15M");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> on(m, "PT-15M") && m.why().startsWith("correctable: 'PT-15M' must not be"));
    edit("callback", "correctable: PT-15M", "correctable: PT15M");

    edit("work", "archiveAfter: P90D", "archiveAfter: P-90D");
    assertThat(mistakes("work")).singleElement().matches(m -> on(m, "P-90D"));
    edit("work", "archiveAfter: P-90D", "archiveAfter: P90D");

    edit("callback", "from: 300, share: 10%", "from: 50, share: 10%");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> m.why().contains("households must go down"));
  }

  @Test
  void speaksOfKeysAndNotOfAProgram() {
    edit("callback", "silentAfter: P3D", "silentAftr: P3D");
    edit("duty", "climbAfter: PT3M", "climbAfter: soon");
    edit("work", "archiveAfter: P90D", "\"archiveAfter: P90D");

    BadConfig bad = catchThrowableOfType(BadConfig.class, () -> read());

    assertThat(bad.mistakes())
        .extracting(Mistake::why)
        .allMatch(why -> !why.matches(".*(class |java\\.|[A-Z][a-z]+Rules|ignorable|token).*"))
        .anyMatch(why -> why.contains("there is no key 'silentAftr'"))
        .anyMatch(why -> why.contains("'soon' is no length of time"))
        .anyMatch(why -> why.startsWith("cannot be read as YAML"));
    edit("callback", "silentAftr: P3D", "silentAfter: P3D");
    edit("callback", "  triesApart: PT2H", "  #");
    edit("duty", "climbAfter: soon", "climbAfter: PT3M");
    edit("work", "\"archiveAfter: P90D", "archiveAfter: P90D");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> m.why().contains("triesApart is missing"));
  }

  @Test
  void namesWhatAWarrantysPeriodMayBe() {
    edit("warranty", "wiring:          { period: P2Y", "wiring:          { period: P2Z");

    assertThat(mistakes("warranty"))
        .singleElement()
        .matches(m -> m.why().contains("P2Y, 2 seasons or design-life, not 'P2Z'"));
  }

  @Test
  void namesAPriceOfTextsForNoNumber() {
    edit("talk", "\"+44\": 0.40", "\"44\": 0.40");

    assertThat(mistakes("talk")).singleElement().matches(m -> m.why().contains("'44'"));
  }

  @Test
  void namesWhatIsWrongInSeveralFilesAtOnce() {
    edit("limits", "danger: HAZARD ", "danger: HASARD ");
    edit("calendars", "mon-fri:", "mon-fry:");
    edit("talk", "burst: PT2S", "burst: quickly");

    BadConfig bad = catchThrowableOfType(BadConfig.class, () -> read());

    assertThat(bad.mistakes())
        .extracting(Mistake::file)
        .contains("policy/limits.yaml", "policy/calendars.yaml", "policy/talk.yaml");
  }

  @Test
  void keepsTheOldPolicyUntilTheNewOneIsInOrder() {
    Policy policy = Policy.read(ConfigFolder.at(folder.toString()), ZONE);
    String before = policy.version();

    edit("limits", "crewContact: PT24H", "crewContact: soon");
    assertThat(policy.refresh()).isTrue();
    assertThat(policy.refresh()).isFalse();
    assertThat(policy.version()).isEqualTo(before);
    assertThat(policy.mistakes()).singleElement().matches(m -> on(m, "soon"));

    edit("limits", "crewContact: soon", "crewContact: PT12H");
    assertThat(policy.refresh()).isTrue();
    assertThat(policy.version()).isNotEqualTo(before);
    assertThat(policy.limits().crewContact()).hasHours(12);
    assertThat(policy.mistakes()).isEmpty();
  }
}
