package dev.ringback.core.engine;

import java.util.Locale;

/// The operating system and processor, in the words of the two jars that hold the engines'
/// programs.
record Platform(String system, String processor) {

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Platform of(String osName, String osArch) {
    var system = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : osName;
    var processor =
        switch (osArch) {
          case "amd64", "x86_64" -> "amd64";
          case "aarch64", "arm64" -> "arm64";
          default -> osArch;
        };
    return new Platform(system.toLowerCase(Locale.ROOT), processor);
  }

  String postgresArchive() {
    var zonky = processor.equals("amd64") ? "x86_64" : processor.replace("arm64", "arm_64");
    return "postgres-" + system + "-" + zonky + ".txz";
  }

  String redisProgram() {
    var version = system.equals("linux") && processor.equals("arm64") ? "6.2.7" : "6.2.6-v5";
    return "redis-server-" + version + "-" + system + "-" + processor;
  }

  EngineFailure missing(String resource) {
    return new EngineFailure(
        "This build brings no engine for %s on %s (looked for %s on the class path). Use engines of your own: SPRING_DATASOURCE_URL and SPRING_DATA_REDIS_URL."
            .formatted(system, processor, resource),
        null);
  }
}
