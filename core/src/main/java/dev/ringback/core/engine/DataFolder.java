package dev.ringback.core.engine;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// The folder that holds all the engines need, closed to everyone but its owner.
///
/// A folder that was there before keeps its mode, since it may hold other things; what is made
/// inside it is always private.
record DataFolder(Path root, Account account) {

  static final Set<PosixFilePermission> PRIVATE_FOLDER =
      PosixFilePermissions.fromString("rwx------");
  static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");

  static DataFolder at(Path path) throws IOException {
    var root = path.toAbsolutePath().normalize();
    if (Files.notExists(root)) {
      create(root);
    }
    root = root.toRealPath();
    return new DataFolder(root, Account.of(root));
  }

  /// Root making a folder in a user's place makes it that user's, who can then run the service too.
  private static void create(Path root) throws IOException {
    var place = root;
    while (Files.notExists(place)) {
      place = place.resolveSibling("");
    }
    Files.createDirectories(root.resolveSibling(""));
    Files.createDirectory(root, asFileAttribute(PRIVATE_FOLDER));
    if (Account.isRoot()) {
      Account.ownerOf(place).own(root);
    }
  }

  /// The folder of that name under the root, made if missing.
  Path folder(String name) throws IOException {
    var folder = root.resolve(name);
    if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(folder, asFileAttribute(PRIVATE_FOLDER));
      account.own(folder);
    }
    Files.setPosixFilePermissions(folder, PRIVATE_FOLDER);
    return folder;
  }

  /// An empty private file, if there is none yet.
  Path file(Path file) throws IOException {
    if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.createFile(file, asFileAttribute(PRIVATE_FILE));
      account.own(file);
    }
    return file;
  }

  /// Replaces a private file as a whole, on disk when this returns: after a power cut there is the
  /// old text or the new.
  void write(Path file, String text) throws IOException {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    file(draft);
    try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// The secret kept in that file, made at the first call.
  Secret secret(Path file) throws IOException {
    if (Files.notExists(file)) {
      write(file, Secret.generate().value() + "\n");
    }
    return new Secret(Files.readString(file).strip());
  }
}
