package dev.ringback.bot.conversation;

/// Files came along with a message and wait to be fetched; listen after the commit.
public record MediaNoted() {}
