package dev.ringback.hotline.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import dev.ringback.hotline.Doorway;
import dev.ringback.hotline.Ringback;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The main story in a real browser: an owner's phone beside the agents' console.
@SpringBootTest(
    classes = Ringback.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"ringback.engines.enabled=false", "ringback.duty-phone=+8613900000009"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf("chromium")
class BrowserStoryTest {

  private static final double PATIENCE_MS = 30_000;
  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  @DynamicPropertySource
  static void engines(DynamicPropertyRegistry registry) {
    Doorway.engines(registry);
  }

  /// Without a browser the test is skipped, aloud; on the build server that is a failure.
  static boolean chromium() {
    if (found().isPresent()) {
      return true;
    }
    if ("true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("no Chromium, and with CI=true browser tests must run");
    }
    System.out.println("Browser tests are skipped: no Chromium at " + PLACES);
    return false;
  }

  private static Optional<Path> found() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  @LocalServerPort int port;

  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void startsTheBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(found().orElseThrow())
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  void endsTheBrowser() {
    playwright.close();
  }

  @Test
  void ownerTextsAgentAnswersAndResolvesOwnerAccepts() {
    Page console = logIn("admin", Doorway.PASSWORD);
    assertThat(console.getByText("No conversation yet")).isVisible();

    Page simulator = open("/simulator");
    Locator phone = simulator.locator("[data-phone='tg:alice']");
    texts(phone, "the kitchen tap drips, flat 302");
    assertThat(phone.locator(".rb-in").first()).containsText("R1000");

    Locator row = console.locator("#list .rb-row", text("alice"));
    assertThat(row).isVisible();
    row.click();
    assertThat(console.locator("#messages")).containsText("the kitchen tap drips");
    console.getByLabel("Reply (takes").fill("Somebody comes at three.");
    console.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(console.locator("#thread")).containsText("admin answers");
    assertThat(phone).containsText("Somebody comes at three.");

    console.getByText("Hand back to the bot").click();
    assertThat(console.locator("#thread")).containsText("The bot answers");
    console.getByText("Resolve", new Page.GetByTextOptions().setExact(true)).click();
    Locator yes = phone.locator(".rb-choices").last().locator("button").first();
    assertThat(yes).isEnabled();
    yes.click();
    assertThat(console.locator("#cards .rb-state-closed")).isVisible();

    phone.getByText("Ask now").click();
    Locator best = phone.locator(".rb-choices").last().locator("button");
    assertThat(best).hasCount(5);
    best.first().click();
    assertThat(phone.locator(".rb-ask")).hasCount(0);
  }

  @Test
  void emergencyIsRedUntilTheDutyPhoneTakesIt() {
    Page console = logIn("admin", Doorway.PASSWORD);
    Page simulator = open("/simulator");
    texts(simulator.locator("[data-phone='+8613800000001']"), "厨房水管爆了,水一直往外喷,3栋302");
    assertThat(console.locator(".rb-alarm")).containsText("duty phone");
    isSeenAtTheEndOfALongPage(console);
    texts(simulator.locator("[data-phone='+8613900000009']"), "1");
    assertThat(console.locator(".rb-alarm")).hasCount(0);
  }

  @Test
  void severalAlarmsAreCountedAndLeaveRoomOnAPhone() {
    Page console = logIn("admin", Doorway.PASSWORD);
    console.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    Page simulator = open("/simulator");
    Locator phone = simulator.locator("[data-phone='+8613800000001']");
    texts(phone, "厨房有很浓的煤气味,3栋302");
    assertThat(console.locator(".rb-alarm")).hasCount(1);
    assertThat(console.locator(".rb-sum")).hasCount(0);
    texts(simulator.locator("[data-phone='tg:alice']"), "we are trapped in the lift, Rose Court");
    assertThat(console.locator(".rb-sum")).containsText("2 unanswered calls for help");
    org.assertj.core.api.Assertions.assertThat(console.locator("#alarms").boundingBox().height)
        .isLessThan(PHONE_HEIGHT / 4.0);
    for (int left = 1; left >= 0; left--) {
      console.getByText("I have it").first().click();
      assertThat(console.locator(".rb-alarm")).hasCount(left);
    }
  }

  @Test
  void aColleagueReadsAlongAndLosesNoWord() {
    Page admin = logIn("admin", Doorway.PASSWORD);
    admin
        .request()
        .post(
            "http://localhost:" + port + "/api/v1/staff",
            RequestOptions.create()
                .setHeader("Authorization", "Bearer " + Doorway.TOKEN)
                .setData(
                    Map.of(
                        "login", "mei",
                        "name", "Mei",
                        "password", "correct horse of mei",
                        "roles", List.of("agent"))));
    Page mei = logIn("mei", "correct horse of mei");
    Page simulator = open("/simulator");
    simulator.getByLabel("Number with country code").fill("+8613800000002");
    simulator.getByText("Add phone").click();
    texts(simulator.locator("[data-phone='+8613800000002']"), "卫生间灯不亮,3栋302");
    for (Page agent : List.of(admin, mei)) {
      agent.locator("#list .rb-row", text("+8613800000002")).click();
    }
    String words = "已安排电工,下午到。";
    mei.getByLabel("Reply (takes").fill(words);
    mei.context().route("**/*", BrowserStoryTest::withoutNews);
    admin.getByText("Take over", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(admin.locator("#thread")).containsText("admin answers");

    mei.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(mei.locator("#refusal")).containsText("Not sent: admin has this conversation");
    assertThat(mei.locator(".rb-compose")).isHidden();
    assertThat(mei.locator("#thread")).containsText("You can read along");
    mei.context().unroute("**/*");
    admin.getByLabel("Reply (takes").fill("我来处理。");
    admin.getByText("Send", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(mei.locator("#messages")).containsText("我来处理。");
    assertThat(mei.locator("#refusal")).containsText("Not sent: admin has this conversation");
    admin.getByText("Hand back to the bot").click();
    assertThat(mei.locator(".rb-compose")).isVisible();
    assertThat(mei.getByLabel("Reply (takes")).hasValue(words);
  }

  /// Whatever happens, the page stays as it is until its reader does something.
  private static void withoutNews(Route route) {
    if (route.request().method().equals("GET")) {
      route.abort();
    } else {
      route.resume();
    }
  }

  private void isSeenAtTheEndOfALongPage(Page console) {
    String before = console.url();
    console.navigate("http://localhost:" + port + "/policy");
    console.mouse().wheel(0, 5000);
    assertThat(console.locator(".rb-alarm"))
        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.9));
    console.navigate(before);
  }

  private Page logIn(String login, String password) {
    Page console = open("/login");
    console.getByLabel("Login").fill(login);
    console.getByLabel("Password").fill(password);
    console.getByText("Log in").last().click();
    isLive(console);
    return console;
  }

  private Page open(String path) {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en-GB"));
    context.setDefaultTimeout(PATIENCE_MS);
    Page page = context.newPage();
    page.navigate("http://localhost:" + port + path);
    return page;
  }

  private static void isLive(Page page) {
    assertThat(page.locator("body[data-connection=live]")).isAttached();
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  // Enter sends only once the page's scripts run, which may be after its fields can be filled
  private static void texts(Locator phone, String text) {
    assertThat(phone.locator("textarea")).isVisible();
    isLive(phone.page());
    phone.locator("textarea").fill(text);
    phone.locator("textarea").press("Enter");
  }
}
