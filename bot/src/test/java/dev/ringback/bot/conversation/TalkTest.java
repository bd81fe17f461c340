package dev.ringback.bot.conversation;

import dev.ringback.core.SettableClock;
import dev.ringback.core.TestDatabase;
import dev.ringback.core.delivery.Address;
import dev.ringback.core.delivery.Dispatcher;
import dev.ringback.core.ticket.ActingOnTicket;
import dev.ringback.core.ticket.Action;
import dev.ringback.core.ticket.Answer;
import dev.ringback.core.ticket.Request;
import dev.ringback.core.ticket.Tickets;
import dev.ringback.core.timer.DueTimers;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Triage;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/// A test that talks to the bot as owners, agents and people on duty do, on real engines.
@ExtendWith(StoriesTold.class)
@SpringBootTest(
    classes = TalkTest.Service.class,
    webEnvironment = WebEnvironment.NONE,
    properties = "ringback.duty-phone=" + TalkTest.DUTY)
@ContextConfiguration(initializers = TestDatabase.class)
abstract class TalkTest {

  /// Whoever writes this meets a bug.
  static final String PLANTED = "ⓑⓤⓖ";

  static final String DUTY = "+8613900000000";

  @Autowired SettableClock clock;
  @Autowired DueTimers timers;
  @Autowired Dispatcher dispatcher;
  @Autowired Inbox inbox;
  @Autowired Takeover takeover;
  @Autowired Tickets tickets;
  @Autowired ActingOnTicket acting;
  @Autowired Conversations conversations;
  @Autowired Messages messages;
  @Autowired JdbcClient jdbc;
  @Autowired Post post;
  @Autowired Replay replay;
  @Autowired Chats chats;
  @Autowired Pace pace;

  @BeforeEach
  void startAnew() {
    TestDatabase.empty(jdbc);
    clock.set(SettableClock.MORNING);
    post.empty();
    chats.blocking.clear();
    pace.tooFast.clear();
    jdbc.sql(
            "insert into staff (login, name, roles, created_at) values"
                + " ('li', '李工', '{technician}', now()), ('zhao', '赵敏', '{agent}', now())")
        .update();
  }

  /// Somebody with a phone.
  Person owner(String phone) {
    return new Person(this, new Address("sms", phone));
  }

  /// Somebody in a chat with buttons.
  Person chatter(String chat) {
    return new Person(this, new Address("telegram", chat));
  }

  /// The person whose phone rings when nobody else takes an emergency.
  Person duty() {
    return owner(DUTY);
  }

  boolean worksHere(Address address) {
    return jdbc.sql("select exists (select 1 from staff where phone = :it or telegram = :it)")
        .param("it", address.value())
        .query(Boolean.class)
        .single();
  }

  /// Lets time go by; what comes due is done, what is to be sent is sent.
  void passes(Duration time) {
    timers.advance(time);
    dispatcher.sendDue();
  }

  /// A technician reports the owner's latest ticket done.
  void done(Person owner) {
    colleague("li", owner, Request.of(Action.RESOLVE));
  }

  /// An agent takes the owner's thread and says this.
  void zhaoTakes(Person owner, String words) {
    long id = owner.conversation().id();
    takeover.take(id, "zhao");
    takeover.write(id, "zhao", words);
    dispatcher.sendDue();
    owner.hears(words);
  }

  void zhaoReleases(Person owner) {
    takeover.release(owner.conversation().id(), "zhao");
  }

  /// What a person of ours is asked to look at.
  List<@Nullable String> openTasks() {
    return jdbc.sql("select kind from task where done_at is null order by id")
        .query(String.class)
        .list();
  }

  /// A colleague does something with the owner's latest ticket.
  void colleague(String login, Person owner, Request request) {
    Answer answer = acting.act(owner.ticket().number(), request, login);
    Assertions.assertThat(answer).isInstanceOf(Answer.Done.class);
    dispatcher.sendDue();
  }

  // no @Configuration, or every other test's component scan would find it
  @EnableAutoConfiguration
  @ComponentScan(
      value = {"dev.ringback.core", "dev.ringback.bot"},
      nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
  @Import({DueTimers.class, Post.class, Chats.class, Pace.class})
  static class Service {

    /// Judges like the real one, but has a bug.
    @Bean
    @Primary
    Triage planted(RingbackTriage real) {
      return text -> {
        if (text.contains(PLANTED)) {
          throw new IllegalStateException("planted");
        }
        return real.judge(text);
      };
    }

    @Bean
    @Primary
    SettableClock settableClock() {
      return new SettableClock(SettableClock.MORNING);
    }
  }
}
