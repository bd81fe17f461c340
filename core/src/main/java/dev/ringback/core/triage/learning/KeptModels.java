package dev.ringback.core.triage.learning;

import dev.ringback.core.triage.model.Model;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The operator's promoted model, and the one before it to go back to.
record KeptModels(Path promoted) {

  /// Puts the model into use; the one in use until now is kept.
  void promote(Model model) throws IOException {
    Files.createDirectories(promoted.toAbsolutePath().getParent());
    Path fresh = promoted.resolveSibling("model.fresh.bin");
    try (OutputStream out = Files.newOutputStream(fresh)) {
      model.write(out);
    }
    if (Files.exists(promoted)) {
      Files.move(promoted, former(), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(fresh, promoted, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Goes back to the model before the last promotion, at last to the one in the jar.
  ///
  /// @return whether there was anything to go back from
  boolean rollback() throws IOException {
    if (!Files.exists(promoted)) {
      return false;
    }
    if (Files.exists(former())) {
      Files.move(former(), promoted, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.delete(promoted);
    }
    return true;
  }

  private Path former() {
    return promoted.resolveSibling("model.former.bin");
  }
}
