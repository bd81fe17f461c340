package dev.ringback.bot.telegram;

/// What a member of staff sends to the bot so that their chat is theirs here (design §2.16).
public final class StaffStart {

  static final String PREFIX = "staff-";

  private StaffStart() {}

  /// The command with a one-time token.
  public static String command(String token) {
    return "/start " + PREFIX + token;
  }
}
