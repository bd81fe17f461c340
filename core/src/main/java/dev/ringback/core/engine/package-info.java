/// The database and the live store that the service brings along: PostgreSQL and Redis as child
/// processes, durable, closed to everyone else, all they own inside one data folder.
///
/// Allowed neighbours: none. Nothing here knows Spring; [dev.ringback.core.engine.startup] ties it
/// to the service's start and end.
///
/// Decisions (2026-11):
/// - The binaries come from zonky's and embedded-redis' jars, their Java code does not: it trusts
///   every local user, turns `fsync` off, works in the system's temporary folder, and cannot start
///   again after a `kill -9`.
/// - PostgreSQL refuses to run as root, so root steps down first: see [Account].
/// - The service's role is no superuser, and the superuser cannot log in at all (`pg_hba.conf`);
///   mending a cluster by hand is `postgres --single`.
/// - Locale: PostgreSQL's builtin `C.UTF-8`, which neither the machine nor an upgrade of its C
///   library can change.
/// - A Unix domain socket would need a short path; loopback TCP with SCRAM works in every folder.
@NullMarked
package dev.ringback.core.engine;

import org.jspecify.annotations.NullMarked;
