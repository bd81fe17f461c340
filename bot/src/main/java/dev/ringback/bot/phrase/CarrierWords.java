package dev.ringback.bot.phrase;

import java.util.regex.Pattern;

/// The words that a carrier takes as its own: no text of ours may invite one.
public final class CarrierWords {

  private static final Pattern INVITED =
      Pattern.compile(
          "(?i)(reply|text|send)( with)? [\"']?(stop|end|quit|cancel|unsubscribe|stopall)\\b"
              + "|回[复覆復][“「\"]?(退订|退訂|TD?(?![a-z]))");

  private CarrierWords() {}

  public static boolean invitedBy(String text) {
    return INVITED.matcher(text).find();
  }
}
