import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks (`check`) or repairs (`fix`) the format of all Java sources below a folder.
///
/// Unchanged files are not read again: a file that passed is remembered by size and time beside the
/// formatter's jar, so that the check costs next to nothing in a daily build.
class Format {
  public static void main(String[] args) throws Exception {
    boolean fix = args[0].equals("fix");
    Path folder = Path.of(args[1]);
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path remembered = folder.resolveSibling("target/tools/formatted.txt");
    List<String> known = Files.exists(remembered) ? Files.readAllLines(remembered) : List.of();
    var passed = new ArrayList<String>();
    var wrong = new ArrayList<Path>();
    List<Path> sources;
    try (var files = Files.walk(folder)) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    var before = new java.util.HashSet<>(known);
    var formatter = new Formatter();
    for (Path source : sources) {
      if (before.contains(mark(source))) {
        passed.add(mark(source));
        continue;
      }
      String text = Files.readString(source);
      String formatted = formatter.formatSourceAndFixImports(text);
      if (formatted.equals(text)) {
        passed.add(mark(source));
      } else if (fix) {
        Files.writeString(source, formatted);
        passed.add(mark(source));
      } else {
        wrong.add(source);
      }
    }
    Files.createDirectories(remembered.getParent());
    Files.write(remembered, passed);
    if (!wrong.isEmpty()) {
      wrong.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("repair with: mvn test-compile -Dformat.goal=fix");
      System.exit(1);
    }
  }

  private static String mark(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
