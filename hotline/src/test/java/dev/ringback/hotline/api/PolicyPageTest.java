package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.Policy;
import dev.ringback.hotline.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PolicyPageTest extends ApiTest {

  @Autowired Policy policy;

  @Test
  void showsWhatIsInForceInPlainLanguage() throws Exception {
    String page = page();

    assertThat(page)
        .contains(policy.version())
        .contains("Seepage or leak")
        .contains("30 min; at the latest 2 h")
        .contains("Mon 09:00-12:00  13:30-18:00")
        .contains("Every emergency, whatever it is about");
  }

  /// Something of each file that has no table of its own.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "50 %, 80 %",
        "after 15 min; told supervisors, managers",
        "Silence closes after (never emergencies and complaints)",
        "Large item, serious or recurrent defect: first answer within 3 days; again after 1 month,",
        "The next person is called after",
        "Asia/Shanghai: fire 119; ambulance 120",
        "first wait 2 s; longest wait 10 min; tries 40; within 6 h",
        "Joined by itself from",
        "agents decide; those who fit are suggested",
        "waterproofing: covered for 5 years; of Seepage",
        "answer within 10 s",
        "The same defect so long after closing",
        "grade major; limits Major complaint; the owner is understood within 24 h",
        "costing more than 5000.00 CNY",
        "Repair: kept for 2 years; not before the warranty has ended",
        "2026-10-01"
      })
  void leavesNoFileOut(String said) throws Exception {
    assertThat(page()).contains(said).doesNotContain("??");
  }

  private String page() throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    return browser.gets("/policy").body();
  }

  @Test
  void saysInTheHealthWhichPolicyIsInForce() {
    assertThat(get("/actuator/health").text()).contains(policy.version());
  }
}
