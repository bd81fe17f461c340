package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.policy.Policy;
import dev.ringback.hotline.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PolicyPageTest extends ApiTest {

  @Autowired Policy policy;

  @Test
  void showsWhatIsInForceInPlainLanguage() throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");

    String page = browser.gets("/policy").body();

    assertThat(page)
        .contains(policy.version())
        .contains("Seepage or leak")
        .contains("30 min; at the latest 2 h")
        .contains("Mon 09:00-12:00  13:30-18:00")
        .contains("Every emergency, whatever it is about");
  }

  @Test
  void saysInTheHealthWhichPolicyIsInForce() {
    assertThat(get("/actuator/health").text()).contains(policy.version());
  }
}
