package dev.ringback.core.triage.learning;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Triage;
import dev.ringback.core.triage.Urgency;
import dev.ringback.core.triage.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures the model on real messages from public sources. Their texts belong to others, so that
/// they are in a file outside of the project, one a line: `intent category urgency`, how it was
/// drawn, its source, its language and the text, tabs between; `|` stands between labels that are
/// equally right.
final class PublicTexts {

  private static final int COLUMNS = 5;
  private static final String EMERGENCY = Urgency.EMERGENCY.code();

  private PublicTexts() {}

  /// A real message.
  ///
  /// @param labels for each question the answers that are right
  /// @param drawn how it came into the sample
  record Text(List<Set<String>> labels, String drawn, String language, String text) {

    Text {
      labels = List.copyOf(labels);
    }

    boolean emergency() {
      return labels.getLast().equals(Set.of(EMERGENCY));
    }
  }

  private record Judged(Text text, List<String> got) {

    Judged(Text text, Verdict verdict) {
      this(
          text,
          List.of(verdict.intent().code(), verdict.category().code(), verdict.urgency().code()));
    }

    boolean right(int question) {
      return text.labels().get(question).contains(got.get(question));
    }

    boolean alarmed() {
      return got.getLast().equals(EMERGENCY);
    }

    boolean wrong() {
      return !(right(0) && right(1) && right(2));
    }
  }

  /// @param args the file; `wrong` to see every wrongly judged line too
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    List<Text> texts = read(file.toString(), Files.readAllLines(file));
    Triage triage = RingbackTriage.shipped(ConfigFolder.at(null));
    System.out.print(report(triage, texts));
    if (args.length > 1 && "wrong".equals(args[1])) {
      judged(triage, texts)
          .filter(Judged::wrong)
          .forEach(
              one ->
                  System.out.println(
                      one.text().labels() + " -> " + one.got() + "\t" + one.text().text()));
    }
  }

  /// @throws BadConfig naming the line that can't be used
  static List<Text> read(String name, List<String> lines) {
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] columns = lines.get(i).split("\t", COLUMNS);
      String[] labels = columns[0].split(" ");
      if (columns.length != COLUMNS || labels.length != Questions.ANSWERED.size()) {
        throw new BadConfig(name, i + 1, "needs three labels, sample, source, language and text");
      }
      texts.add(
          new Text(
              Stream.of(labels).map(each -> Set.of(each.split("\\|"))).toList(),
              columns[1],
              columns[3],
              columns[4]));
    }
    return texts;
  }

  /// A line for each language, and for each way of drawing within it.
  static String report(Triage triage, List<Text> texts) {
    Map<String, List<Judged>> groups = new TreeMap<>();
    judged(triage, texts)
        .forEach(
            one ->
                Stream.of("", " " + one.text().drawn())
                    .forEach(
                        drawn ->
                            groups
                                .computeIfAbsent(
                                    one.text().language() + drawn, _ -> new ArrayList<>())
                                .add(one)));
    return groups.entrySet().stream()
        .map(group -> line(group.getKey(), group.getValue()))
        .collect(Collectors.joining());
  }

  private static Stream<Judged> judged(Triage triage, List<Text> texts) {
    return texts.stream().map(text -> new Judged(text, triage.judge(text.text())));
  }

  private static String line(String group, List<Judged> all) {
    List<Judged> emergencies = all.stream().filter(one -> one.text().emergency()).toList();
    List<Judged> alarms = all.stream().filter(Judged::alarmed).toList();
    return String.format(
        "%-12s emergency recall %s, alarms right %s, urgency %s, intent %s, category %s%n",
        group,
        share(emergencies, Judged::alarmed),
        share(alarms, one -> one.right(2)),
        share(all, one -> one.right(2)),
        share(all, one -> one.right(0)),
        share(all, one -> one.right(1)));
  }

  private static String share(List<Judged> some, Predicate<Judged> which) {
    long count = some.stream().filter(which).count();
    double share = some.isEmpty() ? 1 : (double) count / some.size();
    return String.format(Locale.ROOT, "%.3f (%d/%d)", share, count, some.size());
  }
}
