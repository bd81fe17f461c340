package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.regex.Pattern;

/// What the question where it is can be answered with, and what tells no place however short it is.
final class PlaceAnswers {

  private static final Lexicon WORDS = Lexicon.load("whereabouts.txt");

  private static final Pattern ANGER = WORDS.pattern("anger");

  /// An answer to "where?" is not longer than this, in characters.
  private static final int LONGEST_PLACE = 80;

  /// So short a text is rather a place than a report.
  private static final int SHORT_PLACE = 6;

  /// A longer text may name a place by what is wrong there.
  private static final int LONGEST_FAULT = 10;

  private static final int LONGEST_EVASION = 24;

  private static final Pattern QUESTION = WORDS.pattern("question");

  private static final Pattern HERE = WORDS.pattern("here");

  private static final Pattern EVASIVE = WORDS.pattern("evasive");

  /// A number to ring, though it is none that can be rung.
  private static final Pattern PHONE = WORDS.pattern("phone");

  private static final Pattern COMPLAINT = WORDS.pattern("complaint");

  /// "It leaks!" said once more is no place, however short.
  private static final Pattern FAULT = WORDS.pattern("fault");

  private static final Pattern DENIAL = WORDS.pattern("denial");

  private static final Pattern NO_DOOR = WORDS.pattern("no door");

  private static final Pattern NEAR_WHAT = WORDS.pattern("near what");

  private static final Pattern NO_PLACE = WORDS.pattern("no place");

  private static final Pattern PEOPLE = WORDS.pattern("people");

  private static final Pattern VAGUE = Pattern.compile(WORDS.any("vague") + "*[\\s,.。!~]*");

  private PlaceAnswers() {}

  /// What cannot be taken apart is a place all the same, if it may be one.
  static boolean possible(Words words) {
    boolean letters = words.text().codePoints().anyMatch(Character::isLetterOrDigit);
    return shorter(words, LONGEST_PLACE)
        && letters
        && !evades(words)
        && !empty(words)
        && !words.has(ANGER);
  }

  static boolean aboutNothingElse(Words words) {
    boolean angry = words.has(ANGER) && words.verdict().intent() == Intent.COMPLAINT;
    if (angry || words.has(COMPLAINT)) {
      return false;
    }
    return switch (words.verdict().intent()) {
      case OTHER -> true;
      case REPAIR, COMPLAINT, ENQUIRY, PROGRESS ->
          words.verdict().category() == Category.GENERAL
              || shorter(words, SHORT_PLACE) && !words.has(FAULT);
      case AGENT, PRAISE -> false;
    };
  }

  /// A question, or when somebody is at home, is no place.
  static boolean asks(Words words) {
    return words.reading().particulars().atHome().isPresent() || words.has(QUESTION);
  }

  /// The key is with a neighbour: that is no report, and no place.
  static boolean tellsWay(Words words) {
    return Guesses.access(words)
        && shorter(words, LONGEST_PLACE)
        && !words.verdict().emergency()
        && !words.has(FAULT)
        && Reports.placeIn(words).isEmpty()
        && !asks(words);
  }

  /// Whoever is asked again and says so does not complain of anything else yet.
  static boolean impatient(Words words) {
    return words.verdict().intent() == Intent.COMPLAINT
        && shorter(words, LONGEST_EVASION)
        && words.has(EVASIVE)
        && !words.has(COMPLAINT);
  }

  /// "No smell", "it's still going": the fault is told of, and no place.
  static boolean tellsOn(Words words) {
    boolean denies = shorter(words, LONGEST_EVASION) && words.has(DENIAL);
    return (denies || noPlace(words)) && !words.verdict().emergency();
  }

  /// "Behind the old chapel" frightens nobody but triage.
  static boolean nearWhat(Words words) {
    return words.has(NEAR_WHAT)
        && possible(words)
        && !Guesses.believed(words)
        && !Following.worrying(words);
  }

  private static boolean noPlace(Words words) {
    return words.has(NO_PLACE) && Reports.placeIn(words).isEmpty();
  }

  /// A house has no flats, and a whole building no single one.
  static boolean noDoor(Words words) {
    return words.has(NO_DOOR)
        && shorter(words, LONGEST_PLACE)
        && words.reading().place().room() == null
        && !words.verdict().emergency();
  }

  /// Whoever is asked again and again seems to ask for news.
  static boolean tired(Words words) {
    return words.verdict().intent() == Intent.PROGRESS && words.has(EVASIVE);
  }

  /// "At mine, where else?" asks nothing.
  static boolean here(Words words) {
    return words.has(HERE) && !words.verdict().emergency();
  }

  /// "At home", "I told you", "quick!" name no place.
  static boolean evades(Words words) {
    return words.has(EVASIVE) || asks(words);
  }

  /// "He said he'd order a part" tells what people do.
  static boolean ofPeople(Words words) {
    return words.has(PEOPLE) && words.reading().place().equals(Place.UNKNOWN);
  }

  /// A sound, a nod or a lone digit tells no place, however short places may be.
  private static boolean vague(Words words) {
    return words.reading().answer() instanceof Answer.Digit
        || VAGUE.matcher(Writing.listed(words.text())).matches()
        || words.has(PHONE);
  }

  /// Nothing is told, or only what is wrong, once more.
  private static boolean empty(Words words) {
    boolean fault = shorter(words, LONGEST_FAULT) && words.has(FAULT);
    return vague(words) || fault || noPlace(words) || words.has(COMPLAINT);
  }

  private static boolean shorter(Words words, int longest) {
    return words.text().strip().length() <= longest;
  }
}
