package dev.ringback.bot.phrase;

import dev.ringback.core.delivery.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A text that the bot can say; the words are in `config/phrases`, one file a language.
///
/// The constants stand by topic, in an enum each.
public sealed interface Phrase
    permits AcceptancePhrase,
        ChatPhrase,
        ChoicePhrase,
        ContactPhrase,
        DangerPhrase,
        EmergencyPhrase,
        HazardPhrase,
        PagePhrase,
        PlacePhrase,
        ProgressPhrase,
        PromisePhrase,
        ReportPhrase,
        StaffPhrase,
        SurveyPhrase {

  /// What is fixed of a phrase, whatever its words.
  ///
  /// @param key its name in the phrase files, such as `ask-place`
  /// @param arguments those that its text may use
  /// @param needed those of them that its text must use: they carry what has to be told
  record Entry(String key, Role role, Set<String> arguments, Set<String> needed) {

    private static final String SPARED = "?";

    /// @param arguments one that a text may leave out ends in a question mark
    Entry(String key, Role role, Set<String> arguments) {
      this(
          key,
          role,
          arguments.stream().map(Entry::name).collect(Collectors.toUnmodifiableSet()),
          arguments.stream()
              .filter(name -> !name.endsWith(SPARED))
              .collect(Collectors.toUnmodifiableSet()));
    }

    private static String name(String argument) {
      return argument.replace(SPARED, "");
    }
  }

  Entry entry();

  default String key() {
    return entry().key();
  }

  default Role role() {
    return entry().role();
  }

  default Set<String> arguments() {
    return entry().arguments();
  }

  /// Those of the arguments that its text may not leave out.
  default Set<String> needed() {
    return entry().needed();
  }

  /// How many text messages it may take: more in an emergency, and to people who work here.
  default int mostSegments() {
    return this instanceof DangerPhrase || toStaff() ? 3 : 2;
  }

  /// Whether it is for people who work here.
  default boolean toStaff() {
    return switch (this) {
      case PagePhrase _, StaffPhrase _ -> true;
      case AcceptancePhrase _,
          ChatPhrase _,
          ChoicePhrase _,
          ContactPhrase _,
          DangerPhrase _,
          EmergencyPhrase _,
          HazardPhrase _,
          PlacePhrase _,
          ProgressPhrase _,
          PromisePhrase _,
          ReportPhrase _,
          SurveyPhrase _ ->
          false;
    };
  }

  /// Every phrase of every topic.
  static List<Phrase> all() {
    return Arrays.stream(Phrase.class.getPermittedSubclasses())
        .flatMap(topic -> Arrays.stream(topic.getEnumConstants()))
        .map(Phrase.class::cast)
        .toList();
  }
}
