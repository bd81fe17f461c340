package dev.ringback.core.engine;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An engine cannot be started or stopped; the message says what, where, and what the engine itself
/// said last.
public class EngineFailure extends RuntimeException {

  EngineFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// Java's file exceptions say by their class what happened, and only a path in words.
  static String reason(IOException e) {
    return e.getClass() == IOException.class ? String.valueOf(e.getMessage()) : e.toString();
  }

  /// Another service, or another part of this one, already runs its engines there.
  public static final class FolderHeld extends EngineFailure {

    FolderHeld(Path folder, String holder) {
      super(
          "The data folder %s is in use by process %s. Stop that service first, or give this one a folder of its own (RINGBACK_DATA_DIR)."
              .formatted(folder, holder),
          null);
    }
  }
}
