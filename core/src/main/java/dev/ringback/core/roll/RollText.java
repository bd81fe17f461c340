package dev.ringback.core.roll;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/// A file's text, its character set found out by strict decoding: a byte order mark, else UTF-8,
/// else GB18030, of which GBK is a part.
record RollText(String text, String charset) {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLD_EXCEL = {0xD0, 0xCF, 0x11, 0xE0};
  private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};
  private static final int[] LITTLE_MARK = {0xFF, 0xFE};
  private static final int[] BIG_MARK = {0xFE, 0xFF};

  static RollText of(byte[] file) throws UnreadableRoll {
    if (begins(file, ZIP) || begins(file, OLD_EXCEL)) {
      throw new UnreadableRoll("this is a workbook or an archive; save it as CSV");
    }
    RollText text = decoded(file);
    if (text.text().isBlank()) {
      throw new UnreadableRoll("the file is empty");
    }
    if (text.text().indexOf('\0') >= 0) {
      throw zeroBytes();
    }
    return text;
  }

  private static RollText decoded(byte[] file) throws UnreadableRoll {
    if (begins(file, UTF_8_MARK)) {
      return marked(file, UTF_8_MARK.length, UTF_8);
    }
    if (begins(file, LITTLE_MARK)) {
      return marked(file, LITTLE_MARK.length, UTF_16LE);
    }
    if (begins(file, BIG_MARK)) {
      return marked(file, BIG_MARK.length, UTF_16BE);
    }
    Optional<RollText> text =
        strictly(file, 0, UTF_8).or(() -> strictly(file, 0, GB18030).filter(RollText::plausible));
    return text.orElseThrow(
        () ->
            hasZero(file)
                ? zeroBytes()
                : new UnreadableRoll(
                    "the characters are neither UTF-8 nor UTF-16 nor GBK/GB18030"));
  }

  private static boolean hasZero(byte[] file) {
    for (byte each : file) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  private static UnreadableRoll zeroBytes() {
    return new UnreadableRoll(
        "the file has zero bytes: UTF-16 needs its byte order mark, or this is no text");
  }

  private static RollText marked(byte[] file, int skipped, Charset charset) throws UnreadableRoll {
    return strictly(file, skipped, charset)
        .orElseThrow(
            () ->
                new UnreadableRoll(
                    "the byte order mark says " + charset + " but the characters don't"));
  }

  private static Optional<RollText> strictly(byte[] file, int skipped, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file, skipped, file.length - skipped))
              .toString();
      return Optional.of(new RollText(text, charset.name()));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// GB18030 has a place for almost any bytes: text in another character set lands among those that
  /// nobody writes.
  private boolean plausible() {
    return text.codePoints()
        .allMatch(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE);
  }

  private static boolean begins(byte[] file, int[] mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
