package dev.ringback.core.triage.learning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The labelled messages that the model is trained and measured on.
record Corpus(List<Example> examples) {

  /// Never trained on, never tuned on: the model is measured on this hand alone.
  static final String HELD_OUT = "pier";

  /// Written with the wrong messages of others in view: learnt from, but no measure of anything.
  static final Set<String> DRAWN = Set.of("edges", "plain");

  private static final String FOLDER = "/ringback-triage/corpus/";

  Corpus {
    examples = List.copyOf(examples);
  }

  /// The corpus inside the jar.
  static Corpus shipped() {
    List<Example> all = new ArrayList<>();
    for (String name : resource("FILES").lines().toList()) {
      all.addAll(CorpusFile.read(name, resource(name)));
    }
    return new Corpus(all);
  }

  private static String resource(String name) {
    try (InputStream in = Corpus.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + name + " is missing: run the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Corpus only(Predicate<Example> which) {
    return new Corpus(examples.stream().filter(which).toList());
  }

  Corpus training() {
    return only(e -> !e.author().equals(HELD_OUT));
  }

  Corpus heldOut() {
    return only(e -> e.author().equals(HELD_OUT));
  }

  Corpus chinese(boolean chinese) {
    return only(e -> e.chinese() == chinese);
  }

  List<String> authors() {
    return List.copyOf(new TreeSet<>(examples.stream().map(Example::author).toList()));
  }
}
