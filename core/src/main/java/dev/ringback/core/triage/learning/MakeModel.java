package dev.ringback.core.triage.learning;

import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.triage.RingbackTriage;
import dev.ringback.core.triage.model.LanguageModel;
import dev.ringback.core.triage.model.Model;
import dev.ringback.core.triage.text.Characters;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Trains the shipped model during the build, unless nothing that goes into it has changed.
final class MakeModel {

  private MakeModel() {}

  /// @param args the folder of classes to put the model into, and the file that remembers from what
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path remembered = Path.of(args[1]);
    Path file = inside(classes, Model.RESOURCE);
    String made = Ingredients.of(classes);
    if (Files.exists(file)
        && Files.exists(remembered)
        && Files.readString(remembered).equals(made)) {
      return;
    }
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(inside(classes, Characters.RESOURCE))) {
      new CharacterTable().make().write(out);
    }
    Corpus corpus = Corpus.shipped();
    CorpusCheck.of(corpus).refuse();
    Model model = train(corpus.training(), ConfigFolder.at(null), made);
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
    Files.writeString(remembered, made);
  }

  /// @param version names what the model is made from
  static Model train(Corpus corpus, ConfigFolder folder, String version) {
    List<LanguageModel> parts =
        Stream.of(true, false).parallel().map(chinese -> part(corpus, folder, chinese)).toList();
    return new Model(version, parts.getFirst(), parts.getLast());
  }

  private static LanguageModel part(Corpus corpus, ConfigFolder folder, boolean chinese) {
    return Questions.learn(
        new Training(Training.Settings.of(chinese)),
        corpus.chinese(chinese).examples(),
        RingbackTriage.rules(folder, chinese ? "zh" : "en"));
  }

  private static Path inside(Path classes, String resource) {
    return classes.resolve(resource.substring(1));
  }
}
