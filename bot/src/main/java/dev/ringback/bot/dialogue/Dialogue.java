package dev.ringback.bot.dialogue;

import dev.ringback.bot.dialogue.Incoming.Words;
import dev.ringback.bot.dialogue.Reading.Answer;
import dev.ringback.bot.dialogue.Stage.AskingAcceptance;
import dev.ringback.bot.dialogue.Stage.AskingPlace;
import dev.ringback.bot.dialogue.Stage.AskingScore;
import dev.ringback.bot.dialogue.Stage.AskingWhy;
import dev.ringback.bot.dialogue.Stage.ChoosingTicket;
import dev.ringback.bot.dialogue.Stage.ConfirmingCancel;
import dev.ringback.bot.dialogue.Stage.Idle;
import dev.ringback.bot.phrase.ChatPhrase;
import dev.ringback.bot.phrase.ContactPhrase;
import dev.ringback.bot.phrase.SurveyPhrase;
import dev.ringback.bot.vocabulary.Lexicon;
import dev.ringback.bot.vocabulary.Writing;
import dev.ringback.core.ticket.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides what to do about what arrived: a pure function of the stage, the arrival and its
/// setting.
public final class Dialogue {

  private static final Pattern NOBODY = Lexicon.load("asides.txt").pattern("nobody inside");

  private Dialogue() {}

  /// @return the next stage and everything that is to be done, in order
  public static Turn advance(Stage before, Incoming incoming, Setting setting) {
    Stage stage = Overtaken.open(before, setting);
    Turn turn = Echoes.unrepeated(stage, incoming, decided(stage, incoming, setting), setting);
    return Muting.unsaid(turn, setting);
  }

  private static Turn decided(Stage stage, Incoming incoming, Setting setting) {
    return switch (incoming) {
      case Words words -> hear(stage, words, setting);
      case Incoming.Pressed pressed -> Pressing.pressed(stage, pressed, setting);
      case Incoming.Asked asked ->
          Despair.heard(stage, asked.words(), setting)
              .or(() -> endangered(stage, asked.words(), setting))
              .or(() -> supposed(asked.words(), setting))
              .or(() -> Referrals.heard(stage, asked.words(), setting))
              .or(() -> Outages.asked(stage, asked.words(), setting))
              .orElseGet(() -> Enquiries.asked(stage, asked, setting));
      case Incoming.Edited edited -> Editing.heard(stage, edited, setting);
      case Incoming.Completed completed -> Completing.heard(stage, completed, setting);
      case Incoming.Shared(PhoneNumber phone) -> shared(stage, phone, setting);
      case Incoming.Pictures pictures -> Shown.seen(stage, setting);
      case Incoming.Unsupported _ ->
          setting.held() ? Turn.stay(stage) : Turn.stay(stage, Says.reply(ChatPhrase.UNSUPPORTED));
      case Incoming.Returned returned -> Endangered.returned(stage, returned, setting);
      case Incoming.Silent silent -> Silence.broken(stage, silent, setting);
      case TicketNews news -> Notices.told(stage, news, setting);
      case CallbackTalk.CallbackDue due -> Surveys.due(due);
      case CallbackTalk.CallbackHeard heard -> Surveys.heard(stage, heard, setting);
      case CrewSaid.PageAnswered answered -> Duties.answered(stage, answered);
      case CrewSaid.PagesTaken(List<String> taken) -> Duties.taken(stage, taken);
      case CrewSaid.DutySaid said -> Duties.heard(stage, said, setting);
      case CrewSaid.Colleague said -> Colleagues.heard(stage, said, setting);
      case CrewSaid.JobSaid said -> Jobs.heard(stage, said, setting);
      case Incoming.HandedOver _ ->
          setting.held()
              ? Turn.stay(stage)
              : Turn.stay(stage, Says.reply(ChatPhrase.UNREAD_LANGUAGE));
      case Incoming.Aside(String answer) -> Enquiries.aside(stage, answer, setting);
      case Incoming.SharedFault shared -> Outages.known(stage, shared, setting);
      case Incoming.Vouched(PhoneNumber phone, List<Place> homes) ->
          Turn.stay(stage, Says.vouched(phone, homes));
      case Incoming.Linking linking -> Links.heard(stage, linking, setting);
      case Incoming.AgentLeft _ ->
          Listening.left(stage, Says.reply(ChatPhrase.AGENT_LEFT), setting);
      case Incoming.AgentGone(boolean unanswered) -> Listening.gone(stage, unanswered, setting);
    };
  }

