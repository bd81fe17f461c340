package dev.ringback.hotline.cli;

import dev.ringback.core.correction.Corrections;
import dev.ringback.core.engine.Databases;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// `triage corrections`: writes what agents corrected in the corpus's format, to be read through
/// and learnt from.
final class CorrectionsExport {

  private CorrectionsExport() {}

  static int run(Path dataDir) {
    String url = Surroundings.setting("SPRING_DATASOURCE_URL");
    if (url != null) {
      String user = Surroundings.setting("SPRING_DATASOURCE_USERNAME");
      String password = Surroundings.setting("SPRING_DATASOURCE_PASSWORD");
      return write(url, user, password);
    }
    return Databases.use(
        dataDir, access -> write(access.url(), access.user(), access.password().value()));
  }

  private static int write(String url, @Nullable String user, @Nullable String password) {
    DriverManagerDataSource source = new DriverManagerDataSource(url);
    source.setUsername(user);
    source.setPassword(password);
    // UTF-8 whatever the locale
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    new Corrections(JdbcClient.create(source)).latest(c -> out.println(c.line()));
    out.flush();
    return 0;
  }
}
