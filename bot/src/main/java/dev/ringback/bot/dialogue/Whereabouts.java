package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingPlace;
import dev.ringback.bot.dialogue.Stage.ChoosingHome;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.PlacePhrase;
import dev.ringback.core.ticket.Place;
import dev.ringback.core.ticket.TicketNumber;
import dev.ringback.core.triage.Category;
import dev.ringback.core.triage.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Asks where it is, and takes the answer.
final class Whereabouts {

  /// An answer to "where?" is not longer than this, in characters.
  private static final int LONGEST_PLACE = 80;

  /// So short a text is rather a place than a report.
  private static final int SHORT_PLACE = 6;

  /// A longer text may name a place by what is wrong there.
  private static final int LONGEST_FAULT = 10;

  private static final int LONGEST_EVASION = 24;

  private static final int ASK_PLACE_AT_MOST = 2;
  private static final int MOST_HOMES = 5;

  private static final Pattern QUESTION =
      Pattern.compile(
          "[?？]$|[吗嗎呢]$|有[没沒冇]有?.{1,8}$|[几幾](?:点|點|时|時)|多久|多少|时候|時候|想[问問]|[请請][问問]|[怎点點]么?[样樣]|(?i:\\bwhich\\b)|^(?:谁|誰|怎么|怎麼|什么|什麼)|(?i:^(?:(?:ok(?:ay)?|so|and|but|then|well),?"
              + " ){0,2}(?:who|what|when|why|how|do i|should i|can (?:you|i|someone)|will"
              + " (?:you|it|they|someone))\\b)");

  private static final Pattern EVASIVE =
      Pattern.compile(
          "[了吧啊呀嘛]$|了[,,。]|没事|沒事|不用|不是|不要|谢|謝|快点|快點|快来|快來|^急|好急|很急|赶紧|趕緊|赶快|尽快|盡快|马上来|[说說]过|[讲講]过|告[诉訴]过|刚才[说發发]|^(?:就?[在是])?(?:我的?|自己)?(?:家|屋企)(?:[里裡中])?$|(?i:^(?:it.?s"
              + " )?(?:at |in )?(?:my )?(?:home|house|place|flat)$|^(?:it.?s|it is|this is)"
              + " (?:my|our) own\\b.{0,12}$|told you|already"
              + " (?:said|told)|hurry|asap|\\burgent|\\bquick)");

  /// A number to ring, though it is none that can be rung.
  private static final Pattern PHONE =
      Pattern.compile("(?i)\\b(?:my|our|the) (?:phone|mobile|cell|number|tel)\\b|电话|電話|手机|手機");

  private static final Pattern COMPLAINT = Pattern.compile("投诉|投訴|举报|舉報|(?i:complain)");

