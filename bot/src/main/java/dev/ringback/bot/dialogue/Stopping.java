package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import java.util.regex.Pattern;

/// Whoever wants no more texts and does not say it in the carrier's own word hears what can be
/// ended, and how (design §2.10).
final class Stopping {

  private static final Pattern WISHES = Lexicon.load("talk.txt").pattern("no more texts");

  private Stopping() {}

  static boolean wished(Words words) {
    return WISHES.matcher(Writing.listed(words.text()).strip()).matches();
  }
}
