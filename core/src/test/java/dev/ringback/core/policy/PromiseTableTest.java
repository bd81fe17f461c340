package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.core.calendar.Calendar;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.policy.Aim.Due;
import dev.ringback.core.policy.Limits.Labels;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Kind;
import dev.ringback.core.triage.Urgency;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shipped policy says what service-standards §4.2 and appendix B say.
class PromiseTableTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Decided POLICY = Decided.read(ConfigFolder.at(null), ZONE);
  private static final Limits LIMITS = POLICY.limits();
  private static final Calendar CALENDAR = POLICY.calendars().of(null, Optional.empty());

  /// A Wednesday, ten in the morning.
  private static final Instant MORNING = local("2026-03-04T10:00");

  /// Told/limit of each; `-` where nothing is promised; 24:00 of a day is the next one's 00:00.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          HAZARD;03-04T10:15/03-04T12:00;03-04T12:00;-;03-05T00:00
          STRUCTURE;03-04T10:15/03-04T12:00;03-04T12:00/03-05T10:00;03-05T10:00;03-05T00:00/03-05T10:00
          OUTAGE;03-04T10:30/03-04T12:00;03-04T14:00;-;03-05T00:00
          SEEPAGE;03-04T10:30/03-04T12:00;03-04T14:00;03-05T10:00;03-07T00:00
          PIPE;03-04T12:00/03-05T00:00;03-04T16:00;-;03-05T00:00
          LIGHT;03-04T12:00/03-05T00:00;03-04T16:00;-;03-05T00:00
          LOW_FLOW;03-04T12:00/03-05T00:00;03-04T16:00;-;03-05T00:00
          SMALL_WE;03-04T12:00/03-05T00:00;03-04T16:00;-;03-05T00:00
          FITTING;03-04T12:00/03-05T00:00;-;-;03-05T00:00
          APPLIANCE;03-04T12:00/03-05T00:00;03-05T00:00;-;03-05T00:00
          APPLIANCE_REF;03-05T00:00/03-05T10:00;-;-;-
          TV;03-05T00:00/03-05T10:00;03-05T10:00;-;03-07T00:00
          CRACK;03-05T00:00/03-05T10:00;03-05T10:00;-;03-08T00:00
          GENERAL_REPAIR;03-05T00:00/03-05T10:00;03-06T10:00;-;03-08T00:00
          MAJOR_REPAIR;03-05T00:00/03-05T10:00;03-06T10:00;03-08T00:00;03-12T00:00/03-20T00:00
          WARRANTY_NOTICE;03-05T00:00/03-05T10:00;03-06T10:00;03-05T10:00;03-08T00:00
          EQUIPMENT;03-04T10:30/03-04T12:00;03-04T22:00;-;03-06T10:00
          PUBLIC_AREA;03-05T00:00/03-05T10:00;03-06T10:00;-;03-08T00:00
          REPEAT_DEFECT;03-04T10:00/03-04T12:00;-;03-05T10:00;03-08T00:00
          COMPLAINT;03-04T12:00/03-05T10:00;-;-;03-08T00:00
          COMPLAINT_MAJOR;03-04T12:00/03-05T10:00;-;03-08T00:00;03-12T00:00/03-20T00:00
          ENQUIRY;03-05T10:00;-;-;03-05T10:00
          SUGGESTION;03-06T00:00;-;-;-
          PAID_SERVICE;03-05T00:00/03-05T10:00;03-06T10:00;-;03-08T00:00
          SPECIAL_SERVICE;03-05T00:00/03-05T10:00;-;-;-
          HELP;03-04T10:30/03-04T12:00;-;-;-
          MEDICAL_HELP;03-04T10:15/03-04T12:00;03-04T12:00;-;03-05T00:00
          HOUSEHOLD;03-05T00:00/03-05T10:00;-;-;-
          EVENT;-;-;-;-
          OTHER_SERVICE;03-05T00:00/03-05T10:00;03-06T10:00;-;03-08T00:00
          """)
  void promisesEachRowOfTheStandard(
      String row, String respond, String arrive, String plan, String resolve) {
    Map<Milestone, Due> dues =
        LIMITS.promise(
            LIMITS.row(row),
            new Labels(Kind.REPAIR, Category.GENERAL, Urgency.NORMAL),
            MORNING,
            CALENDAR);

    assertThat(said(dues, Milestone.RESPOND)).isEqualTo(respond);
    assertThat(said(dues, Milestone.ARRIVE)).isEqualTo(arrive);
    assertThat(said(dues, Milestone.PLAN)).isEqualTo(plan);
    assertThat(said(dues, Milestone.RESOLVE)).isEqualTo(resolve);
  }

  @Test
  void knowsEveryRowOfTheStandardAndNoOtherButWhatTightens() {
    assertThat(LIMITS.rows()).hasSize(32).containsKeys("URGENT", "URGENT_TALK");
  }

  @ParameterizedTest
  @CsvSource({
    "repair,seepage,normal,SEEPAGE",
    "repair,structure,normal,CRACK",
    "repair,structure,urgent,STRUCTURE",
    "repair,electrical,urgent,OUTAGE",
    "repair,electrical,normal,SMALL_WE",
    "repair,water_supply,urgent,OUTAGE",
    "repair,water_supply,low,LOW_FLOW",
    "repair,elevator,urgent,EQUIPMENT",
    "repair,telecom,normal,TV",
    "repair,general,low,GENERAL_REPAIR",
    "complaint,staff,normal,COMPLAINT",
    "enquiry,fees,low,ENQUIRY",
    "suggestion,general,low,SUGGESTION",
    "service,general,urgent,HELP",
    "complaint,security,emergency,HAZARD",
    "repair,plumbing,emergency,HAZARD",
    "suggestion,parking,emergency,HAZARD"
  })
  void takesTheRowThatTheLabelsMean(String kind, String category, String urgency, String row) {
    Labels labels = new Labels(Kind.of(kind), Category.of(category), Urgency.of(urgency));

    assertThat(LIMITS.of(labels).key()).isEqualTo(row);
  }

  @Test
  void isTotalAndUrgencyOnlyTightens() {
    for (Instant reported : reports()) {
      for (Labels labels : all()) {
        Map<Milestone, Due> dues = LIMITS.promise(labels, reported, CALENDAR);
        Map<Milestone, Due> calmer = LIMITS.promise(calmer(labels), reported, CALENDAR);
        if (labels.urgency() == Urgency.EMERGENCY) {
          assertThat(dues).isEqualTo(LIMITS.promise(danger(), reported, CALENDAR));
        } else {
          calmer.forEach(
              (milestone, due) -> {
                Due own = Objects.requireNonNull(dues.get(milestone));
                assertThat(own.told()).as("%s %s", labels, milestone).isBeforeOrEqualTo(due.told());
                assertThat(own.limit()).isBeforeOrEqualTo(due.limit());
              });
        }
        dues.values().forEach(due -> assertThat(due.told()).isBeforeOrEqualTo(due.limit()));
      }
    }
  }

  @Test
  void givesUrgentMattersAtLeastTheUrgentLimits() {
    Map<Milestone, Due> lift =
        LIMITS.promise(
            new Labels(Kind.REPAIR, Category.ELEVATOR, Urgency.URGENT), MORNING, CALENDAR);

    assertThat(said(lift, Milestone.ARRIVE)).isEqualTo("03-04T14:00");
    assertThat(said(lift, Milestone.RESOLVE)).isEqualTo("03-05T00:00");
  }

  @Test
  void promisesNoonOfTheNextDayForWhatIsToldInTheEvening() {
    Instant evening = local("2026-03-04T18:01");
    Labels lamp = new Labels(Kind.REPAIR, Category.LIGHTING, Urgency.NORMAL);

    assertThat(said(LIMITS.promise(lamp, evening, CALENDAR), Milestone.RESOLVE))
        .isEqualTo("03-05T12:00");
    assertThat(said(LIMITS.promise(lamp, local("2026-03-04T18:00"), CALENDAR), Milestone.RESOLVE))
        .isEqualTo("03-05T00:00");
  }

  @Test
  void makesADangerSafeTheSameDayButNotBeforeSomebodyCanBeThere() {
    Map<Milestone, Due> dues = LIMITS.promise(danger(), local("2026-03-04T23:30"), CALENDAR);

    assertThat(said(dues, Milestone.RESOLVE)).isEqualTo("03-05T01:30");
  }

  @Test
  void countsAWorkingDayOverTheHolidays() {
    Instant beforeSpringFestival = local("2026-02-14T10:00");
    Labels idea = new Labels(Kind.SUGGESTION, Category.GENERAL, Urgency.LOW);

    assertThat(said(LIMITS.promise(idea, beforeSpringFestival, CALENDAR), Milestone.RESPOND))
        .isEqualTo("02-25T00:00");
  }

  private static Labels danger() {
    return new Labels(Kind.REPAIR, Category.GAS, Urgency.EMERGENCY);
  }

  private static Labels calmer(Labels labels) {
    return new Labels(labels.kind(), labels.category(), Urgency.NORMAL);
  }

  private static List<Instant> reports() {
    List<Instant> reports = new ArrayList<>();
    for (int hour = 0; hour < 24 * 9; hour += 5) {
      reports.add(local("2026-02-12T00:20").plusSeconds(hour * 3600L));
    }
    return reports;
  }

  private static List<Labels> all() {
    List<Labels> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Category category : Category.values()) {
        for (Urgency urgency : Urgency.values()) {
          all.add(new Labels(kind, category, urgency));
        }
      }
    }
    return all;
  }

  private static Instant local(String time) {
    return LocalDateTime.parse(time).atZone(ZONE).toInstant();
  }

  private static String said(Map<Milestone, Due> dues, Milestone milestone) {
    Due due = dues.get(milestone);
    if (due == null) {
      return "-";
    }
    return due.told().equals(due.limit())
        ? said(due.told())
        : said(due.told()) + "/" + said(due.limit());
  }

  private static String said(Instant moment) {
    return moment.atZone(ZONE).withZoneSameLocal(ZoneOffset.UTC).toString().substring(5, 16);
  }
}
