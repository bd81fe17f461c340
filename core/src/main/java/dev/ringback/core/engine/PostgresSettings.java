package dev.ringback.core.engine;

/// The whole `postgresql.conf`; what it does not name stays as PostgreSQL has it.
final class PostgresSettings {

  /// To be filled in: address, port, `on` or `off` for durability.
  static final String TEXT =
      """
      # Written at each start: changes are lost. To tune, run a PostgreSQL of your own.
      listen_addresses = '%1$s'
      port = %2$d
      unix_socket_directories = ''
      password_encryption = scram-sha-256
      # iterations make a guessable password dearer; ours is random, and each connection pays for them
      scram_iterations = 1

      fsync = %3$s
      synchronous_commit = %3$s
      full_page_writes = %3$s

      max_connections = 100
      shared_buffers = 128MB
      jit = off
      timezone = 'UTC'

      # Statements and values are the owners' words and numbers: the log must not hold them.
      # The service reports its own failed statements.
      log_timezone = 'UTC'
      log_min_messages = log
      log_min_error_statement = panic
      log_error_verbosity = terse
      log_checkpoints = off
      """;

  private PostgresSettings() {}
}
