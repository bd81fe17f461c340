package dev.ringback.core.engine;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/// A service in a JVM of its own: writes one row and one key, says `ready` and lives until it is
/// killed.
final class ServiceUntilKilled {

  private ServiceUntilKilled() {}

  public static void main(String[] arguments) throws Exception {
    var engines = EmbeddedEngines.in(Path.of(arguments[0]));
    Scratch.execute(engines.startPostgres(), "create table note as select 'kept'::text as text");
    Scratch.keepNote(engines.startRedis());
    System.out.println("ready");
    while (true) {
      LockSupport.park();
    }
  }
}
