package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The page of the households that the manager calls: everybody sees it, supervisors change it.
class KeyHouseholdPagesTest extends ApiTest {

  private static final String ROLL =
      "site,building,unit,room,name,role,phone\n"
          + "听涛苑,3栋,2,501,张三,owner,13800000711\n"
          + "听涛苑,3栋,2,502,李四,tenant,13800000712\n"
          + "听涛苑,4栋,2,501,李四,tenant,13800000712\n";

  @Autowired JdbcClient jdbc;

  @BeforeEach
  void roll() {
    jdbc.sql("truncate key_household").update();
    assertThat(
            send(request("/api/v1/households/import")
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofString(ROLL)))
                .status())
        .isEqualTo(200);
  }

  @Test
  void showsWhoIsKeyWhyWhoSpokeWithThemAndWhatIsDue() throws Exception {
    Browser admin = browser("admin", "correct horse");
    assertThat(admin.gets("/key-households").body()).contains("No household is on the list.");

    assertThat(puts(admin, Map.of("site", "听涛苑", "building", "3栋", "unit", "2", "room", "501")))
        .isEqualTo(302);

    String page = admin.gets("/key-households").body();
    assertThat(page).contains("张三", "owner", "+8613800000711", "a complaint to the company");
    assertThat(page).contains("not yet", "when a ticket closes").doesNotContain("李四");
    assertThat(admin.reads("/key-households", "zh-CN")).contains("重点户", "业主", "尚未回访", "3栋2单元501");

    long flat = flat("501");
    assertThat(
            admin.posts("/console/key-households/" + flat + "/remove", token(admin)).statusCode())
        .isEqualTo(302);
    assertThat(admin.gets("/key-households").body()).contains("No household is on the list.");
  }

  @Test
  void findsAHouseholdByANumberAndAsksWhereSeveralFitOrNone() throws Exception {
    Browser admin = browser("admin", "correct horse");

    assertThat(puts(admin, Map.of("phone", "+8613800000711"))).isEqualTo(302);
    assertThat(get("/api/v1/households/key").body().at("/items/0/reason").asString())
        .isEqualTo("a complaint to the company");

    assertThat(said(admin, Map.of("phone", "+8613800000712"))).contains("Several households fit");
    assertThat(said(admin, Map.of("phone", "+8613800000799"))).contains("No household of ours");
    assertThat(said(admin, Map.of("building", "3栋"))).contains("No household of ours");
    assertThat(get("/api/v1/households/key").body().at("/flats").size()).isOne();
  }

  @Test
  void letsAgentsLookAndStrangersNeither() throws Exception {
    post(
        "/api/v1/staff",
        "{\"login\":\"keylooker\",\"name\":\"L\",\"roles\":[\"agent\"],\"password\":\"a long"
            + " password\"}");
    post("/api/v1/households/" + flat("501") + "/key", "");
    Browser agent = browser("keylooker", "a long password");

    assertThat(agent.gets("/key-households").body())
        .contains("张三")
        .doesNotContain("Put on the list", "Take off the list");
    assertThat(puts(agent, Map.of("site", "听涛苑", "building", "3栋", "unit", "2", "room", "502")))
        .isEqualTo(403);
    assertThat(new Browser(port).gets("/key-households").statusCode()).isEqualTo(302);
  }

  private long flat(String room) {
    return jdbc.sql(
            "select m.flat_id from household_member m join contact k on k.id = m.contact_id"
                + " join flat f on f.id = m.flat_id join address a on a.contact_id = k.id"
                + " where f.room = :room and a.value = '+8613800000711'")
        .param("room", room)
        .query(Long.class)
        .single();
  }

  private Browser browser(String login, String password) throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn(login, password);
    return browser;
  }

  private int puts(Browser who, Map<String, String> which) throws Exception {
    return who.posts("/console/key-households", form(who, which)).statusCode();
  }

  private String said(Browser who, Map<String, String> which) throws Exception {
    return who.posts("/console/key-households", form(who, which)).body();
  }

  private static Map<String, String> form(Browser who, Map<String, String> which) throws Exception {
    Map<String, String> form = new HashMap<>(which);
    form.put("reason", "a complaint to the company");
    form.putAll(token(who));
    return form;
  }

  private static Map<String, String> token(Browser who) throws Exception {
    return Map.of("_csrf", who.token("/key-households"));
  }
}
