package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.hazard.Findings;
import dev.ringback.core.triage.hazard.HazardRules;
import dev.ringback.core.triage.model.Head;
import dev.ringback.core.triage.model.LanguageModel;
import dev.ringback.core.triage.model.Reading;
import dev.ringback.core.triage.model.Weights;
import dev.ringback.core.triage.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

final class LeaveOneOut {
  public static void main(String[] args) throws IOException {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
        .setLevel(ch.qos.logback.classic.Level.WARN);
    ConfigFolder folder = ConfigFolder.at(null);
    Training.Settings settings =
        new Training.Settings(
            Integer.parseInt(args[1]),
            Integer.parseInt(args[2]),
            Double.parseDouble(args[3]),
            Double.parseDouble(args[4]));
    List<String> folds = args.length > 5 ? List.of(args[5].split(",")) : List.of();
    for (boolean chinese : new boolean[] {true, false}) {
      if (args.length > 6 && chinese != args[6].equals("zh")) continue;
      String lang = chinese ? "zh" : "en";
      HazardRules rules =
          HazardRules.read(
              folder,
              lang,
              Arrays.stream(Category.values()).map(Category::code).collect(Collectors.toSet()));
      Corpus corpus = Corpus.shipped().training().chinese(chinese);
      List<String> lines = new ArrayList<>();
      for (String author : corpus.authors()) {
        if (!folds.isEmpty() && !folds.contains(author)) {
          continue;
        }
        long t = System.nanoTime();
        LanguageModel model =
            Questions.learn(
                new Training(settings),
                corpus.only(e -> !e.author().equals(author)).examples(),
                rules);
        Weights weights = model.weights();
        System.err.println(
            lang + " " + author + " " + (System.nanoTime() - t) / 1e9 + " rows " + weights.size());
        for (Example e : corpus.only(x -> x.author().equals(author)).examples()) {
          String f = Folding.fold(e.text());
          Findings found = rules.find(f);
          Reading r = Reading.of(weights, f, found);
          StringBuilder b =
              new StringBuilder(e.source() + "\t" + e.labels() + "\t" + String.join(" ", e.tags()));
          for (Head h : weights.heads()) {
            b.append('\t')
                .append(
                    Arrays.stream(r.scores(h))
                        .mapToObj(d -> String.format("%.3f", d))
                        .collect(Collectors.joining(" ")));
          }
          b.append('\t');
          b.append(
              found.alarms().stream()
                  .map(a -> a.hazard() + ":" + a.category() + ":" + a.because() + ":" + a.words())
                  .collect(Collectors.joining(";")));
          b.append('\t').append(e.text());
          lines.add(b.toString());
        }
      }
      Files.write(Path.of(args[0] + "." + lang + ".tsv"), lines);
    }
  }
}
