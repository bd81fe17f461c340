package dev.ringback.core.comment.learning;

import dev.ringback.core.comment.marks.Tongue;
import dev.ringback.core.comment.model.Reader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/// Trains the readers of comments during the build, unless they are newer than all they are made
/// from.
final class MakeReaders {

  private static final List<String> SOURCES =
      List.of("ringback-comments", "dev/ringback/core/comment");

  private MakeReaders() {}

  /// @param args the folder of classes to put the readers into
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    FileTime changed = changed(classes);
    for (Tongue tongue : Tongue.values()) {
      Path file = classes.resolve(Reader.resource(tongue).substring(1));
      if (!Files.exists(file) || Files.getLastModifiedTime(file).compareTo(changed) < 0) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          Learning.of(Labelled.shipped(tongue), tongue).write(out);
        }
      }
    }
  }

  private static FileTime changed(Path classes) throws IOException {
    FileTime latest = FileTime.fromMillis(0);
    for (String source : SOURCES) {
      try (Stream<Path> files = Files.walk(classes.resolve(source))) {
        for (Path file : files.filter(each -> !each.toString().endsWith(".bin")).toList()) {
          FileTime time = Files.getLastModifiedTime(file);
          latest = Files.isRegularFile(file) && time.compareTo(latest) > 0 ? time : latest;
        }
      }
    }
    return latest;
  }
}
