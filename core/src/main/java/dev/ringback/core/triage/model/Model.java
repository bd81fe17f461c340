package dev.ringback.core.triage.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A trained model: a part for Chinese and one for English.
///
/// @param version names the training text and the trainer it came from
public record Model(String version, LanguageModel chinese, LanguageModel english) {

  /// Where the build puts the model on the class path.
  public static final String RESOURCE = "/ringback-triage/model.bin";

  private static final int MAGIC = 0x52544d33;

  /// @throws IOException also if it is no model of this version of the service
  public static Model read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("this is no triage model of this version");
    }
    return new Model(in.readUTF(), LanguageModel.read(in), LanguageModel.read(in));
  }

  public void write(OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    out.writeUTF(version);
    chinese.write(out);
    english.write(out);
    out.flush();
  }

  /// @param chinese whether the text is judged as Chinese, else as English
  public LanguageModel part(boolean chinese) {
    return chinese ? this.chinese : english;
  }
}
