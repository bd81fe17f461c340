package dev.ringback.bot.conversation;

import java.io.IOException;

/// A file that we will not or cannot have, however often we try: too large, of a kind we don't
/// keep, gone.
public final class MediaRefused extends IOException {

  private static final long serialVersionUID = 1;

  public MediaRefused(String why) {
    super(why);
  }
}
