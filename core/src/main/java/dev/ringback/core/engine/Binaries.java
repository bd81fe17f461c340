package dev.ringback.core.engine;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The engines' programs, unpacked from the class path into the data folder once per version.
record Binaries(DataFolder data, Platform platform) {

  private static final int VERSION_DIGITS = 12;

  /// Writes one resource's content into an empty folder.
  private interface Unpacking {
    void into(Path folder, InputStream content) throws IOException;
  }

  /// The folder with `bin/postgres` in it.
  Path postgres() throws IOException {
    return unpacked("postgres", platform.postgresArchive(), this::untar);
  }

  Path redisServer() throws IOException {
    return unpacked(
            "redis",
            platform.redisProgram(),
            (folder, content) -> copy(content, folder.resolve("redis-server"), true))
        .resolve("redis-server");
  }

  private Path unpacked(String name, String resource, Unpacking unpacking) throws IOException {
    var all = data.folder("bin");
    var home = all.resolve(name + "-" + version(resource));
    if (Files.notExists(home)) {
      removeOthers(all, name);
      var draft = data.folder("bin/" + name + ".new");
      try (var content = open(resource)) {
        unpacking.into(draft, content);
        Files.move(draft, home);
      } catch (IOException e) {
        FileSystemUtils.deleteRecursively(draft);
        throw new IOException(
            "cannot unpack " + resource + " into " + home + ": " + EngineFailure.reason(e), e);
      }
    }
    return home;
  }

  /// Older versions, and what was left half done.
  private static void removeOthers(Path all, String name) throws IOException {
    try (var others = Files.newDirectoryStream(all, name + "*")) {
      for (var other : others) {
        FileSystemUtils.deleteRecursively(other);
      }
    }
  }

  private String version(String resource) throws IOException {
    try (var content =
        new DigestInputStream(open(resource), MessageDigest.getInstance("SHA-256"))) {
      content.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of()
          .formatHex(content.getMessageDigest().digest())
          .substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private InputStream open(String resource) {
    var content = Binaries.class.getClassLoader().getResourceAsStream(resource);
    if (content == null) {
      throw platform.missing(resource);
    }
    return content;
  }

  private void untar(Path folder, InputStream content) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(content)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("the archive reaches outside: " + entry.getName());
        }
        put(entry, tar, target);
      }
    }
  }

  private void put(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
    if (entry.isDirectory()) {
      folder(target);
    } else if (entry.isSymbolicLink()) {
      folder(target.resolveSibling(""));
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      data.account().own(target);
    } else {
      folder(target.resolveSibling(""));
      copy(content, target, (entry.getMode() & 0100) != 0);
    }
  }

  /// The archive names files before the folders they are in.
  private void folder(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      folder(folder.resolveSibling(""));
      data.folder(data.root().relativize(folder).toString());
    }
  }

  private void copy(InputStream content, Path target, boolean executable) throws IOException {
    var mode = PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------");
    try (var file = Files.newOutputStream(Files.createFile(target, asFileAttribute(mode)))) {
      content.transferTo(file);
    }
    data.account().own(target);
  }
}
