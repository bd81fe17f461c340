package dev.ringback.core.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One service per data folder. The operating system drops the lock with the process that holds it,
/// however that ends.
final class FolderLock implements AutoCloseable {

  // A process loses its lock on a file as soon as it closes any channel to that file, so a second
  // taker in this
  // process must be refused before it opens one.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private FolderLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /// @throws EngineFailure.FolderHeld at once, naming the folder and the holder's process id
  static FolderLock take(DataFolder data) throws IOException {
    var folder = data.root();
    if (!HELD_HERE.add(folder)) {
      throw new EngineFailure.FolderHeld(folder, ProcessHandle.current().pid() + " (this one)");
    }
    try {
      return new FolderLock(folder, lock(data));
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(folder);
      throw e;
    }
  }

  private static FileChannel lock(DataFolder data) throws IOException {
    var file = data.file(data.root().resolve("service.lock"));
    var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new EngineFailure.FolderHeld(data.root(), Files.readString(file).strip());
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD_HERE.remove(folder);
    }
  }
}
