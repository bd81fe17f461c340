package dev.ringback.bot.understanding;

import dev.ringback.bot.dialogue.Frailty;
import dev.ringback.bot.dialogue.Particulars;
import dev.ringback.bot.dialogue.Particulars.Contact;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.understanding.answer.Feedbacks;
import dev.ringback.bot.understanding.answer.WholeAnswers;
import dev.ringback.bot.understanding.person.ContactNames;
import dev.ringback.bot.understanding.person.Frailties;
import dev.ringback.bot.understanding.person.Phones;
import dev.ringback.bot.understanding.person.Regions;
import dev.ringback.bot.understanding.place.Corrections;
import dev.ringback.bot.understanding.place.Outside;
import dev.ringback.bot.understanding.place.Places;
import dev.ringback.bot.understanding.text.SpokenNumbers;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.understanding.ticket.Asks;
import dev.ringback.bot.understanding.ticket.PartsConcerned;
import dev.ringback.bot.understanding.ticket.References;
import dev.ringback.bot.understanding.ticket.Swaps;
import dev.ringback.bot.understanding.ticket.TicketNumbers;
import dev.ringback.bot.understanding.time.Beginnings;
import dev.ringback.bot.understanding.time.Surroundings;
import dev.ringback.bot.understanding.time.Visits;
import dev.ringback.core.ticket.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what a message says beyond its label. Pure and thread-safe.
public final class Reader {

  /// Words around a place or a number that say nothing more.
  private static final Pattern AROUND =
      Pattern.compile(
          "家里[还也]?有|好像|应该|大概|小区|叫|吧|啊|呀|哦|哈|呢|嘛|地址|电话|手机|联系人?|姓名|房号|我家|我们?|业主|住户|住在?|家|在|是|的|你好|您好|谢谢|麻烦|请|单号|工单|号|进度|\\b(?:my|address|is|its|it's|i'm|im|i|at|in|we|live|the|this|here|hi|hello|name|phone|tel|mobile|call|home|thanks|please|pls|ticket|number|no|ref|for|from|of|there|are|have|has|with|and|btw|fyi|also|too|mum|mother|dad|father|wife|husband|she|he|lives|obviously|of"
              + " course)\\b");

  /// What is left of a bare number or place when all that is understood is taken away, in letters.
  private static final int HARDLY_ANYTHING = 2;

  private Reader() {}

  /// Without its surroundings, a message's times stay unread.
  public static Reading read(String message) {
    return read(message, Optional.empty());
  }

  /// Whether a text message may get to a number that somebody has given.
  ///
  /// @param number in E.164
  public static boolean textable(String number) {
    return Phones.textable(number);
  }

  /// Who at home must not be kept waiting, and nothing else of what is said.
  public static Set<Frailty> frail(String message) {
    return Frailties.in(message);
  }

  /// Whether a place in words is in the open, by a house, and therefore nobody's home.
  public static boolean inTheOpen(String place) {
    return Outside.told(place);
  }

  /// What is said beside the numbers of tickets; the message itself if that is nothing.
  public static String besideNumbers(String message) {
    Text text = Text.of(message);
    TicketNumbers numbers = TicketNumbers.in(text);
    String words = text.without(numbers.spans()).written().strip();
    boolean said = words.codePoints().anyMatch(Character::isLetter);
    return numbers.spans().isEmpty() || !said ? message : words;
  }

  /// What is said of the thing that is meant, without the one that is not; the message itself if
  /// none is denied.
  public static String meant(String message) {
    return Swaps.in(Text.of(message)).map(Particulars.Swap::is).orElse(message);
  }

  /// @param now when the message was written
  /// @param zone where its writer lives, which also tells whose telephone numbers are local
  public static Reading read(String message, Instant now, ZoneId zone) {
    return read(message, now, zone, Optional.empty());
  }

  /// @param caller the number it was written from, if that is one, in E.164
  public static Reading read(String message, Instant now, ZoneId zone, Optional<String> caller) {
    return read(message, Optional.of(new Surroundings(now, zone, caller)));
  }

  private static Reading read(String message, Optional<Surroundings> around) {
    Text text = Text.of(message);
    TicketNumbers numbers = TicketNumbers.in(text);
    Text unnumbered = text.without(numbers.spans());
    Phones phones =
        Phones.in(unnumbered, Regions.of(text, around), around.flatMap(Surroundings::caller));
    Text told = SpokenNumbers.inDigits(unnumbered.without(phones.spans()));
    Optional<Corrections> correction = Corrections.in(told);
    Optional<Particulars.Swap> swap = Swaps.in(told);
    Places places = Places.in(told);
    Place place = correction.map(found -> found.within(told)).orElse(places.place());
    Answer answer = WholeAnswers.of(unnumbered);
    boolean nothingElse = answer instanceof Answer.Words && places.spans().isEmpty();
    Optional<Span> name =
        ContactNames.in(unnumbered)
            .or(() -> nothingElse ? ContactNames.alone(told) : Optional.empty());
    Optional<Particulars.AtHome> atHome = around.flatMap(known -> Visits.in(told, known));
    List<Span> besides =
        Stream.of(
                name.stream(),
                atHome.flatMap(times -> told.find(times.words())).stream(),
                Frailties.spans(told).stream())
            .flatMap(Function.identity())
            .toList();
    boolean bare =
        hardlyAnything(told.without(places.spans()).without(besides))
            || !numbers.right().isEmpty() && !(answer instanceof Answer.Words);
    return new Reading(
        numbers.right(),
        numbers.mistyped(),
        answer,
        place,
        bare,
        new Particulars(
            swap.flatMap(found -> PartsConcerned.in(Text.of(found.is())))
                .or(() -> PartsConcerned.in(told.without(places.spans())))
                .or(() -> PartsConcerned.in(told)),
            new Contact(name.map(unnumbered::written), phones.numbers()),
            around.flatMap(known -> Beginnings.in(told, known)),
            atHome,
            Asks.in(told),
            correction.map(Corrections::correction),
            swap,
            References.in(told, around),
            Frailties.in(told),
            Feedbacks.in(text)));
  }

  /// A Han character says as much as two letters.
  private static boolean hardlyAnything(Text left) {
    return AROUND
            .matcher(left.plain())
            .replaceAll("")
            .codePoints()
            .filter(Character::isLetter)
            .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
            .sum()
        <= HARDLY_ANYTHING;
  }
}
