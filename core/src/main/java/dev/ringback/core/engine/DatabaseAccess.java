package dev.ringback.core.engine;

/// How to reach the embedded PostgreSQL. The JDBC URL holds no secret.
public record DatabaseAccess(String url, String user, Secret password) {}
