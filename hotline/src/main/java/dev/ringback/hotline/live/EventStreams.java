package dev.ringback.hotline.live;

import dev.ringback.core.event.Event;
import dev.ringback.core.event.Events;
import dev.ringback.core.event.Position;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// Writes events to clients as they happen, each on its own virtual thread.
///
/// A stream ends when its web session does, when its client is too slow, and at shutdown; whoever
/// comes back with `Last-Event-ID` misses nothing.
@Component
public class EventStreams {

  /// An idle stream says this often that it lives, and where it stands.
  static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final int BATCH = 500;

  private final Feed feed;
  private final Events events;
  private final JsonMapper json;
  private final Clock clock;
  private final SessionRepository<? extends Session> sessions;

  EventStreams(
      Feed feed,
      Events events,
      JsonMapper json,
      Clock clock,
      SessionRepository<? extends Session> sessions) {
    this.feed = feed;
    this.events = events;
    this.json = json;
    this.clock = clock;
    this.sessions = sessions;
  }

  /// Where a page that is being put together now should listen from. Ask before reading what the
  /// page shows.
  public Position head() {
    return feed.position();
  }

  /// Streams until one side has had enough.
  ///
  /// @param from resumes behind it; null: from now on
  /// @throws ResponseStatusException 400 if `from` is no position
  public void stream(
      HttpServletRequest request, HttpServletResponse response, @Nullable String from)
      throws IOException {
    String session = session(request);
    Listener listener = new Listener(session);
    // listening begins before the look at the rows, so that nothing falls between them
    feed.add(listener);
    try {
      Position start = start(from);
      response.setContentType("text/event-stream;charset=UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no");
      run(listener, session, start, response.getOutputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      feed.remove(listener);
    }
  }

  private Position start(@Nullable String from) {
    Position now = feed.position();
    if (from == null || from.isBlank()) {
      return now;
    }
    Position asked =
        Position.parse(from)
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.BAD_REQUEST, "Last-Event-ID is none of ours"));
    // ahead of us: another node read faster, or the database is another one
    return asked.compareTo(now) > 0 ? now : asked;
  }

  private void run(Listener listener, @Nullable String session, Position start, OutputStream out)
      throws IOException, InterruptedException {
    beat(out, start);
    Position sent = catchUp(start, out);
    long checked = System.nanoTime();
    while (!listener.ended()) {
      sent = one(listener, sent, out);
      if (System.nanoTime() - checked >= HEARTBEAT.toNanos()) {
        if (!alive(session)) {
          return;
        }
        checked = System.nanoTime();
      }
    }
  }

  // the position is read before the queue: an empty queue then means that all up to there was sent
  private Position one(Listener listener, Position sent, OutputStream out)
      throws IOException, InterruptedException {
    Position everybody = feed.position();
    Event event = listener.next();
    Position reached = event == null && sent.compareTo(everybody) < 0 ? everybody : sent;
    if (event == null) {
      event = listener.await(HEARTBEAT);
    }
    if (event == null) {
      beat(out, reached);
      return reached;
    }
    if (listener.ended() || event.id().compareTo(reached) <= 0) {
      return reached;
    }
    write(out, event);
    return event.id();
  }

  private Position catchUp(Position start, OutputStream out) throws IOException {
    Position sent = start;
    List<Event> batch;
    do {
      batch = events.after(sent, BATCH);
      for (Event event : batch) {
        write(out, event);
        sent = event.id();
      }
    } while (batch.size() == BATCH);
    return sent;
  }

  private void write(OutputStream out, Event event) throws IOException {
    send(out, "id: " + event.id() + "\ndata: " + json.writeValueAsString(event) + "\n\n");
  }

  private void beat(OutputStream out, Position position) throws IOException {
    String data = json.writeValueAsString(Map.of("head", position, "at", clock.instant()));
    send(out, "id: " + position + "\nevent: heartbeat\ndata: " + data + "\n\n");
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static @Nullable String session(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : session.getId();
  }

  private boolean alive(@Nullable String session) {
    return session == null || sessions.findById(session) != null;
  }
}