  /// "It leaks!" said once more is no place, however short.
  private static final Pattern FAULT =
      Pattern.compile("漏|滴水|坏了|壞了|堵了|停水|停电|停電|(?i:\\b(?:it )?(?:leak|drip|broken|blocked))");

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:在|我在|在的|在呢|哦|噢|嗯|啊|呃|额|唉|哎|呵|哈|嘿|喂|咦|那个|这个|不知道|不清楚|不晓得|忘了|唔知|随便|什么|啥|咩"
              + "|o+h|a+h|u+m+|u+h+|e+r+m?|h+m+|huh|what|eh|ok(?:ay)?|right|so|well|lol|(?:ha)+|dunno|idk|(?:i"
              + " )?(?:don.?t|do not) know|not sure|no idea|see|i see|whatever)*[\\s,.,。!!~…]*");

  private Whereabouts() {}

  /// The home that is meant where none is named, if there is just one (R14).
  static Place assumed(Setting setting, Place told) {
    return setting.homes().size() == 1 ? setting.homes().getFirst().with(told) : told;
  }

  /// Asks for the door, which of the sender's homes it is, or where.
  static Turn ask(Matter matter, Setting setting, List<Step> before) {
    if (Doors.half(matter)) {
      List<Step> steps = new ArrayList<>(before);
      steps.add(Doors.rest(matter));
      return new Turn(new AskingPlace(matter.number(), 1), steps, true);
    }
    return ask(matter.number(), setting, before);
  }

  private static Turn ask(TicketNumber ticket, Setting setting, List<Step> before) {
    List<Step> steps = new ArrayList<>(before);
    List<Place> homes = setting.homes();
    if (homes.size() < 2) {
      steps.add(question(ticket, setting));
      return new Turn(new AskingPlace(ticket, 1), steps, true);
    }
    steps.add(Says.about(ticket, PlacePhrase.CHOOSE_HOME));
    int most = Math.min(homes.size(), MOST_HOMES);
    for (int i = 0; i < most; i++) {
      steps.add(Says.home(ticket, i + 1, homes.get(i)));
    }
    return new Turn(new ChoosingHome(ticket, most), steps, true);
  }

  /// Only what is not known yet is asked for.
  static Step.Say question(TicketNumber ticket, Setting setting) {
    return setting
        .matter(ticket)
        .filter(Doors::half)
        .map(Doors::rest)
        .orElseGet(() -> Says.about(ticket, PlacePhrase.ASK));
  }

  static Turn chosen(ChoosingHome asking, Words words, Setting setting) {
    TicketNumber ticket = asking.ticket();
    List<Place> homes = setting.homes();
    int offered = Math.min(asking.offered(), homes.size());
    Optional<Place> named = Reports.placeIn(words);
    if (words.reading().answer() instanceof Answer.Digit(int value)) {
      return value >= 1 && value <= offered
          ? placed(ticket, homes.get(value - 1), words, setting)
          : ask(ticket, setting, List.of());
    }
    Optional<Place> home =
        named.flatMap(
            place -> homes.stream().limit(offered).filter(known -> known.holds(place)).findFirst());
    if (home.isPresent()) {
      return placed(ticket, home.get().with(named.orElseThrow()), words, setting);
    }
    List<Place> doors =
        homes.stream().limit(offered).filter(known -> door(known, words.text())).toList();
    return named.isEmpty() && doors.size() == 1
        ? placed(ticket, doors.getFirst(), words, setting)
        : told(new AskingPlace(ticket, 1), words, setting);
  }

  /// "The one at 702".
  private static boolean door(Place home, String text) {
    return home.room() != null
        && Pattern.compile("(?<!\\w)" + Pattern.quote(home.room()) + "(?!\\d)")
            .matcher(text)
            .find();
  }

  static Turn told(AskingPlace asking, Words words, Setting setting) {
    Optional<Place> named = Reports.placeIn(words);
    Optional<Matter> matter = setting.matter(asking.ticket());
    boolean another =
        words.verdict().intent() == Intent.REPAIR
            && !matter.map(one -> same(one, words)).orElse(false);
    if (named.isPresent() && !another) {
      return placed(asking.ticket(), named.get(), words, setting);
    }
    Step.Say question = question(asking.ticket(), setting);
    boolean ofTickets =
        words.reading().number().isPresent() || !words.reading().mistyped().isEmpty();
    if (matter.isPresent() && (impatient(words) || tired(asking, words) || tellsWay(words))) {
      Turn added = Additions.added(asking, matter.get(), words);
      return Meanwhile.asksAgain(asking, added, question);
    }
    if (ofTickets || !isWords(words) || !aboutNothingElse(words) || asks(words)) {
      return Meanwhile.asksAgain(asking, Reports.anew(asking, words, setting), question);
    }
    return matter
        .flatMap(one -> Meanwhile.told(asking, one, words, setting, question))
        .orElseGet(() -> inWords(asking, words, setting));
  }

  /// What cannot be taken apart is a place all the same, if it may be one.
  private static Turn inWords(AskingPlace asking, Words words, Setting setting) {
    String text = words.text().strip();
    if (text.length() <= LONGEST_PLACE && holdsLetters(text) && !evades(words) && !empty(words)) {
      return placed(asking.ticket(), Place.ofText(text), words, setting);
    }
    return asking.asked() < ASK_PLACE_AT_MOST
        ? Turn.ask(
            new AskingPlace(asking.ticket(), asking.asked() + 1),
            Says.about(asking.ticket(), PlacePhrase.ASK_AGAIN))
        : Turn.stay(
            new Idle(),
            new Step.CallAgent("place-missing", asking.ticket().toString()),
            Says.reply(ChatPhrase.AGENT_CALLED));
  }

  /// What was told of the spot before the place was known stays.
  static Turn placed(TicketNumber ticket, Place told, Words words, Setting setting) {
    Optional<Matter> matter = setting.matter(ticket);
    if (matter.isPresent()) {
      return Pieces.settled(matter.get(), matter.get().place().with(told), words, setting);
    }
    return Turn.stay(
        new Idle(),
        new Step.Attach(ticket, false),
        new Step.SetPlace(ticket, told),
        new Step.RememberHome(told),
        Says.about(ticket, PlacePhrase.TAKEN).at(told));
  }

  private static boolean aboutNothingElse(Words words) {
    if (COMPLAINT.matcher(words.text()).find()) {
      return false;
    }
    return switch (words.verdict().intent()) {
      case OTHER -> true;
      case REPAIR, COMPLAINT, ENQUIRY, PROGRESS ->
          words.verdict().category() == Category.GENERAL
              || words.text().strip().length() <= SHORT_PLACE
                  && !FAULT.matcher(words.text()).find();
      case AGENT, PRAISE -> false;
    };
  }

  private static boolean same(Matter matter, Words words) {
    return matter.category() == words.verdict().category()
        || words.verdict().category() == Category.GENERAL
        || words.reading().bare();
  }

  private static boolean isWords(Words words) {
    return words.reading().answer() instanceof Answer.Words
        || words.reading().answer() instanceof Answer.Digit;
  }

  /// A question, or when somebody is at home, is no place.
  static boolean asks(Words words) {
    return words.reading().particulars().atHome().isPresent()
        || QUESTION.matcher(words.text().strip()).find();
  }

  /// The key is with a neighbour: that is no report, and no place.
  private static boolean tellsWay(Words words) {
    String text = words.text().strip();
    return Guesses.access(words)
        && text.length() <= LONGEST_PLACE
        && !words.verdict().emergency()
        && !FAULT.matcher(text).find()
        && Reports.placeIn(words).isEmpty()
        && !asks(words);
  }

  /// Whoever is asked again and says so does not complain of anything else yet.
  private static boolean impatient(Words words) {
    String text = words.text().strip();
    return words.verdict().intent() == Intent.COMPLAINT
        && text.length() <= LONGEST_EVASION
        && EVASIVE.matcher(text).find()
        && !COMPLAINT.matcher(text).find();
  }

  /// Asked again and again, and what they say reads as asking for news.
  private static boolean tired(AskingPlace asking, Words words) {
    return asking.asked() >= ASK_PLACE_AT_MOST
        && words.verdict().intent() == Intent.PROGRESS
        && EVASIVE.matcher(words.text().strip()).find();
  }

  /// "At home", "I told you", "quick!" name no place.
  static boolean evades(Words words) {
    String text = words.text().strip();
    return EVASIVE.matcher(text).find() || asks(words);
  }

  /// A sound, a nod or a lone digit tells no place, however short places may be.
  private static boolean vague(Words words) {
    return words.reading().answer() instanceof Answer.Digit
        || VAGUE.matcher(words.text().strip()).matches()
        || PHONE.matcher(words.text()).find();
  }

  /// Nothing is told, or only what is wrong, once more.
  private static boolean empty(Words words) {
    String text = words.text().strip();
    boolean fault =
        text.length() <= LONGEST_FAULT && FAULT.matcher(text).find()
            || COMPLAINT.matcher(text).find();
    return vague(words) || fault;
  }

  private static boolean holdsLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
