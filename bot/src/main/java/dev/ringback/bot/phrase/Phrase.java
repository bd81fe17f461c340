package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every text that the bot can say; the words are in `config/phrases`, one file a language.
///
/// The constant's arguments are those that its text may use.
public enum Phrase {
  /// who we are and what we keep, before the first text to a number
  INTRODUCTION(Role.INFORM, "sender"),
  GREETING(Role.CHAT),
  /// what can be done here
  HELP(Role.INFORM),
  /// receipt with number and promise (T1, T4)
  OPENED(Role.INFORM, "number", "matter", "promise"),
  /// the same where several are opened at once
  OPENED_AMONG(Role.INFORM, "number", "matter", "promise"),
  /// receipt of something wanted that is not broken
  OPENED_SERVICE(Role.INFORM, "number", "matter", "promise"),
  OPENED_COMPLAINT(Role.INFORM, "number", "promise"),
  OPENED_ENQUIRY(Role.INFORM, "number", "promise"),
  OPENED_SUGGESTION(Role.INFORM, "number"),
  /// the promise itself, put into the texts above
  PROMISE_RESPOND(Role.INFORM, "respond"),
  PROMISE_BOTH(Role.INFORM, "respond", "resolve"),
  /// both at the same time
  PROMISE_RESOLVE(Role.INFORM, "resolve"),
  /// to a question
  PROMISE_ANSWER(Role.INFORM, "resolve"),
  /// the office is closed, and opens only after the promised time; said in its stead
  AFTER_HOURS(Role.INFORM, "open"),
  /// and what can be expected then
  AFTER_HOURS_BOTH(Role.INFORM, "open", "resolve"),
  /// somebody on duty is told; said before a promise
  AFTER_HOURS_URGENT(Role.INFORM),
  /// many urgent reports at once (T6)
  BUSY(Role.INFORM, "count", "arrive"),
  /// what can be expected, where nothing else is said with it
  PROMISE_ALONE(Role.INFORM, "number", "promise"),
  /// who answers for a complaint (T19); said before a promise
  RESPONSIBLE(Role.INFORM, "name"),
  /// where no supervisor is on the books
  SUPERVISOR(Role.CHAT),
  /// none of our matters, and whom to ask instead (T10, T21)
  OUTSIDE(Role.INFORM, "number", "matter", "outside"),
  TIME_MIDNIGHT(Role.CHAT),
  TIME_TODAY(Role.CHAT, "time"),
  TIME_TOMORROW(Role.CHAT, "time"),
  TIME_LATER(Role.CHAT, "day", "month", "time"),
  ASK_PLACE(Role.ASK, "number"),
  ASK_PLACE_AGAIN(Role.ASK, "number"),
  /// which door of a building that is known?
  ASK_REST(Role.ASK, "number", "place", "missing"),
  /// which of your homes? with a line for each
  CHOOSE_HOME(Role.ASK, "number"),
  HOME_LINE(Role.ASK, "choice", "place"),
  /// is there danger?
  ASK_DANGER(Role.ASK, "number", "hazard"),
  /// nobody on duty has answered yet
  STILL_CALLING(Role.INFORM, "number", "numbers"),
  /// nobody is called: a rehearsal
  DRILL(Role.INFORM, "numbers"),
  VISIT_NOTED(Role.INFORM, "number", "visit"),
  /// shall the other problems get tickets, too?
  ASK_MORE(Role.ASK, "number", "matter"),
  /// a question is repeated behind this
  REMIND(Role.ASK, "number", "matter"),
  PLACE_ASSUMED(Role.INFORM, "number", "place"),
  ASK_SPOT(Role.ASK, "number"),
  ASK_PHONE(Role.ASK, "number"),
  /// a number whose country is not known
  ASK_PHONE_AGAIN(Role.ASK, "number"),
  /// what to picture (T3)
  ASK_PHOTO(Role.INFORM, "number", "category"),
  /// what to get ready (T4)
  PREPARE(Role.INFORM, "number", "category"),
  PLACE_TAKEN(Role.INFORM, "number", "place"),
  /// the record read back (T2)
  READ_BACK(Role.ASK, "number", "place"),
  RECORD(Role.ASK, "number", "matter", "place", "promise"),
  CONFIRMED(Role.INFORM, "number"),
  ASK_CHANGE(Role.ASK, "number"),
  /// somebody at home who must not be kept waiting
  VULNERABLE(Role.CHAT, "who"),
  PLACE_MENDED(Role.INFORM, "number", "place"),
  ADDED(Role.INFORM, "number"),
  EDIT_TAKEN(Role.INFORM, "number"),
  /// shall nobody come any more?
  ASK_CANCEL(Role.ASK, "number", "matter"),
  KEPT(Role.INFORM, "number"),
  /// what to do in a danger that is asked after, and nobody has reported
  ADVICE(Role.INFORM, "hazard", "gas", "fire", "ambulance", "police", "numbers"),
  /// is it there now?
  ASK_NOW(Role.ASK),
  /// it is not the same once more
  ASK_NOW_AGAIN(Role.ASK, "words"),
  ADVICE_KEPT(Role.INFORM),
  /// there was no danger, says the owner
  FALSE_ALARM_TAKEN(Role.INFORM, "number"),
  /// the danger is over, says the owner
  ALL_CLEAR_TAKEN(Role.INFORM, "number"),
  /// safety steps and the number (T5)
  DANGER_GAS(Role.INFORM, "number", "help", "gas", "ambulance"),
  DANGER_CARBON_MONOXIDE(Role.INFORM, "number", "help", "ambulance"),
  DANGER_FIRE(Role.INFORM, "number", "help", "fire"),
  DANGER_ELECTRICAL(Role.INFORM, "number", "help", "ambulance"),
  DANGER_TRAPPED(Role.INFORM, "number", "help", "ambulance"),
  DANGER_WATER(Role.INFORM, "number", "help", "numbers"),
  DANGER_FALLING(Role.INFORM, "number", "help", "ambulance"),
  DANGER_VIOLENCE(Role.INFORM, "number", "help", "police"),
  DANGER_HURT(Role.INFORM, "number", "help", "ambulance"),
  DANGER_OTHER(Role.INFORM, "number", "help", "numbers"),
  /// somebody does not breathe or answer
  DANGER_LIFELESS(Role.INFORM, "number", "help", "ambulance"),
  DANGER_SHOCKED(Role.INFORM, "number", "help", "ambulance"),
  /// a burglar is inside
  DANGER_INTRUDER(Role.INFORM, "number", "help", "police"),
  /// a child is behind a locked door
  DANGER_LOCKED_IN(Role.INFORM, "number", "help", "fire"),
  DANGER_UNSEEN(Role.INFORM, "number", "help", "ambulance", "police"),
  DANGER_POWERLESS(Role.INFORM, "number", "help", "ambulance"),
  /// a fire is between them and the way out
  DANGER_FIRE_SHUT_IN(Role.INFORM, "number", "help", "fire"),
  /// somebody's neck, arm or body is caught
  DANGER_CAUGHT(Role.INFORM, "number", "help", "fire", "ambulance"),
  DANGER_POWER_LINE(Role.INFORM, "number", "help", "fire"),
  /// a child could fall out of a window or through a railing
  DANGER_FALL_OUT(Role.INFORM, "number", "help", "ambulance"),
  /// somebody swallowed what burns or poisons
  DANGER_SWALLOWED(Role.INFORM, "number", "help", "ambulance"),
  /// to somebody who wants to end their life
  DANGER_DESPAIR(Role.INFORM, "number", "help", "ambulance", "crisis"),
  /// who has taken pills
  DANGER_OVERDOSE(Role.INFORM, "number", "help", "ambulance"),
  /// to somebody who sees another want to
  DANGER_DESPAIRING(Role.INFORM, "number", "help", "ambulance", "crisis"),
  /// to the former, whatever they write then: in turn, that words do not repeat
  DESPAIR_HERE(Role.INFORM, "ambulance", "crisis"),
  DESPAIR_STILL(Role.INFORM, "ambulance", "crisis"),
  /// who feel better now
  DESPAIR_CALMER(Role.INFORM, "crisis"),
  DESPAIR_ACCEPTED(Role.INFORM, "name"),
  DESPAIR_CALLING(Role.INFORM, "ambulance", "crisis"),
  /// yes, ring for help
  DANGER_RING(Role.INFORM, "number", "fire", "ambulance", "police"),
  /// no, don't go back in
  DANGER_STAY_OUT(Role.INFORM, "number", "ambulance"),
  /// yes, air, but only in passing
  DANGER_OPEN_WINDOWS(Role.INFORM, "number"),
  /// no switch and no flame where there is gas
  DANGER_NO_SPARK(Role.INFORM, "number"),
  /// who may switch off at the mains
  DANGER_MAINS_OFF(Role.INFORM, "number"),
  /// no current and no shower until it is looked at
  DANGER_NO_POWER(Role.INFORM, "number"),
  /// the stairs, not the lift
  DANGER_USE_STAIRS(Role.INFORM, "number", "fire"),
  /// somebody hurt stays where they lie
  DANGER_DO_NOT_MOVE(Role.INFORM, "number", "ambulance"),
  /// out of bad air, if the helper stays safe
  DANGER_INTO_AIR(Role.INFORM, "number", "fire", "ambulance"),
  /// nobody is pulled free
  DANGER_NO_FORCE(Role.INFORM, "number", "fire"),
  /// nothing to eat or drink
  DANGER_NOTHING_BY_MOUTH(Role.INFORM, "number", "ambulance"),
  /// what may fall or is wet is left alone
  DANGER_KEEP_CLEAR(Role.INFORM, "number"),
  /// nobody rings or names who reports somebody violent
  DANGER_DISCREET(Role.INFORM, "number", "police"),
  /// a question that only a person can answer, behind the steps
  DANGER_QUESTION(Role.INFORM, "number"),
  /// who waits is told that others hear so
  DANGER_WAITING(Role.INFORM, "number", "numbers"),
  /// the danger is already reported
  DANGER_AGAIN(Role.INFORM, "number", "numbers"),
  /// something else is told while help is on the way
  DANGER_NOTED(Role.INFORM, "number", "numbers"),
  /// what happens now, behind the safety steps: somebody is called
  DUTY_CALLED(Role.INFORM),
  /// whoever has the duty phone
  DUTY_PERSON(Role.INFORM),
  /// whoever has no name that can be told
  COLLEAGUE(Role.INFORM),
  /// how a place is written: its parts, and the order in which they stand
  PLACE_LINE(Role.CHAT, "site", "building", "unit", "floor", "room", "spot"),
  PLACE_BUILDING(Role.CHAT, "label", "sort"),
  PLACE_UNIT(Role.CHAT, "label", "sort"),
  PLACE_FLOOR(Role.CHAT, "label", "sort"),
  PLACE_ROOM(Role.CHAT, "label", "sort"),
  /// of a place
  PLACE_UNKNOWN(Role.INFORM),
  /// there is nobody to call, so that the console alone says it
  COLLEAGUE_TOLD(Role.INFORM),
  /// somebody on duty has it
  DUTY_UNDERWAY(Role.INFORM, "number", "name"),
  DUTY_SAYS(Role.INFORM, "number", "name", "words"),
  DUTY_ACCEPTED(Role.INFORM, "number", "name"),
  /// beside a question about a report, which is asked again behind it
  NOT_FOLLOWED(Role.CHAT),
  /// what it will cost
  PRICE_FIRST(Role.INFORM, "number"),
  STATUS(Role.INFORM, "number", "matter", "state"),
  /// what stands promised, behind the status
  STATUS_PROMISE(Role.INFORM, "number", "promise"),
  /// the promised time has passed
  STATUS_LATE(Role.INFORM, "number"),
  STATUS_EMERGENCY(Role.INFORM, "number", "matter", "numbers"),
  /// who has the emergency
  EMERGENCY_HELD(Role.INFORM, "name"),
  EMERGENCY_CALLING(Role.INFORM),
  /// there is nobody to call; the console shows it
  EMERGENCY_SHOWN(Role.INFORM),
  /// until when somebody is there
  EMERGENCY_ARRIVE(Role.INFORM, "arrive"),
  /// the number that is rung from now on
  PHONE_ADDED(Role.INFORM, "number", "phone"),
  /// which of these? with a line for each
  CHOOSE_TICKET(Role.ASK),
  /// which of these shall be called off?
  CHOOSE_CANCEL(Role.ASK),
  TICKET_LINE(Role.ASK, "choice", "number", "matter", "state"),
  STATUS_NONE(Role.INFORM),
  STATUS_UNKNOWN(Role.INFORM, "number"),
  NUMBER_MISTYPED(Role.INFORM, "number"),
  /// somebody else may report for a home
  VOUCHED(Role.INFORM, "phone", "place"),
  /// only who lives there by our books can say so
  VOUCH_REFUSED(Role.INFORM),
  /// another number is the sender's, too: how that is proven
  LINK_HOW(Role.INFORM),
  /// to the other number
  LINK_CODE(Role.INFORM, "code", "sender"),
  ASK_CODE(Role.ASK, "phone"),
  CODE_WRONG(Role.ASK),
  CODE_OVER(Role.INFORM),
  CODES_TOO_MANY(Role.INFORM),
  LINKED(Role.INFORM, "phone", "count"),
  LINKED_ALREADY(Role.INFORM, "phone"),
  /// when a matter has no description worth repeating
  MATTER_UNNAMED(Role.INFORM),
  AGENT_CALLED(Role.INFORM),
  THANKS(Role.CHAT),
  /// to whom asks whether we are one
  MACHINE(Role.CHAT),
  /// to a yes that answers nothing
  NODDED(Role.CHAT),
  /// pictures came, and no word yet
  PICTURES_FIRST(Role.ASK),
  UNSUPPORTED(Role.ASK),
  PHONE_NOTED(Role.INFORM, "phone"),
  BUTTON_STALE(Role.CHAT),
  NOT_UNDERSTOOD(Role.ASK),
  /// the message was set aside
  SET_ASIDE(Role.INFORM),
  SET_ASIDE_DANGER(Role.INFORM, "number", "help", "numbers"),
  FLOOD(Role.INFORM),
  /// nothing but abuse was said; told once
  ABUSE(Role.INFORM),
  ENQUIRY_ANSWER(Role.INFORM, "answer"),
  ASK_HELPED(Role.ASK),
  AGENT_LEFT(Role.INFORM),
  /// an agent wrote no more for long: nothing was left unanswered, or something was
  AGENT_GONE(Role.INFORM),
  AGENT_SILENT(Role.INFORM),
  SURVEYS_STOPPED(Role.INFORM),
  SURVEYS_RESUMED(Role.INFORM),
  /// to who wants no more texts: what can be ended, and how
  STOP_HOW(Role.INFORM),
  /// who comes, and how to know them (T7)
  ASSIGNED(Role.INFORM, "number", "name", "badge", "phone", "visit"),
  /// somebody comes soon (T8)
  VISIT_NEAR(Role.INFORM, "number", "matter", "visit"),
  ON_SITE(Role.INFORM, "number"),
  ON_HOLD(Role.INFORM, "number", "reason"),
  /// done, but watched for a while
  OBSERVED(Role.INFORM, "number", "reason"),
  /// with somebody who can decide more
  ESCALATED(Role.INFORM, "number"),
  EXTENDED(Role.INFORM, "number", "until", "reason"),
  REFERRED(Role.INFORM, "number", "reason"),
  DECLINED(Role.INFORM, "number", "reason"),
  CANCELLED(Role.INFORM, "number"),
  REOPENED(Role.INFORM, "number"),
  INCIDENT_JOINED(Role.INFORM, "number"),
  INCIDENT_UPDATE(Role.INFORM, "number", "text"),
  /// is it fixed? (T14)
  ASK_ACCEPTANCE(Role.ASK, "number", "matter", "result"),
  ASK_ACCEPTANCE_AGAIN(Role.ASK, "number", "matter"),
  /// the same of what is no repair: the result, and is it settled? (T20)
  ASK_SETTLED(Role.ASK, "number", "matter", "result"),
  ASK_SETTLED_AGAIN(Role.ASK, "number", "matter"),
  /// how it stays whole (T27)
  CARE(Role.INFORM, "number", "category"),
  ACCEPTED(Role.INFORM, "number"),
  ACCEPTED_UNSIGNED(Role.INFORM, "number"),
  SIGNED_OFF(Role.INFORM, "number"),
  REJECTED(Role.INFORM, "number"),
  CLOSED_BY_SILENCE(Role.INFORM, "number"),
  /// how was it? (T15)
  ASK_SURVEY(Role.ASK, "number", "matter", "scale"),
  ASK_SURVEY_AGAIN(Role.ASK, "number", "matter", "scale"),
  /// after rain, and before the rainy season (T23)
  ASK_DRY(Role.ASK, "number", "matter", "scale"),
  /// before a warranty ends (T24)
  ASK_BEFORE_END(Role.ASK, "number", "matter", "until", "scale"),
  /// from time to time (T25)
  ASK_PERIODIC(Role.ASK, "number", "matter", "scale"),
  /// what a person of ours noted of a talk (T17)
  CALL_RECORDED(Role.INFORM, "number", "words"),
  /// what was changed because of what an owner said (T22)
  IMPROVED(Role.INFORM, "number", "measure"),
  /// what is to be done, when and for how much, for the owner to agree to (T11)
  ASK_PLAN(Role.ASK, "number", "plan"),
  SURVEY_GOOD(Role.INFORM, "number"),
  SURVEY_MIDDLING(Role.ASK, "number"),
  /// sorry, by when we do something, and what went wrong? (T16)
  SURVEY_BAD(Role.ASK, "number", "promise"),
  SURVEY_NOTED(Role.INFORM, "number"),
  /// a slip was put right: what it had brought back is closed again, or stays open
  SURVEY_CHANGED(Role.INFORM, "number", "score", "state"),
  /// which digits there are to answer by
  SURVEY_DIGIT(Role.ASK, "number", "scale"),
  /// a bad answer where the work is open already
  SURVEY_BAD_KNOWN(Role.ASK, "number"),
  SURVEY_BAD_BRIEFLY(Role.INFORM, "number"),
  /// the answer came after we stopped waiting
  SURVEY_LATE(Role.INFORM, "number"),
  /// how were these? with a line for each
  ASK_SURVEYS(Role.ASK, "scale"),
  SURVEY_LINE(Role.ASK, "choice", "number", "matter"),
  /// which one does the score mean?
  CHOOSE_SURVEY(Role.ASK, "score"),
  /// was that the 1 or 2 of this question, or of the one before?
  CONFIRM_SCORE_1(Role.ASK, "number"),
  CONFIRM_SCORE_2(Role.ASK, "number"),
  ASK_RESPONSE(Role.ASK, "number"),
  ASK_ATTITUDE(Role.ASK, "number"),
  ASK_SKILL(Role.ASK, "number"),
  ASK_RESULT(Role.ASK, "number"),
  ASK_COMMUNICATION(Role.ASK, "number"),
  ASK_PROCESS(Role.ASK, "number"),
  ASK_FEE(Role.ASK, "number"),
  /// and how is this in the estate, this quarter's topic?
  ASK_TOPIC(Role.ASK, "number", "topic"),
  SURVEY_COMPLAINT(Role.INFORM, "number"),
  /// whoever comes has set out, or cannot come after all
  TECHNICIAN_UNDERWAY(Role.INFORM, "number", "name", "phone"),
  TECHNICIAN_LATE(Role.INFORM, "number", "name", "minutes"),
  TECHNICIAN_MISSED(Role.ASK, "number", "name"),
  TECHNICIAN_CHANGED(Role.INFORM, "number"),
  /// why the owner waits
  JOB_PARTS(Role.CHAT, "part"),
  /// to a technician: a job is offered
  STAFF_JOB(Role.INFORM, "number", "sort", "words", "place", "reach", "more", "minutes"),
  STAFF_JOB_WHEN(Role.INFORM, "when"),
  STAFF_JOB_YOURS(Role.INFORM, "number", "place", "reach"),
  STAFF_JOB_TAKEN(Role.INFORM, "number", "name"),
  STAFF_JOB_DECLINED(Role.INFORM, "number"),
  STAFF_JOB_OVER(Role.INFORM, "number"),
  STAFF_JOB_CONTACTED(Role.INFORM, "number"),
  STAFF_JOB_UNDERWAY(Role.INFORM, "number"),
  STAFF_JOB_ARRIVED(Role.INFORM, "number"),
  STAFF_JOB_LATE(Role.INFORM, "number"),
  STAFF_JOB_ABSENT(Role.INFORM, "number"),
  STAFF_JOB_DONE(Role.INFORM, "number"),
  STAFF_JOB_PARTS(Role.INFORM, "number"),
  STAFF_JOB_NOTED(Role.INFORM, "number"),
  STAFF_JOB_COSTS(Role.INFORM, "number", "name"),
  STAFF_JOB_CONSENT(Role.INFORM, "number", "name"),
  STAFF_JOB_UNDECIDED(Role.INFORM, "number"),
  STAFF_JOB_AGREED(Role.INFORM, "number"),
  STAFF_JOB_REJECTED(Role.INFORM, "number", "words"),
  STAFF_JOB_NOT_NOW(Role.INFORM, "number"),
  /// of which of their jobs do they speak?
  STAFF_JOB_WHICH(Role.ASK, "jobs"),
  /// to a technician whose words were not followed
  STAFF_NOT_FOLLOWED(Role.ASK, "jobs"),
  STAFF_NO_JOB(Role.INFORM),
  /// the checklist of a visit, in three parts (R50)
  STAFF_CHECKLIST_BEFORE(Role.INFORM),
  STAFF_CHECKLIST_THERE(Role.INFORM),
  STAFF_CHECKLIST_AFTER(Role.INFORM),
  /// nobody is on the duty roster then
  STAFF_ROSTER_GAP(Role.INFORM, "from", "to"),
  /// to people of ours
  STAFF_FAILED(Role.INFORM, "number", "words"),
  /// what somebody gave in a callback, put behind the number
  STAFF_SCORE(Role.INFORM, "score", "best", "words"),
  STAFF_REWORK(Role.INFORM, "number", "words"),
  STAFF_UNMENDED(Role.INFORM, "number", "words"),
  STAFF_PRAISE(Role.INFORM, "number", "words"),
  STAFF_CAME_BACK(Role.INFORM, "number", "words"),
  STAFF_AGAIN(Role.INFORM, "number", "words"),
  STAFF_COMPLAINT_YOURS(Role.INFORM, "number", "words"),
  STAFF_COMPLAINT_GRAVE(Role.INFORM, "number", "words"),
  STAFF_COMPLAINT_LATE(Role.INFORM, "number", "words"),
  /// what the owner confirmed that we understood, put behind the number
  COMPLAINT_UNDERSTOOD(Role.INFORM, "words"),
  /// a complaint goes to its next stage, put behind the number
  COMPLAINT_NEXT(Role.INFORM, "stage", "name"),
  /// one word a button
  CHOICE_YES(Role.CHAT),
  CHOICE_SETTLED(Role.CHAT),
  CHOICE_NOT_SETTLED(Role.CHAT),
  CHOICE_HELPED(Role.CHAT),
  CHOICE_NOT_HELPED(Role.CHAT),
  CHOICE_NO(Role.CHAT),
  CHOICE_SCORE_5(Role.CHAT),
  CHOICE_SCORE_4(Role.CHAT),
  CHOICE_SCORE_3(Role.CHAT),
  CHOICE_SCORE_2(Role.CHAT),
  CHOICE_SCORE_1(Role.CHAT),
  CHOICE_FAIR(Role.CHAT),
  CHOICE_DANGER(Role.CHAT),
  CHOICE_NO_DANGER(Role.CHAT),
  CHOICE_YES_PLEASE(Role.CHAT),
  CHOICE_NO_NEED(Role.CHAT),
  CHOICE_HOME(Role.CHAT, "place"),
  CHOICE_AGREE(Role.CHAT),
  CHOICE_CHANGE(Role.CHAT),
  CHOICE_RIGHT(Role.CHAT),
  CHOICE_WRONG(Role.CHAT),
  CHOICE_TICKET(Role.CHAT, "number", "matter"),
  CHOICE_CALL_OFF(Role.CHAT),
  CHOICE_KEEP(Role.CHAT),
  CHOICE_UNDERWAY(Role.CHAT),
  CHOICE_ARRIVED(Role.CHAT),
  CHOICE_DONE(Role.CHAT),
  CHOICE_PARTS(Role.CHAT),
  CHOICE_CANNOT(Role.CHAT),
  CHOICE_ACCEPT(Role.CHAT),
  CHOICE_DECLINE(Role.CHAT),
  /// to the person on duty
  PAGE(Role.INFORM, "number", "hazard", "words", "place", "reach"),
  PAGE_VULNERABLE(Role.INFORM, "who"),
  /// whoever reports it is in danger of somebody who may hear
  PAGE_NO_CALLS(Role.ASK),
  PAGE_DISCREET(Role.ASK, "number", "words"),
  PAGE_SILENCED_OWNER(Role.INFORM, "phone"),
  PAGE_ACCEPTED(Role.INFORM, "number", "reach"),
  /// all that rang, each with where its reporter is reached
  PAGE_ACCEPTED_ALL(Role.ASK, "count", "calls"),
  PAGE_DECLINED(Role.INFORM, "number"),
  PAGE_DECLINED_ALONE(Role.INFORM, "number"),
  PAGE_TAKEN(Role.INFORM, "number", "name"),
  /// to the person on duty: what was said is kept, was about nothing open, could be about several
  PAGE_NOTED(Role.INFORM, "number"),
  PAGE_NOT_OPEN(Role.INFORM, "number"),
  PAGE_NONE(Role.INFORM),
  PAGE_WHICH(Role.ASK, "calls"),
  PAGE_NOTHING(Role.INFORM),
  PAGE_OPEN(Role.INFORM, "calls"),
  PAGE_STILL(Role.INFORM, "count", "calls"),
  PAGE_PLACE(Role.INFORM, "number", "place"),
  PAGE_PHONE(Role.INFORM, "number", "phone"),
  /// urgent, and the office is closed
  PAGE_URGENT(Role.INFORM, "number", "hazard", "words", "place", "reach"),
  PAGE_MATTER(Role.INFORM, "category"),
  PAGE_JOINED(Role.INFORM, "number", "loud", "words", "place", "reach"),
  PAGE_FALSE_ALARM(Role.INFORM, "number", "words"),
  /// what the owner says of the emergency now
  PAGE_SAID(Role.INFORM, "number", "words"),
  HAZARD_GAS(Role.INFORM),
  HAZARD_CARBON_MONOXIDE(Role.INFORM),
  HAZARD_FIRE(Role.INFORM),
  HAZARD_ELECTRICAL(Role.INFORM),
  HAZARD_TRAPPED(Role.INFORM),
  HAZARD_WATER(Role.INFORM),
  HAZARD_FALLING(Role.INFORM),
  HAZARD_VIOLENCE(Role.INFORM),
  HAZARD_HURT(Role.INFORM),
  HAZARD_DESPAIR(Role.INFORM),
  HAZARD_OVERDOSE(Role.INFORM),
  HAZARD_POWERLESS(Role.INFORM),
  HAZARD_FIRE_SHUT_IN(Role.INFORM),
  HAZARD_SWALLOWED(Role.INFORM),
  HAZARD_OTHER(Role.INFORM),
  /// before work starts (T9)
  WARRANTY_FREE(Role.INFORM, "number", "until"),
  WARRANTY_AT_COST(Role.INFORM, "number", "until"),
  /// who pays, as a person decided it, before work starts; put behind the number
  FEE_FREE(Role.INFORM, "reason"),
  FEE_AT_COST(Role.INFORM, "reason"),
  FEE_SHARED(Role.INFORM, "reason", "share"),
  FEE_OUTSIDE(Role.INFORM, "reason"),
  /// a plan with what it costs its owner
  PLAN_COST(Role.INFORM, "plan", "sum"),
  PLAN_FREE(Role.INFORM, "plan"),
  /// to people of ours: a promise is running out, or broken
  STAFF_PROMISE_NEAR(Role.INFORM, "number", "matter", "milestone", "due"),
  STAFF_PROMISE_BROKEN(Role.INFORM, "number", "matter", "milestone", "due"),
  /// to a group that took the bot in
  GROUP_DECLINED(Role.INFORM),
  /// to staff who opened their one-time link
  STAFF_LINKED(Role.INFORM),
  STAFF_LINK_REFUSED(Role.INFORM),
  /// what a chat app's command menu says
  COMMAND_NEW(Role.CHAT),
  COMMAND_STATUS(Role.CHAT),
  COMMAND_AGENT(Role.CHAT),
  COMMAND_HELP(Role.CHAT),
  COMMAND_START(Role.CHAT);

  private final Role role;
  private final Set<String> arguments;

  Phrase(Role role, String... arguments) {
    this.role = role;
    this.arguments = Set.copyOf(Arrays.asList(arguments));
  }

  public Role role() {
    return role;
  }

  public Set<String> arguments() {
    return arguments;
  }

  /// Whether it is for people who work here.
  public boolean toStaff() {
    return name().startsWith("PAGE") || name().startsWith("STAFF");
  }

  /// The name in the phrase files, such as `ask-place`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static List<Phrase> all() {
    return List.of(values());
  }
}
