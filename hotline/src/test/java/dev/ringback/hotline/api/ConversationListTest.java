package dev.ringback.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.hotline.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The console's list of conversations.
class ConversationListTest extends SomebodyKnown {

  private static final Pattern ROW = Pattern.compile("<strong>(\\+44\\d+)</strong>");

  @Test
  void showsDangerThenWhoWaitsForAPersonThenTheLatest() throws Exception {
    texts("+447700900001", "I smell gas in the hallway, flat 1");
    texts("+447700900002", "agent");
    texts("+447700900003", "kitchen tap drips, flat 3");
    texts("+447700900004", "kitchen tap drips, flat 4");

    assertThat(listed())
        .containsExactly("+447700900001", "+447700900002", "+447700900004", "+447700900003");
  }

  @Test
  void showsDangerHoweverManyWroteSince() throws Exception {
    texts("+447700900001", "I smell gas in the hallway, flat 1");
    jdbc.sql(
            """
            insert into conversation (channel, address, our_address, language, last_message_at, opened_at)
            select 'sms', '+4478' || n, 'us', 'en', now() + interval '9 days', now()
            from generate_series(10000000, 10000150) n
            """)
        .update();

    assertThat(listed()).startsWith("+447700900001").hasSize(101);
  }

  private List<String> listed() throws Exception {
    Browser browser = new Browser(port);
    browser.logsIn("admin", "correct horse");
    return ROW.matcher(browser.gets("/console/list").body())
        .results()
        .map(row -> row.group(1))
        .distinct()
        .toList();
  }
}
