package dev.ringback.bot.understanding.place;

import dev.ringback.bot.understanding.place.Draft.Part;
import dev.ringback.bot.understanding.text.Text;
import dev.ringback.bot.understanding.text.Text.Span;
import dev.ringback.bot.vocabulary.Lexicon;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Estates and streets in English: Rose Court, 14 Elm Street M14 5AB, Ang Mo Kio Ave 3.
final class EnglishSites {

  private static final String WAYS =
      "(?:street|str|st|road|rd|avenue|ave|lane|ln|drive|dr|way|crescent|cres|boulevard|blvd|row|terrace|close|place|pl|court|ct|gardens|grove|walk|mews|square|sq|parade|rise|hill|quay|wharf|gate)";

  static final String HOUSES =
      "(?:court|house|gardens|estate|heights|towers?|mansions?|apartments|lodge|residences?|residency|condo|condominium|plaza|villas?|manor|mews|terrace|point|park|village|place|square|close|view|hall|hostel|complex|society|enclave|suites|centre|center|buildings|compound|chambers|cottages?|wharf|quays?|maltings|rectory|vicarage|barns|farmhouse|bungalow)";

  private static final Lexicon SITES = Lexicon.load("sites.txt");

  private static final String NAME = "[A-Z][A-Za-z'’.-]{1,15}";

  private static final Pattern POSTCODE =
      Pattern.compile(
          "\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

  static final String POSTCODE_BEHIND =
      "(?:,? (?i:[a-z]{1,2}\\d[a-z\\d]? ?\\d[abd-hjlnp-uw-z]{2}))?\\b";

  /// A house number, a street's name and its kind; small letters for those who never shift.
  private static final Pattern STREET =
      Pattern.compile(
          "(?<![\\w.:£$-])(?<!(?i:blk|block|tower|building|bldg|level|floor|apt|apartment|unit|room|rm)"
              + " ?)(?<!(?<!(?i:basement|garden|floor|attic|studio) )(?i:flat) ?)(?:no\\.?"
              + " ?)?\\d{1,4}[A-Za-z]?,?"
              + " (?!(?i:in|on|at|of|the|to|out|off|down|up|my|our|this|by|is|and|more|from|for|a|are|was|way|has|have)\\b)(?:(?:[A-Z][\\w'’.-]{0,15}|[a-z]{2,15}(?<!\\b(?:the|this|our|my|of|in|on|per|sen|a|is|and))(?="
              + " (?:[a-z]{2,15}"
              + " )?(?:street|road|avenue|lane|drive|close|crescent|st|rd|ave|terrace|way)\\b)|\\d{1,3}(?:st|nd|rd|th))"
              + " ){1,3}?(?i:"
              + WAYS
              + ")\\b\\.?"
              + POSTCODE_BEHIND);

  private static final Pattern NAMED_STREET =
      Pattern.compile(
          "\\b(?:"
              + NAME
              + " ){1,3}(?:Avenue|Ave|Street|Road|Rd|Drive|Crescent|Lane)(?: (?:(?:number|no\\.?)"
              + " ?)?\\d{1,3}\\b)?|(?:(?<![\\w.:£$#-])(?<!(?i:blk|block|flat|apt|unit|room|tower)"
              + " )\\d{1,4}[A-Za-z]?,? )?\\b(?:Jalan|Jln|Lorong|Lor)(?: "
              + NAME
              + "){1,3}(?: \\d{1,3}\\b)?");

  private static final Pattern AFTER_BLOCK =
      Pattern.compile(
          "\\b(?i:blk|block) ?\\d{1,4}[A-Za-z]?,? (?<site>(?:"
              + NAME
              + " ?){1,4}(?:\\d{1,3}\\b)?)");

  /// The same behind a word that may also stand before a thing: Tower 3 Dockside.
  private static final Pattern AFTER_TOWER =
      Pattern.compile(
          "\\b(?i:tower|building|bldg|wing) ?\\d{1,3}[A-Za-z]?,?"
              + " (?<site>(?!(?:Lift|Lobby|Floor|Level|Flat|Room|Unit|Apt|Car|Gate|Side|Main|North|South|East|West|Has|Is|No|Please|Thanks)\\b)"
              + NAME
              + "(?: "
              + NAME
              + "){0,2})(?= ?$| ?[,.;!?])");

  /// The house's own, and no flat's: 12 Baker House.
  private static final String HOUSE_NUMBER =
      "(?:(?<![\\w.:£$-])(?<!(?i:blk|block|flat|apt|apartment|unit|room|rm|no) ?)(?<!(?i:no)\\."
          + " ?)\\d{1,4}[A-Za-z]? )?";

  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:"
              + HOUSE_NUMBER
              + "\\b(?:(?!The |My |Our |Car |This |In |At |Is |From |Hi |Hello |Dear |Please )"
              + NAME
              + " ){1,3}(?:"
              + capital(HOUSES)
              + ")\\b|(?<=[a-z,] )"
              + "(?:"
              + NAME
              + " ){1,3}(?:tower|court|apartments|condo|estate|compound|mansions?)\\b)(?!"
              + " (?:keeps|keep|to|the door))");

