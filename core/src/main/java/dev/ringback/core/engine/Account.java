package dev.ringback.core.engine;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Whom the engines run as. An ordinary user runs them as itself; root, whom PostgreSQL refuses,
/// steps down for them.
sealed interface Account {

  Duration PROBE_TIME = Duration.ofSeconds(5);

  /// An ordinary user: nothing to do.
  record Ourselves() implements Account {}

  /// Root in a user namespace of its own that maps nobody: to the outside the process is still root
  /// and owns what root owns, but it has no powers, and `geteuid` no longer says 0. Needs `unshare`
  /// of util-linux and a kernel that allows it; containers often don't.
  record Veiled() implements Account {}

  /// Root gives way to the folder's owner, by `setpriv` of util-linux. What root writes there is
  /// handed to the owner.
  record Owner(int uid, int gid) implements Account {

    /// For a root that can't be veiled and a folder that is root's: the owner it gets.
    static final Owner NOBODY = new Owner(65534, 65534);
  }

  /// @param folder exists; root gives it to [Owner#NOBODY] if it is empty and there is no other way
  static Account of(Path folder) throws IOException {
    if (!isRoot()) {
      return new Ourselves();
    }
    var owner = ownerOf(folder);
    if (owner.uid() != 0) {
      return checked(owner, folder);
    }
    var veiled = new Veiled();
    if (canUse(veiled, folder)) {
      return veiled;
    }
    if (!isEmpty(folder)) {
      throw refused(Owner.NOBODY, folder);
    }
    Owner.NOBODY.own(folder);
    return checked(Owner.NOBODY, folder);
  }

  static boolean isRoot() {
    return ProcessHandle.current().info().user().filter("root"::equals).isPresent();
  }

  static Owner ownerOf(Path path) throws IOException {
    Map<String, Object> owner = Files.readAttributes(path, "unix:uid,gid");
    return new Owner(
        (int) requireNonNull(owner.get("uid")), (int) requireNonNull(owner.get("gid")));
  }

  /// What stands before a command so that it runs as this account, under the same process id.
  default List<String> prefix() {
    return switch (this) {
      case Ourselves _ -> List.of();
      case Veiled _ -> List.of("unshare", "--user", "--");
      case Owner(var uid, var gid) ->
          List.of(
              "setpriv",
              "--reuid=" + uid,
              "--regid=" + gid,
              "--clear-groups",
              "--inh-caps=-all",
              "--no-new-privs",
              "--");
    };
  }

  /// Makes a file or folder that we wrote readable to this account.
  default void own(Path path) throws IOException {
    if (this instanceof Owner(var uid, var gid)) {
      Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
      Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private static Account checked(Account account, Path folder) {
    if (!canUse(account, folder)) {
      throw refused(account, folder);
    }
    return account;
  }

  private static EngineFailure refused(Account account, Path folder) {
    return new EngineFailure(
        "PostgreSQL does not run as root, and %s cannot be used by another account (tried: %s). Start the service as an ordinary user who owns that folder, or give root a folder that such a user owns and can reach (RINGBACK_DATA_DIR)."
            .formatted(folder, String.join(" ", account.prefix())),
        null);
  }

  private static boolean canUse(Account account, Path folder) {
    try {
      var probe =
          new ProcessBuilder(
                  Stream.concat(
                          account.prefix().stream(),
                          Stream.of(
                              "sh", "-c", "[ -w \"$0\" ] && [ -x \"$0\" ]", folder.toString()))
                      .toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        return probe.waitFor(PROBE_TIME.toMillis(), TimeUnit.MILLISECONDS)
            && probe.exitValue() == 0;
      } finally {
        probe.destroyForcibly();
      }
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }
}
