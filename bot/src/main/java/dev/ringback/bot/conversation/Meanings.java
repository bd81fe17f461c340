package dev.ringback.bot.conversation;

import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.LanguageWishes;
import dev.ringback.bot.dialogue.PhoneNumber;
import dev.ringback.bot.dialogue.Reading;
import dev.ringback.bot.dialogue.SmallTalk;
import dev.ringback.bot.enquiry.Answers;
import dev.ringback.bot.understanding.Reader;
import dev.ringback.core.RingbackSettings;
import dev.ringback.core.policy.Policy;
import dev.ringback.core.triage.Language;
import dev.ringback.core.triage.Languages;
import dev.ringback.core.triage.Verdict;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Makes of an arrival what the dialogue understands.
@Component
class Meanings {

  private final Questions questions;
  private final Edits edits;
  private final Albums albums;

  /// Said as a question, whatever triage makes of it.
  private static final Pattern QUESTION =
      Pattern.compile(
          "[?？]$|吗$|嗎$|多少|怎么(?!还|又|回事)|怎麼(?!還|又|回事)|如何|几点|幾點|多久|(?i)^(how|what|when|where|which|do|does|can|is|are)"
              + " ");

  private final Answers answers;
  private final Homes homes;
  private final RingbackSettings settings;
  private final Policy policy;
  private final Faults faults;
  private final JobTalk jobs;
  private final DutyTalk duty;
  private final Pieced pieced;
  private final Clock clock;

  Meanings(
      Questions questions,
      Edits edits,
      Albums albums,
      Answers answers,
      Homes homes,
      RingbackSettings settings,
      Policy policy,
      Faults faults,
      JobTalk jobs,
      DutyTalk duty,
      Pieced pieced,
      Clock clock) {
    this.questions = questions;
    this.edits = edits;
    this.albums = albums;
    this.answers = answers;
    this.homes = homes;
    this.settings = settings;
    this.policy = policy;
    this.faults = faults;
    this.jobs = jobs;
    this.duty = duty;
    this.pieced = pieced;
    this.clock = clock;
  }

  /// @param language what to answer in
  record Meaning(Incoming incoming, Language language) {}

  /// The language of a first message.
  Language first(Arrival arrival, Verdict verdict) {
    Language guessed =
        homes
            .language(arrival.from())
            .or(() -> Optional.ofNullable(arrival.app()))
            .orElseGet(() -> FirstLanguage.of(arrival.from(), settings.timeZone()));
    if (!wordy(arrival.text())) {
      return guessed;
    }
    return Languages.eitherScript(arrival.text()) && guessed.chinese()
        ? guessed
        : verdict.language();
  }

  /// @return empty if it changes nothing: the rest of an album, an edit that means the same
  Optional<Meaning> of(
      Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    Language language = conversation.language();
    return switch (arrival.sort()) {
      case STOP, ANSWERED, ONE_WAY -> Optional.empty();
      case START -> meaning(new Incoming.Returned(), language);
      case UNSUPPORTED -> meaning(new Incoming.Unsupported(), language);
      case CARD -> meaning(card(arrival), language);
      case TEXT, EDIT ->
          arrival.text().isBlank()
              ? wordless(conversation, arrival, verdict, messageId)
              : words(conversation, arrival, verdict, messageId);
    };
  }

  private Optional<Meaning> wordless(
      Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    if (arrival.sort() == Arrival.Sort.EDIT
        || albums.goesOn(conversation, arrival.marks(), messageId)) {
      return Optional.empty();
    }
    return meaning(
        arrival.media().isEmpty()
            ? new Incoming.Unsupported()
            : jobs.pictures(arrival, verdict)
                .orElseGet(() -> new Incoming.Pictures(arrival.media().size())),
        conversation.language());
  }

