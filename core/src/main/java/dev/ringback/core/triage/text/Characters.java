package dev.ringback.core.triage.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

/// What each character becomes when folded, how it sounds, and which script it gives away.
///
/// The table is made from ICU during the build, since ICU takes a second to load what we need of
/// it.
public final class Characters {

  /// Where the build puts the table on the class path.
  public static final String RESOURCE = "/ringback-triage/characters.bin";

  private static final int COUNT = Character.MAX_VALUE + 1;

  private final char[] folded;
  private final char[] sounds;
  private final BitSet simplifiedOnly;
  private final BitSet traditionalOnly;

  /// @param folded for each UTF-16 unit what it becomes: lower case, half width, simplified
  /// @param sounds for each UTF-16 unit a character that stands for all that sound like it
  public Characters(char[] folded, char[] sounds, BitSet simplifiedOnly, BitSet traditionalOnly) {
    this.folded = folded.clone();
    this.sounds = sounds.clone();
    this.simplifiedOnly = (BitSet) simplifiedOnly.clone();
    this.traditionalOnly = (BitSet) traditionalOnly.clone();
  }

  /// The table that the build made.
  public static Characters shared() {
    return Shared.TABLE;
  }

  public char fold(char c) {
    return folded[c];
  }

  /// The text with each character replaced by the one that stands for its sound.
  public String sounds(String text) {
    char[] heard = text.toCharArray();
    for (int i = 0; i < heard.length; i++) {
      heard[i] = sounds[heard[i]];
    }
    return new String(heard);
  }

  /// Written in mainland China alone.
  public boolean simplifiedOnly(char c) {
    return simplifiedOnly.get(c);
  }

  /// Written in Taiwan, Hong Kong and Macau alone.
  public boolean traditionalOnly(char c) {
    return traditionalOnly.get(c);
  }

  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    writeUnits(out, folded);
    writeUnits(out, sounds);
    writeBits(out, simplifiedOnly);
    writeBits(out, traditionalOnly);
    out.flush();
  }

  private static void writeUnits(DataOutputStream out, char[] units) throws IOException {
    for (char c : units) {
      out.writeChar(c);
    }
  }

  private static void writeBits(DataOutputStream out, BitSet bits) throws IOException {
    byte[] bytes = bits.toByteArray();
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Characters read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    return new Characters(readUnits(in), readUnits(in), readBits(in), readBits(in));
  }

  private static char[] readUnits(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(COUNT * Character.BYTES);
    char[] units = new char[COUNT];
    for (int i = 0; i < COUNT; i++) {
      units[i] = (char) ((bytes[2 * i] & 0xff) << Byte.SIZE | bytes[2 * i + 1] & 0xff);
    }
    return units;
  }

  private static BitSet readBits(DataInputStream in) throws IOException {
    return BitSet.valueOf(in.readNBytes(in.readInt()));
  }

  private static final class Shared {
    static final Characters TABLE = load();

    private static Characters load() {
      try (InputStream in = Characters.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException(RESOURCE + " is missing: run the build");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