  private static Turn shared(Stage stage, PhoneNumber phone, Setting setting) {
    if (setting.held()) {
      return Turn.stay(stage);
    }
    Step noted = Says.reply(ContactPhrase.PHONE_NOTED, "phone", phone.e164());
    return stage instanceof Stage.AskingPhone asking
        ? NumberToRing.shared(asking, phone, noted, setting)
        : Turn.stay(stage, noted);
  }

  static Turn hear(Stage stage, Words said, Setting setting) {
    Optional<Turn> first =
        Despair.heard(stage, said, setting)
            .or(() -> Supposed.now(stage, said, setting))
            .or(() -> Recovered.heard(stage, said, setting))
            .or(() -> Unread.heard(stage, said, setting));
    if (first.isPresent()) {
      return first.get();
    }
    Words words = Groundless.guess(stage, said, setting) ? said.unsaid() : said;
    // a bare place, number or digit says nothing that could be dangerous, whatever triage guessed
    boolean denied =
        words.reading().answer() instanceof Answer.FalseAlarm && Withdrawals.dangerKnown(setting);
    boolean danger =
        words.verdict().emergency()
            || Several.danger(words)
            || Coming.noFalseAlarm(words) && Withdrawals.dangerKnown(setting);
    Optional<Turn> mended = danger ? Mending.beside(stage, words, setting) : Optional.empty();
    if (mended.isPresent()) {
      return mended.get();
    }
    Optional<Matter> unfeared = setting.live().stream().findFirst().filter(_ -> nobody(words));
    if (unfeared.isPresent()) {
      Turn kept = Additions.added(stage, unfeared.get(), words);
      return setting.held() ? Listening.quiet(kept) : kept;
    }
    Optional<Turn> endangered = denied ? Optional.empty() : endangered(stage, words, setting);
    if (endangered.isPresent()) {
      return endangered.get();
    }
    if (danger && !words.reading().bare() && !denied) {
      Optional<Turn> guessed =
          Coming.noFalseAlarm(words) ? Optional.empty() : Guesses.heard(stage, words, setting);
      return guessed.orElseGet(() -> Dangers.told(stage, words, setting));
    }
    if (denied) {
      return Withdrawals.falseAlarmTold(stage, words, setting);
    }
    if (setting.held()) {
      return Listening.silently(stage, words, setting);
    }
    return switch (words.reading().answer()) {
      case Answer.NoSurveys _ ->
          Turn.stay(stage, new Step.Surveys(false), Says.reply(SurveyPhrase.STOPPED));
      case Answer.SurveysAgain _ ->
          Turn.stay(stage, new Step.Surveys(true), Says.reply(SurveyPhrase.RESUMED));
      case Answer.Words _ when SmallTalk.keyword(words) -> keyword(stage, words, setting);
      case Answer _ when Stopping.wished(words) ->
          Turn.stay(stage, Says.reply(ChatPhrase.STOP_HOW));
      case Answer _ when SmallTalk.heard(words) -> SmallTalk.answered(stage, words, setting);
      case Answer.Person _ -> Reports.agent(stage, words);
      case Answer.Help _ -> Turn.stay(stage, Says.reply(ChatPhrase.HELP));
      case Answer.SamePerson _ -> Links.wished(stage, words);
      case Answer.Vouch _ when !words.reading().particulars().contact().phones().isEmpty() ->
          Turn.stay(
              stage, new Step.Vouch(words.reading().particulars().contact().phones().getFirst()));
      default ->
          supposed(words, setting)
              .or(() -> Referrals.heard(stage, words, setting))
              .or(() -> WrongNumbers.heard(stage, words, setting))
              .or(() -> Mistypes.heard(stage, words, setting))
              .or(() -> Doubts.denied(stage, words, setting))
              .or(() -> NoShows.heard(stage, words, setting))
              .or(() -> Mending.heard(stage, words, setting))
              .or(() -> EntryWays.heard(stage, words, setting))
              .or(() -> Following.heard(stage, words, setting))
              .or(() -> Restating.heard(stage, words, setting))
              .orElseGet(() -> answer(stage, words, setting));
    };
  }