  private Optional<Meaning> words(
      Conversation conversation, Arrival arrival, Verdict verdict, long messageId) {
    Reading reading = Reader.read(arrival.text(), clock.instant(), settings.timeZone());
    Incoming.Words words =
        new Incoming.Words(
            arrival.text(),
            verdict,
            reading,
            arrival.media().size(),
            policy.talk().outside(arrival.text()),
            faults.in(arrival.text()));
    Optional<Incoming> incoming =
        arrival.sort() == Arrival.Sort.EDIT
            ? edits.of(conversation, arrival, words, messageId)
            : Optional.of(heard(conversation, arrival, words, messageId));
    Language language = language(conversation, arrival.text(), verdict, reading);
    return incoming.map(made -> new Meaning(made, language));
  }

  private Incoming heard(
      Conversation conversation, Arrival arrival, Incoming.Words words, long messageId) {
    Incoming heard =
        jobs.heard(arrival, words)
            .or(() -> pressed(conversation, arrival, words))
            .or(() -> pieced.of(conversation, words, messageId))
            .orElseGet(() -> asked(words));
    return duty.heard(arrival, words, jobs.colleague(arrival.from(), heard));
  }

  private Optional<Incoming> pressed(
      Conversation conversation, Arrival arrival, Incoming.Words words) {
    Long send = arrival.marks().question();
    return send == null
        ? Optional.empty()
        : questions
            .asked(send, arrival.from())
            .map(
                question ->
                    new Incoming.Pressed(question, questions.open(question, conversation), words));
  }

  /// A common question, unless something is reported, in danger, or pointed at.
  private Incoming asked(Incoming.Words words) {
    boolean asks =
        switch (words.verdict().intent()) {
          case ENQUIRY, OTHER -> true;
          case REPAIR, COMPLAINT, PROGRESS, AGENT, PRAISE ->
              QUESTION.matcher(words.text().strip()).find();
        };
    boolean plain =
        !words.verdict().emergency()
            && words.reading().numbers().isEmpty()
            && !words.reading().bare()
            && words.pictures() == 0;
    return asks && plain
        ? answers
            .find(words.verdict().language(), words.text())
            .<Incoming>map(found -> new Incoming.Asked(found.answer(), words))
            .orElse(words)
        : words;
  }

  private static Incoming card(Arrival arrival) {
    try {
      String words = arrival.text().strip();
      return new Incoming.Shared(new PhoneNumber(words.substring(words.lastIndexOf(' ') + 1)));
    } catch (IllegalArgumentException e) {
      return new Incoming.Unsupported();
    }
  }

  private static Optional<Meaning> meaning(Incoming incoming, Language language) {
    return Optional.of(new Meaning(incoming, language));
  }

  /// A digit, a set answer or a sign says nothing about the language that the talk is in.
  private static Language language(
      Conversation conversation, String text, Verdict verdict, Reading reading) {
    boolean telling =
        wordy(text)
            && (!reading.bare() || asksOrPlans(reading))
            && (reading.answer() instanceof Reading.Answer.Words
                || reading.answer() instanceof Reading.Answer.Greeting
                || reading.answer() instanceof Reading.Answer.Person
                || reading.answer() instanceof Reading.Answer.Help
                || reading.answer() instanceof Reading.Answer.Status);
    boolean script = Languages.eitherScript(text) && conversation.language().chinese();
    Language spoken = telling && !script ? verdict.language() : conversation.language();
    return LanguageWishes.in(text).filter(wish -> !among(wish, spoken)).orElse(spoken);
  }

  /// "Chinese" is wished of both scripts, and the traditional one by its name.
  private static boolean among(Language wish, Language spoken) {
    return wish == spoken || wish == Language.ZH_HANS && spoken.chinese();
  }

  /// "Any news?" and "home tomorrow afternoon" are words of a language, though they tell no fault.
  private static boolean asksOrPlans(Reading reading) {
    return reading.particulars().atHome().isPresent()
        || reading.answer() instanceof Reading.Answer.Status && reading.numbers().isEmpty();
  }

  /// A command or a keyword is no word of any language.
  private static boolean wordy(String text) {
    return !text.startsWith("/")
        && !SmallTalk.keyword(text)
        && text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }
}
