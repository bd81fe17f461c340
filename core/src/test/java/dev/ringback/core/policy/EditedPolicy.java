package dev.ringback.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ringback.core.config.BadConfig;
import dev.ringback.core.config.ConfigFolder;
import dev.ringback.core.config.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/// The policy that ships, with words changed in its files, and what is then said of it.
abstract class EditedPolicy {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @TempDir Path folder;

  final List<Mistake> mistakes(String file) {
    List<Mistake> found = refused();
    assertThat(found).allMatch(m -> m.file().equals("policy/" + file + ".yaml"));
    return found;
  }

  final List<Mistake> refused() {
    return catchThrowableOfType(BadConfig.class, () -> read()).mistakes();
  }

  final Decided read() {
    return Decided.read(ConfigFolder.at(folder.toString()), ZONE);
  }

  final boolean on(Mistake mistake, String words) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(mistake.file()));
      return lines.get(mistake.line() - 1).contains(words);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// As an operator does who publishes office hours.
  final void letAnswersWait() {
    edit("limits", "# afterHours:", "afterHours:");
  }

  final void edit(String file, String from, String to) {
    Path path = folder.resolve("policy/" + file + ".yaml");
    try {
      Files.createDirectories(path.getParent());
      String text =
          Files.exists(path)
              ? Files.readString(path)
              : ConfigFolder.at(null).read("policy/" + file + ".yaml");
      assertThat(text).contains(from);
      Files.writeString(path, text.replace(from, to));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
