package dev.ringback.bot.understanding;

import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What work cost, as technicians write it: `材料120 人工80`, `parts 120 labour 80`.
///
/// @param items in order
/// @param rest the message without them
public record JobCosts(List<Item> items, String rest) {

  /// What something is for.
  public enum Sort {
    MATERIAL,
    LABOUR,
    OTHER
  }

  /// @param word as written
  /// @param amount digits, with a point where there is one
  public record Item(Sort sort, String word, String amount) {}

  private static final Lexicon WORDS = Lexicon.load("jobs.txt");
  private static final String ANY =
      "(?<material>%s)|(?<labour>%s)|(?<other>%s)"
          .formatted(WORDS.any("cost material"), WORDS.any("cost labour"), WORDS.any("cost other"));
  private static final String BEFORE = "\\s*[:=]?\\s*%s?\\s*".formatted(WORDS.any("currency"));
  private static final String BEHIND = "(?:\\s*%s)?".formatted(WORDS.any("currency"));
  private static final String AMOUNT = "(?<amount>\\d{1,6}(?:\\.\\d{1,2})?)(?![\\d.])";

  /// A figure is a price at the end, before a comma and the like, or before the next one.
  private static final String END =
      "(?=\\s*(?:$|[\\n,;、。!+&)]|(?:and |和)?(?:%s)))".formatted(unnamed(ANY));

  private static final Pattern ITEM =
      Pattern.compile("(?<![a-z])(?:" + ANY + ")" + BEFORE + AMOUNT + BEHIND + END);
  private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;、。.!+&/:]|and|和)*");
  private static final Pattern EDGES =
      Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+(?:and|和)?[\\p{P}\\s]*$");

  public JobCosts {
    items = List.copyOf(items);
  }

  public static JobCosts in(String message) {
    Text text = Text.of(message);
    List<Item> items = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Matcher item = ITEM.matcher(text.plain());
    while (item.find()) {
      Sort sort = sort(item);
      String group = sort.name().toLowerCase(Locale.ROOT);
      String word = text.written().substring(item.start(group), item.end(group));
      items.add(new Item(sort, word, item.group("amount")));
      spans.add(Span.of(item));
    }
    String rest = text.without(spans).written().replaceAll("[ ,;、]{2,}", " ");
    return new JobCosts(items, EDGES.matcher(rest).replaceAll(""));
  }

  /// Whether a message says nothing else.
  boolean alone() {
    return !items.isEmpty() && BETWEEN.matcher(rest).matches();
  }

  private static Sort sort(Matcher item) {
    if (item.group("material") != null) {
      return Sort.MATERIAL;
    }
    return item.group("labour") != null ? Sort.LABOUR : Sort.OTHER;
  }

  private static String unnamed(String pattern) {
    return pattern.replaceAll("\\(\\?<\\w+>", "(?:");
  }
}
