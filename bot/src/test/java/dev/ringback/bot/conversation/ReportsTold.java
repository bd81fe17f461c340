package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Silence;
import dev.ringback.core.delivery.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;

/// How many of the owner's turns each scripted report took to its number, and until nothing of it
/// was missing, whatever else was said between: counted over all stories, printed when they are
/// told.
final class ReportsTold {

  private static final List<Count> COUNTS = new CopyOnWriteArrayList<>();

  /// How the stories of the test that is under way go.
  private static final Map<Address, Course> COURSES = new LinkedHashMap<>();

  private record Count(boolean known, int number, int complete) {}

  private static final class Course {
    private int turns;
    private int report;
    private int number;
    private int complete;
    private boolean known;
    private boolean held;
  }

  private ReportsTold() {}

  static void begin() {
    COURSES.clear();
  }

  /// Somebody is about to speak.
  static void turn(TalkTest test, Address address) {
    look(test, address);
    COURSES.computeIfAbsent(address, _ -> new Course()).turns++;
  }

  /// The story is told: what an agent took over is nobody's count, nor what stayed open.
  static void end(TalkTest test) {
    COURSES.keySet().forEach(address -> look(test, address));
    COURSES.values().stream()
        .filter(course -> course.complete > 0 && !course.held)
        .map(
            course ->
                new Count(
                    course.known,
                    course.number - course.report + 1,
                    course.complete - course.report + 1))
        .forEach(COUNTS::add);
    COURSES.clear();
  }

  /// What the turns up to now have come to.
  private static void look(TalkTest test, Address address) {
    Course course = COURSES.get(address);
    List<Conversation> threads = test.conversations.list(address.value(), 0, 1);
    if (course == null || course.complete > 0 || threads.isEmpty()) {
      return;
    }
    Conversation thread = threads.getFirst();
    course.held |= thread.held(test.clock.instant());
    if (course.report == 0 && reported(test, thread)) {
      course.report = course.turns;
      course.known = atHome(test, thread);
    }
    if (course.report > 0 && course.number == 0 && numbered(test, thread)) {
      course.number = course.turns;
    }
    if (course.number > 0 && !Silence.waits(thread.stage())) {
      course.complete = course.turns;
    }
  }

  private static boolean reported(TalkTest test, Conversation thread) {
    return is(
        test,
        thread,
        """
        select exists (select 1 from message where conversation_id = :thread and direction = 'in'
          and verdict ->> 'intent' = 'repair')
        """);
  }

  private static boolean atHome(TalkTest test, Conversation thread) {
    return is(
        test,
        thread,
        """
        select exists (select 1 from household_member h
          join conversation c on c.contact_id = h.contact_id where c.id = :thread)
        """);
  }

  private static boolean numbered(TalkTest test, Conversation thread) {
    return is(
        test,
        thread,
        """
        select exists (select 1 from message where conversation_id = :thread and direction = 'out'
          and text ~ '[RQC][1-9][0-9]{4,}-[0-9]')
        """);
  }

  private static boolean is(TalkTest test, Conversation thread, String sql) {
    return test.jdbc.sql(sql).param("thread", thread.id()).query(Boolean.class).single();
  }

  /// The medians over all stories: of known senders, and of others.
  static int untilComplete(boolean known) {
    return median(
        COUNTS.stream().filter(count -> count.known() == known).toList(), Count::complete);
  }

  static void print() {
    print("known senders", COUNTS.stream().filter(Count::known).toList());
    print("unknown senders", COUNTS.stream().filter(count -> !count.known()).toList());
  }

  private static void print(String who, List<Count> counts) {
    if (!counts.isEmpty()) {
      System.out.printf(
          "reports of %s in all stories: %d; turns to the number: median %d, at once %d; until"
              + " nothing is missing: median %d, within three %d%n",
          who,
          counts.size(),
          median(counts, Count::number),
          counts.stream().filter(count -> count.number() == 1).count(),
          median(counts, Count::complete),
          counts.stream().filter(count -> count.complete() <= 3).count());
    }
  }

  private static int median(List<Count> counts, ToIntFunction<Count> of) {
    return counts.stream().mapToInt(of).sorted().skip(counts.size() / 2).findFirst().orElseThrow();
  }
}
