package dev.ringback.core.comment;

import dev.ringback.core.comment.Remark.Sentiment;
import dev.ringback.core.comment.Remark.Topic;
import dev.ringback.core.comment.marks.Tongue;
import dev.ringback.core.comment.model.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads comments, each in its language, by what the build learnt from labelled ones.
@Component
public class Comments {

  /// Below this no answer is given.
  private static final double SURE = 0.60;

  /// Of a long text so much is read, in characters: what matters is said by then.
  private static final int READ = 600;

  /// Loaded at the start, or at the first comment if that comes sooner.
  private static final class Chinese {
    private static final Reader READER = load(Tongue.ZH);
  }

  /// Loaded at the start, or at the first comment if that comes sooner.
  private static final class English {
    private static final Reader READER = load(Tongue.EN);
  }

  /// Loads beforehand, beside the start, so that no owner's answer waits for it inside a
  /// transaction.
  @EventListener(ApplicationReadyEvent.class)
  void load() {
    Thread.ofVirtual()
        .name("comments")
        .start(
            () -> {
              read("好");
              read("good");
            });
  }

  public Remark read(String text) {
    String read = text.length() <= READ ? text : text.substring(0, READ);
    Reader reader = Tongue.of(read) == Tongue.ZH ? Chinese.READER : English.READER;
    Reader.Opinion opinion = reader.read(read);
    return new Remark(
        Sentiment.valueOf(sure(opinion.sentiment())),
        Topic.valueOf(sure(opinion.topic())),
        opinion.sentiment().confidence());
  }

  private static String sure(Reader.Said said) {
    return said.confidence() < SURE ? "UNCLEAR" : said.label().toUpperCase(Locale.ROOT);
  }

  private static Reader load(Tongue tongue) {
    try (InputStream in = Comments.class.getResourceAsStream(Reader.resource(tongue))) {
      if (in == null) {
        throw new IllegalStateException(Reader.resource(tongue) + " is missing: run the build");
      }
      return Reader.read(in, tongue);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
