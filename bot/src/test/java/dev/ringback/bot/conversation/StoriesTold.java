package dev.ringback.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Counts the scripted conversations and the owner's turns in each; printed when all are told.
final class StoriesTold implements BeforeEachCallback, AfterEachCallback {

  private static final class Book implements AutoCloseable {
    private final List<Integer> turns = new ArrayList<>();

    @Override
    public void close() {
      List<Integer> sorted = turns.stream().sorted().toList();
      if (!sorted.isEmpty()) {
        System.out.printf(
            "scripted conversations: %d; owner's turns, median %d; of five or more turns: %d%n",
            sorted.size(),
            sorted.get(sorted.size() / 2),
            sorted.stream().filter(count -> count >= 5).count());
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Person.TURNS.set(0);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    int turns = Person.TURNS.get();
    if (turns > 0) {
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(Book.class, _ -> new Book(), Book.class)
          .turns
          .add(turns);
    }
  }
}
