package dev.ringback.core.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Knows by which channel people of ours are reached: the real one where there is a courier for it,
/// else the simulator, which plays it.
@Component
public class PhoneChannel {

  private static final String FOR_PHONES = "sms";
  private static final String FOR_CHATS = "telegram";
  private static final String PLAYED = "simulator";

  private final ObjectProvider<Courier> couriers;

  PhoneChannel(ObjectProvider<Courier> couriers) {
    this.couriers = couriers;
  }

  /// @param number in E.164
  public Address phone(String number) {
    return new Address(channels().contains(FOR_PHONES) ? FOR_PHONES : PLAYED, number);
  }

  /// Where a text to somebody's number goes who has not written to us.
  ///
  /// @param number in E.164
  /// @return empty where there is no way to text
  public Optional<Address> text(String number) {
    Address address = phone(number);
    return couriers.stream()
            .anyMatch(
                courier ->
                    courier.channel().equals(address.channel()) && courier.reachesStrangers())
        ? Optional.of(address)
        : Optional.empty();
  }

  /// @param chatId the chat's id at the messenger
  /// @return empty where no courier goes there
  public Optional<Address> chat(String chatId) {
    return channels().contains(FOR_CHATS)
        ? Optional.of(new Address(FOR_CHATS, chatId))
        : Optional.empty();
  }

  /// The given ways to reach a person, those that lead somewhere.
  public List<Address> all(Optional<String> number, Optional<String> chatId) {
    return java.util.stream.Stream.of(chatId.flatMap(this::chat), number.map(this::phone))
        .flatMap(Optional::stream)
        .toList();
  }

  private Set<String> channels() {
    return couriers.stream().map(Courier::channel).collect(Collectors.toSet());
  }
}
