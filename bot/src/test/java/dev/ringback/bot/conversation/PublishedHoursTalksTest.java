package dev.ringback.bot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.household.PlaceKey;
import dev.ringback.core.promise.WaitingAnswers;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Where answers wait for the office to open, owners are told the time that counts.
class PublishedHoursTalksTest extends TalkTest {

  private static final String WANG = "+8613800000001";
  private static final String MARY = "+447700900001";
  private static final String LIN = "+886912345678";
  private static final Instant WEDNESDAY_NIGHT = Instant.parse("2026-03-04T13:30:00Z");
  private static final Instant FRIDAY_NIGHT = Instant.parse("2026-03-06T13:30:00Z");

  @TempDir static Path folder;

  @DynamicPropertySource
  static void policy(DynamicPropertyRegistry registry) {
    WaitingAnswers.in(folder, registry);
  }

  @Test
  void promisesAnAnswerInTheMorning() {
    clock.set(WEDNESDAY_NIGHT);
    Person wang = owner(WANG);
    wang.says("卧室的灯不亮了,3栋501").hears("现在已下班,明天09:00上班。我们明天10:00前联系您", "预计明天12:00前处理好");
    wang.says("1").hears("按这个办").says("几点能来").hears(wang.number(), "明天09:00上班", "10:00前");
    duty().hearsNothing();
  }

  @Test
  void promisesAnAnswerOnMonday() {
    clock.set(FRIDAY_NIGHT);
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court")
        .hears("The office is closed until 09:00 on 9 Mar", "by 10:00 on 9 Mar", "Right?");
    assertThat(promised(mary)).isEqualTo(Instant.parse("2026-03-09T02:00:00Z"));
    mary.says("yes").hears("goes ahead").says("when will someone come?").hears(mary.number());
    duty().hearsNothing();
  }

  @Test
  void saysNothingOfAnEndThatPassesBeforeAnybodyAnswers() {
    clock.set(FRIDAY_NIGHT);
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court").hears("by 10:00 on 9 Mar");
    mary.says("yes").hears("goes ahead");
    passes(Duration.ofHours(16));
    mary.says("status").hears(mary.number(), "by 10:00 on 9 Mar");
    passes(Duration.ofDays(2));
    mary.says("status").hears(mary.number(), "later than we said");
  }

  @Test
  void speaksByTheClockThatAnEstateHasOnOurBooks() {
    jdbc.sql("insert into site (name, key, time_zone) values ('Rose Court', :key, 'Europe/London')")
        .param("key", PlaceKey.site("Rose Court"))
        .update();
    clock.set(Instant.parse("2026-03-04T21:00:00Z"));
    Person mary = owner(MARY);
    mary.says("the bedroom light is broken, flat 302, Rose Court")
        .hears("The office is closed until 09:00 tomorrow", "by 10:00 tomorrow");
    assertThat(promised(mary)).isEqualTo(Instant.parse("2026-03-05T10:00:00Z"));
    mary.says("yes").hears("goes ahead");
    duty().hearsNothing();
  }

  @Test
  void takesComplaintsAtNightToo() {
    clock.set(Instant.parse("2026-03-04T15:00:00Z"));
    Person lin = owner(LIN);
    lin.says("我要投訴物業,服務態度太差").hears("您的投訴已收到", "現在已下班,明天09:00上班。", "明天10:00前");
    lin.has(Kind.COMPLAINT, null);
  }

  private @Nullable Instant promised(Person owner) {
    return tickets
        .deadlines(TicketNumber.parse(owner.number()).flatMap(tickets::find).orElseThrow().id())
        .respond();
  }
}
