package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Set;

/// What is said in passing, of the line itself and of nobody's matter: greetings, help, and that a
/// person will read it.
public enum ChatPhrase implements Phrase {
  /// who we are and what we keep, before the first text to a number
  INTRODUCTION("introduction", Role.INFORM, "sender?"),
  GREETING("greeting", Role.CHAT),
  /// what can be done here
  HELP("help", Role.INFORM),
  AGENT_CALLED("agent-called", Role.INFORM),
  AGENT_LEFT("agent-left", Role.INFORM),
  /// an agent wrote no more for long: nothing was left unanswered, or something was
  AGENT_GONE("agent-gone", Role.INFORM),
  AGENT_SILENT("agent-silent", Role.INFORM),
  THANKS("thanks", Role.CHAT),
  /// to whom asks whether we are one
  MACHINE("machine", Role.CHAT),
  /// to a yes that answers nothing
  NODDED("nodded", Role.CHAT),
  /// pictures came, and no word yet
  PICTURES_FIRST("pictures-first", Role.ASK),
  UNSUPPORTED("unsupported", Role.ASK),
  BUTTON_STALE("button-stale", Role.CHAT),
  NOT_UNDERSTOOD("not-understood", Role.ASK),
  /// the second time running, and the third, when a person reads it
  NOT_UNDERSTOOD_AGAIN("not-understood-again", Role.ASK),
  NOT_UNDERSTOOD_READ("not-understood-read", Role.INFORM),
  /// to whoever meant to text somebody else
  WRONG_NUMBER("wrong-number", Role.CHAT),
  /// to whoever writes in a language of none of ours, in both that we read
  UNREAD_LANGUAGE("unread-language", Role.INFORM, "fire", "ambulance", "police"),
  /// the message was set aside
  SET_ASIDE("set-aside", Role.INFORM),
  FLOOD("flood", Role.INFORM),
  /// nothing but abuse was said; told once
  ABUSE("abuse", Role.INFORM),
  /// to who wants no more texts: what can be ended, and how
  STOP_HOW("stop-how", Role.INFORM),
  /// to who told the carrier to let our texts through again
  TEXTS_AGAIN("texts-again", Role.INFORM),
  /// to a group that took the bot in
  GROUP_DECLINED("group-declined", Role.INFORM),
  /// what a chat app's command menu says
  COMMAND_NEW("command-new", Role.CHAT),
  COMMAND_STATUS("command-status", Role.CHAT),
  COMMAND_AGENT("command-agent", Role.CHAT),
  COMMAND_HELP("command-help", Role.CHAT),
  COMMAND_START("command-start", Role.CHAT);

  private final Entry entry;

  ChatPhrase(String key, Role role, String... arguments) {
    entry = new Entry(key, role, Set.of(arguments));
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