  /// What is said while help is on the way; a danger of another sort is one of its own.
  private static Optional<Turn> endangered(Stage stage, Words words, Setting setting) {
    boolean another = words.verdict().emergency() && Hazard.named(words.verdict());
    return Discretion.heard(stage, words, setting)
        .or(() -> GotOut.ill(stage, words, setting))
        .or(() -> MadeSafe.heard(stage, words, setting))
        .or(() -> Endangered.worse(stage, words, setting))
        .or(() -> another ? Optional.empty() : Dangers.struck(stage, words, setting))
        .or(() -> InLift.heard(stage, words, setting))
        .or(() -> LockedIn.heard(stage, words, setting))
        .or(() -> Powerless.heard(stage, words, setting))
        .or(() -> DangerQuestions.careful(stage, words, setting))
        .or(() -> Overlooked.heard(stage, words, setting))
        .or(() -> Worsening.heard(stage, words, setting))
        .or(() -> Plaints.heard(stage, words, setting))
        .or(() -> another ? Optional.empty() : DangerQuestions.asked(stage, words, setting))
        .or(
            () ->
                another && !AllClear.helpThere(words)
                    ? Optional.empty()
                    : AllClear.heard(stage, words, setting))
        .or(() -> another ? Optional.empty() : GotOut.heard(stage, words, setting))
        .or(() -> another ? Optional.empty() : DangerQuestions.feared(stage, words, setting));
  }

  private static Optional<Turn> supposed(Words words, Setting setting) {
    return setting.held() ? Optional.empty() : Supposed.heard(words);
  }

  /// A carrier's word that no carrier heeds answers nothing: what can be ended is told, and what is
  /// asked is asked again.
  private static Turn keyword(Stage stage, Words words, Setting setting) {
    List<Step> how =
        Stopping.wished(words) ? List.of(Says.reply(ChatPhrase.STOP_HOW)) : List.<Step>of();
    Turn anew = Anew.asked(stage, setting, how);
    return anew.steps().isEmpty() ? Turn.stay(stage, Says.reply(ChatPhrase.NOT_UNDERSTOOD)) : anew;
  }

  /// "Nobody inside" answers a fear, and must not be taken for it.
  private static boolean nobody(Words words) {
    return NOBODY.matcher(Writing.listed(words.text())).matches();
  }

  static Turn answer(Stage stage, Words words, Setting setting) {
    return switch (stage) {
      case Idle _ ->
          Parked.heard(stage, words, setting).orElseGet(() -> Reports.anew(stage, words, setting));
      case AskingPlace asking -> Whereabouts.told(asking, words, setting);
      case Stage.ChoosingHome asking -> Whereabouts.chosen(asking, words, setting);
      case Stage.AskingDanger asking -> Doubts.answered(asking, words, setting);
      case Stage.AskingMore asking -> Several.answered(asking, words, setting);
      case Stage.AskingSpot asking -> SpotInHome.answered(asking, words, setting);
      case Stage.AskingPhone asking -> NumberToRing.told(asking, words, setting);
      case Stage.Confirming asking ->
          Parked.scored(stage, words, setting)
              .orElseGet(() -> Confirmations.answered(asking, words, setting));
      case Stage.Changing asking -> Confirmations.changed(asking, words, setting);
      case AskingAcceptance asking -> Answers.acceptance(asking, words, setting);
      case AskingScore asking -> Surveys.score(asking, words, setting);
      case AskingWhy asking -> Surveys.why(asking, words, setting);
      case Stage.Surveying asking -> MoreSurveys.answered(asking, words, setting);
      case ChoosingTicket asking -> Choosing.chosen(asking, words, setting);
      case Stage.AskingHelped asking -> Enquiries.helped(asking, words, setting);
      case ConfirmingCancel asking -> Withdrawals.confirmed(asking, words, setting);
      case Stage.AskingNow asking -> Supposed.answered(asking, words, setting);
      case Stage.AskingCode asking -> Links.code(asking, words, setting);
    };
  }
}
