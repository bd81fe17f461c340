package dev.ringback.hotline.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Plays a property-management system that is told what changes: well, ill, or mute.
public final class Receiver implements AutoCloseable {

  private static final int MUTE = 0;

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile int status = 200;

  public Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::hear);
    server.start();
  }

  /// One call that came in.
  public record Heard(String type, String delivery, String signature, String body) {

    /// As the README shows it to programmers.
    public boolean signedWith(String secret) {
      try {
        String time = signature.replaceAll("^t=(\\d+),v1=.*$", "$1");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] sum = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
        return signature.equals("t=" + time + ",v1=" + HexFormat.of().formatHex(sum));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook?key=not-for-logs";
  }

  public List<Heard> heard() {
    return heard;
  }

  public void answers(int with) {
    status = with;
  }

  public void fallsMute() {
    status = MUTE;
  }

  private void hear(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var headers = exchange.getRequestHeaders();
    heard.add(
        new Heard(
            headers.getFirst("Ringback-Event"),
            headers.getFirst("Ringback-Delivery"),
            headers.getFirst("Ringback-Signature"),
            body));
    int now = status;
    if (now == MUTE) {
      hang();
    }
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(now == MUTE ? 200 : now, -1);
    exchange.close();
  }

  private void hang() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
