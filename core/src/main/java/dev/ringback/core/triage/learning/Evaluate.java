package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.Triage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Measures the model on the author who was held out, and puts the table into the README.
final class Evaluate {

  private static final String BEGIN = "<!-- triage:begin -->";
  private static final String END = "<!-- triage:end -->";
  private static final int CONFUSIONS = 12;
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
  private static final double LEEWAY = 0.35;

  private Evaluate() {}

  /// @param args `wrong` prints every wrong message with its reasons; `table FILE` writes the table
  ///   between its markers
  public static void main(String[] args) throws IOException {
    Triage triage = RingbackTriage.shipped(ConfigFolder.at(null));
    Corpus heldOut = Corpus.shipped().heldOut();
    Measure chinese = Measure.of(triage, heldOut.chinese(true));
    Measure english = Measure.of(triage, heldOut.chinese(false));
    System.out.println(report(chinese, english));
    if (args.length > 0 && "wrong".equals(args[0])) {
      wrong(chinese.and(english));
    } else if (args.length > 1 && "table".equals(args[0])) {
      write(Path.of(args[1]), table(chinese, english));
    }
  }

  static String report(Measure chinese, Measure english) {
    StringBuilder text = new StringBuilder(table(chinese, english));
    for (int of = 0; of < Questions.ANSWERED.size(); of++) {
      text.append('\n').append(Questions.ANSWERED.get(of).code()).append(", confused\n");
      text.append("  zh: ").append(most(chinese.confusion(of))).append('\n');
      text.append("  en: ").append(most(english.confusion(of))).append('\n');
    }
    return text.toString();
  }

  private static String most(List<String> confusions) {
    return String.join("; ", confusions.subList(0, Math.min(CONFUSIONS, confusions.size())));
  }

  static String table(Measure zh, Measure en) {
    return """
    | on an author held out from training | Chinese | English |
    |---|---|---|
    """
        + row("messages", zh.size() + " | " + en.size())
        + row("emergency recall", zh.emergencyRecall(), en.emergencyRecall())
        + row("… of the understated", zh.understatedRecall(), en.understatedRecall())
        + row("emergency precision", zh.emergencyPrecision(), en.emergencyPrecision())
        + row("hard negatives called emergencies", zh.falseAlarms(), en.falseAlarms())
        + row("urgency accuracy", zh.accuracy(2), en.accuracy(2))
        + row("… macro F1", zh.macroF1(2), en.macroF1(2))
        + row("intent accuracy", zh.accuracy(0), en.accuracy(0))
        + row("… macro F1", zh.macroF1(0), en.macroF1(0))
        + row("category accuracy", zh.accuracy(1), en.accuracy(1))
        + row("… macro F1", zh.macroF1(1), en.macroF1(1))
        + row("calibration error", zh.calibrationError(), en.calibrationError());
  }

  /// Whether the file holds this table; another machine's arithmetic may differ in the last digit.
  static boolean fresh(Path file, String table) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN) + BEGIN.length() + 1;
    int end = text.indexOf(END);
    if (end < begin) {
      return false;
    }
    String there = text.substring(begin, end);
    List<Double> old = numbers(there);
    List<Double> now = numbers(table);
    return NUMBER.matcher(there).replaceAll("").equals(NUMBER.matcher(table).replaceAll(""))
        && IntStream.range(0, now.size()).allMatch(i -> Math.abs(old.get(i) - now.get(i)) < LEEWAY);
  }

  private static List<Double> numbers(String table) {
    return NUMBER.matcher(table).results().map(found -> Double.valueOf(found.group())).toList();
  }

  private static String row(String name, double zh, double en) {
    return row(name, String.format(Locale.ROOT, "%.1f %% | %.1f %%", zh * 100, en * 100));
  }

  private static String row(String name, String values) {
    return "| " + name + " | " + values + " |\n";
  }

  private static void wrong(Measure measure) {
    for (Measure.Judged one : measure.judged()) {
      if (!one.right()) {
        System.out.println(
            one.example().source()
                + "\t"
                + one.wanted()
                + " -> "
                + one.got()
                + " "
                + one.verdict().confidence()
                + "\t"
                + one.example().text()
                + "\t"
                + one.verdict().reasons());
      }
    }
  }

  static void write(Path file, String table) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " has no " + BEGIN + " … " + END);
    }
    Files.writeString(
        file, text.substring(0, begin + BEGIN.length()) + "\n" + table + text.substring(end));
  }
}
