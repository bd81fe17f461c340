package dev.ringback.bot.conversation;

import dev.ringback.core.delivery.Address;
import dev.ringback.core.triage.Language;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One thing that arrived at a door, authenticated and normalised, before anything is made of it.
/// What people write into it is freed of NULs and lone surrogates.
///
/// @param from who sent it
/// @param ourAddress the number or bot that was written to
/// @param vendorId the vendor's id; with channel and `ourAddress` it tells a repeated delivery
/// @param text as sent; may be empty
/// @param replyTo the vendor's id of the message that this one answers
/// @param sentAt by the vendor's clock
/// @param senderName what the channel says the sender is called
/// @param marks what a channel with buttons, albums and edits tells besides
/// @param app what the sender's app speaks, where the channel tells
public record Arrival(
    Sort sort,
    Address from,
    String ourAddress,
    String vendorId,
    String text,
    List<MediaRef> media,
    @Nullable String replyTo,
    @Nullable Instant sentAt,
    @Nullable String senderName,
    Marks marks,
    @Nullable Language app) {

  public Arrival(
      Sort sort,
      Address from,
      String ourAddress,
      String vendorId,
      String text,
      List<MediaRef> media,
      @Nullable String replyTo,
      @Nullable Instant sentAt,
      @Nullable String senderName) {
    this(
        sort,
        from,
        ourAddress,
        vendorId,
        text,
        media,
        replyTo,
        sentAt,
        senderName,
        Marks.NONE,
        null);
  }

  public Arrival {
    text = clean(text);
    senderName = senderName == null ? null : clean(senderName);
    media = List.copyOf(media);
    // what was set aside before there were marks has none
    marks = Objects.requireNonNullElse(marks, Marks.NONE);
  }

  /// The same, with what the channel tells besides.
  public Arrival with(Marks marks) {
    return new Arrival(
        sort, from, ourAddress, vendorId, text, media, replyTo, sentAt, senderName, marks, app);
  }

  /// The same from somebody whose app speaks this language.
  public Arrival from(Language speaking) {
    return new Arrival(
        sort,
        from,
        ourAddress,
        vendorId,
        text,
        media,
        replyTo,
        sentAt,
        senderName,
        marks,
        speaking);
  }

  /// What a channel with buttons, albums and edits tells besides.
  ///
  /// @param self the vendor's name for the message, which its edits bear too
  /// @param album the same for all parts of an album
  /// @param question of a pressed button: the send that showed it
  public record Marks(@Nullable String self, @Nullable String album, @Nullable Long question) {

    public static final Marks NONE = new Marks(null, null, null);
  }

  /// What sort of thing arrived.
  public enum Sort {
    /// words, with or without pictures; also a pressed button, as the words it stands for
    TEXT,
    /// the owner changed an earlier message
    EDIT,
    /// a sticker, a voice note, a location: nothing that we can read
    UNSUPPORTED,
    /// the sender's own contact card: the number is theirs, as the channel vouches
    CARD,
    /// STOP and its kin at the carrier
    STOP,
    /// START and its kin at the carrier
    START,
    /// HELP and its kin, which the carrier has answered already
    ANSWERED,
    /// from an address that takes no answer, such as a bank's name or a short code
    ONE_WAY
  }

  /// A file that came along, to be fetched later.
  ///
  /// @param reference a URL or file id, as the channel's [MediaSource] understands it
  public record MediaRef(String reference, @Nullable String contentType) {
    public MediaRef {
      reference = clean(reference);
      contentType = contentType == null ? null : clean(contentType);
    }
  }

  /// PostgreSQL takes no NUL, and UTF-8 no lone surrogate.
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point != 0)
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
