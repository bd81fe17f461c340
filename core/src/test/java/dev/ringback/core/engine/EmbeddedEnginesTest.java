package dev.ringback.core.engine;

import static dev.ringback.core.engine.Scratch.execute;
import static dev.ringback.core.engine.Scratch.ping;
import static dev.ringback.core.engine.Scratch.query;
import static dev.ringback.core.engine.Scratch.setting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A fresh pair, unpacked, made and started here, and looked at from all sides.
class EmbeddedEnginesTest {

  @TempDir static Path place;

  static EmbeddedEngines engines;
  static DatabaseAccess database;
  static RedisAccess redis;

  @BeforeAll
  static void startsFresh() {
    engines = EmbeddedEngines.in(place.resolve("data"));
    database = engines.startPostgres();
    redis = engines.startRedis();
  }

  @AfterAll
  static void stops() {
    engines.close();
    engines.close();
    assertThat(place.resolve("data/postgres/cluster/postmaster.pid")).doesNotExist();
    assertThat(place.resolve("data/redis/redis.pid")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "server_encoding, UTF8",
  })
  void runsPostgresWithOurSettings(String setting, String value) throws SQLException {
    assertThat(query(database, "show " + setting)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "appendonly, yes",
    "appendfsync, everysec",
    "save, ''",
    "bind, 127.0.0.1",
    "maxmemory, 134217728",
    "maxmemory-policy, volatile-lru",
  })
  void runsRedisWithOurSettings(String setting, String value) {
    assertThat(setting(redis, setting)).containsEntry(setting, value);
  }

  @Test
  void isPostgres18InAFixedLocale() throws SQLException {
    assertThat(query(database, "show server_version_num")).startsWith("18");
    assertThat(
            query(
                database,
                "select concat(datlocprovider, ' ', datlocale) from pg_database where datname ="
                    + " current_database()"))
        .isEqualTo("b C.UTF-8");
    assertThat(query(database, "select upper('été')")).isEqualTo("ÉTÉ");
  }

  @Test
  void opensNoSocketInTheFileSystem() throws IOException {
    var fifthLine =
        Files.readAllLines(place.resolve("data/postgres/cluster/postmaster.pid")).get(4);
    assertThat(fifthLine).isEmpty();
    assertThat(Scratch.setting(redis, "unixsocket")).containsEntry("unixsocket", "");
  }

  @Test
  void givesTheServiceNoSuperuser() throws SQLException {
    assertThat(query(database, "select rolsuper from pg_roles where rolname = current_user"))
        .isEqualTo("f");
    execute(database, "create extension pg_trgm");
  }

  @Test
  void refusesAWrongPassword() {
    var stranger = new DatabaseAccess(database.url(), database.user(), new Secret("guess"));
    assertThatThrownBy(() -> query(stranger, "select 1"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));

    var intruder = new RedisAccess(redis.host(), redis.port(), new Secret("guess"));
    assertThatThrownBy(() -> ping(intruder)).isInstanceOf(RedisException.class);
  }

  @Test
  void refusesTheSuperuser() {
    var superuser = new DatabaseAccess(database.url(), "postgres", database.password());
    assertThatThrownBy(() -> query(superuser, "select 1"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28000"));
  }

  @Test
  void closesAllFilesToOthers() throws IOException {
    try (var files = Files.walk(place.resolve("data"))) {
      assertThat(files.filter(file -> !Files.isSymbolicLink(file)))
          .allSatisfy(
              file ->
                  assertThat(
                          PosixFilePermissions.toString(
                              Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)))
                      .matches(Files.isDirectory(file) ? "rwx------" : "rw[x-]------"));
    }
  }

  @Test
  void showsNoSecretInLogsAndCommandLines() throws IOException {
    for (var log : new String[] {"postgres/postgres.log", "redis/redis.log"}) {
      assertThat(Files.readString(place.resolve("data").resolve(log)))
          .doesNotContain(database.password().value(), redis.password().value());
    }
    for (var pidFile : new String[] {"postgres/cluster/postmaster.pid", "redis/redis.pid"}) {
      var pid = Files.readAllLines(place.resolve("data").resolve(pidFile)).getFirst().strip();
      assertThat(Files.readString(Path.of("/proc", pid, "cmdline"), StandardCharsets.ISO_8859_1))
          .contains(place.toString())
          .doesNotContain(database.password().value(), redis.password().value());
    }
    assertThat(database.toString() + redis)
        .contains("(hidden)")
        .doesNotContain(database.password().value(), redis.password().value());
  }

  @Test
  void keepsStatementsAndValuesOutOfTheLog() throws IOException, SQLException {
    execute(database, "create table phone (number text primary key)");
    execute(database, "insert into phone values ('+8613800138000')");
    assertThatThrownBy(() -> execute(database, "insert into phone values ('+8613800138000')"))
        .isInstanceOf(SQLException.class);
    assertThat(Files.readString(place.resolve("data/postgres/postgres.log")))
        .doesNotContain("13800138000");
  }
}
