package dev.ringback.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Counts the scripted conversations and the owner's turns in each; printed when all are told.
final class StoriesTold implements BeforeEachCallback, AfterEachCallback {

  /// The owner's turns of each story, by the simple name of its class.
  static final Map<String, List<Integer>> TURNS = new ConcurrentHashMap<>();

  private record Printed() implements AutoCloseable {
    @Override
    public void close() {
      List<Integer> sorted = TURNS.values().stream().flatMap(List::stream).sorted().toList();
      System.out.printf(
          "scripted conversations: %d; owner's turns, median %d; of five or more turns: %d%n",
          sorted.size(),
          sorted.get(sorted.size() / 2),
          sorted.stream().filter(count -> count >= 5).count());
      ReportsTold.print();
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Phone.TURNS.set(0);
    ReportsTold.begin();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ReportsTold.end((TalkTest) context.getRequiredTestInstance());
    int turns = Phone.TURNS.get();
    if (turns > 0) {
      TURNS
          .computeIfAbsent(context.getRequiredTestClass().getSimpleName(), _ -> new ArrayList<>())
          .add(turns);
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(Printed.class, _ -> new Printed(), Printed.class);
    }
  }
}
