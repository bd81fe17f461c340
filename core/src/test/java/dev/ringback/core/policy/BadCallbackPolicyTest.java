package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is wrong in who is asked and called about is named with its line and reason.
class BadCallbackPolicyTest extends EditedPolicy {

  @Test
  void namesARowToAskOrCallAboutThatIsNotThere() {
    edit("callback", "  PIPE: { within: P1D }", "  PYPE: { within: P1D }");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> on(m, "PYPE") && m.why().equals("limits.yaml has no row 'PYPE'"));
    edit("callback", "  PYPE: { within: P1D }", "  PIPE: { within: P1D }");

    edit("callback", "HELP: 30%,", "HLEP: 30%,");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> on(m, "HLEP") && m.why().equals("limits.yaml has no row 'HLEP'"));
    edit("callback", "HLEP: 30%,", "otherwise: 30%,");
    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> on(m, "otherwise: 30%") && m.why().contains("no 'otherwise'"));
  }

  @Test
  void namesASampleThatIsNeitherAllNorNothing() {
    edit(
        "callback",
        "COMPLAINT: { within: P1D, samples: all }",
        "COMPLAINT: { within: P1D, samples: al }");

    assertThat(mistakes("callback"))
        .singleElement()
        .matches(m -> on(m, "samples: al }") && m.why().contains("'al' is no sample"));
  }
}