  /// A door's number behind the house's name: Rose Court 302.
  private static final Pattern DOOR_BEHIND =
      Pattern.compile(
          "\\b(?:court|house|mansions?|heights|lodge|towers?|residences?|gardens|apartments),?"
              + " (?<label>\\d{1,4}[a-z]?)(?= ?$| ?[,.;!](?!\\d))");

  /// A house that is told by its number alone: Villa 12.
  private static final Pattern VILLA =
      Pattern.compile("(?i)\\b(?:villa|lot|plot|bungalow|cottage)(?: no\\.?)? ?\\d{1,4}[a-z]?\\b");

  /// A house by its name alone, beside a door or a street: the willows, beech lane.
  private static final Pattern THE_HOUSE =
      Pattern.compile(
          "(?i)(?:^|[,.] ?|(?<=\\d[a-z]?) |\\b(?:at|in|is|its|from) )(?<site>(?<number>(?<=^|[,.]"
              + " )(?:no\\.? ?|number )?\\d{1,3}[a-z]?,? )?the"
              + " (?:(?:old|new|coach|great|little|upper|lower) )?"
              + SITES.any("named houses")
              + "\\b(?<street>,? (?:\\d{1,4}[a-z]? )?(?!the |its |my )(?:[a-z'’]{3,15}"
              + " ){1,2}(?:street|st|road|rd|lane|ln|avenue|ave|close|drive|way|hill|green)\\b)?"
              + POSTCODE_BEHIND
              + ")(?= ?$| ?[,.;!])");

  private static final Pattern TRAILING = Pattern.compile("[.,\\s]+$");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)\\b(?:car park|power house|club house|shopping cent(?:er|re)|community"
              + " cent(?:er|re)|call cent(?:er|re)|town hall|city hall|service"
              + " cent(?:er|re)|parking|the|customer|health|data|leisure)\\b");

  private EnglishSites() {}

  /// Each word of an alternative with a capital: Court|House.
  private static String capital(String alternatives) {
    return Pattern.compile("(?<=[(|:])[a-z]")
        .matcher(alternatives)
        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
  }

  static void find(Text text, Draft draft) {
    behindBuilding(AFTER_BLOCK, text, draft);
    behindBuilding(AFTER_TOWER, text, draft);
    theHouse(text, draft);
    if (text.mindsCase()) {
      houseInStreet(text, draft);
    }
    put(STREET, text, draft, true);
    put(HOUSE, text, draft, text.mindsCase());
    put(NAMED_STREET, text, draft, text.mindsCase());
    put(POSTCODE, text, draft, !text.holdsHan());
    SmallLetters.find(text, draft);
    villa(text, draft);
    Matcher behind = DOOR_BEHIND.matcher(text.plain());
    if (draft.has(Part.SITE) && behind.find()) {
      Span span = new Span(behind.start("label"), behind.end("label"));
      draft.put(Part.ROOM, Labels.room(behind.group("label")), span);
    }
  }

  private static void behindBuilding(Pattern pattern, Text text, Draft draft) {
    Matcher block = pattern.matcher(text.written());
    if (text.mindsCase() && block.find()) {
      Span site = new Span(block.start("site"), block.end("site"));
      draft.put(Part.SITE, text.written(site), site);
    }
  }

  /// Where an estate is named too, the villa is the door on it.
  private static void villa(Text text, Draft draft) {
    Matcher villa = VILLA.matcher(text.written());
    if (draft.has(Part.SITE) && !draft.has(Part.ROOM) && villa.find()) {
      draft.put(Part.ROOM, text.written(Span.of(villa)), Span.of(villa));
    } else {
      put(VILLA, text, draft, true);
    }
  }

  /// Only where a door or a street is told, too: "there's a pigeon in the barn".
  private static void theHouse(Text text, Draft draft) {
    Matcher house = THE_HOUSE.matcher(text.written());
    if (!text.holdsHan()
        && house.find()
        && (draft.has(Part.ROOM)
            || draft.has(Part.FLOOR)
            || house.group("street") != null
            || house.group("number") != null)) {
      Span site = new Span(house.start("site"), house.end("site"));
      draft.put(Part.SITE, text.written(site), site);
    }
  }

  /// Baker House, 12 High Street: both are needed to find it.
  private static void houseInStreet(Text text, Draft draft) {
    Matcher house = HOUSE.matcher(text.written());
    if (!house.find()) {
      return;
    }
    Matcher numbered = STREET.matcher(text.written());
    boolean number = numbered.find();
    Matcher street = number ? numbered : NAMED_STREET.matcher(text.written());
    if ((number || street.find(house.end()))
        && house.end() <= street.start()
        && !NO_NAME.matcher(house.group()).find()) {
      String both = text.written(Span.of(house)) + ", " + text.written(Span.of(street));
      draft.put(Part.SITE, TRAILING.matcher(both).replaceFirst(""), Span.of(house));
      draft.mark(Span.of(street));
    }
  }

  private static void put(Pattern pattern, Text text, Draft draft, boolean readable) {
    Matcher matcher = pattern.matcher(text.written());
    if (readable && matcher.find() && !NO_NAME.matcher(matcher.group()).find()) {
      String site = TRAILING.matcher(text.written(Span.of(matcher))).replaceFirst("");
      draft.put(Part.SITE, site, Span.of(matcher));
    }
  }
}
