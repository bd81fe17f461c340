package dev.ringback.hotline.repeat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;

/// A call whose body was read to compare it, and can be read again.
final class AskedAgain extends HttpServletRequestWrapper {

  private final byte[] body;

  private AskedAgain(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /// Reads the body; parts and forms stay with the web server, which has read them itself.
  static AskedAgain of(HttpServletRequest request) throws IOException, ServletException {
    boolean parts = is(request, MediaType.MULTIPART_FORM_DATA);
    if (parts || is(request, MediaType.APPLICATION_FORM_URLENCODED)) {
      request.getParameterMap();
      return new AskedAgain(request, parts ? digest(request.getParts()) : new byte[0]);
    }
    return new AskedAgain(request, request.getInputStream().readAllBytes());
  }

  /// Tells this call from every other.
  String fingerprint() {
    MessageDigest digest = sha256();
    String query = getQueryString();
    add(digest, getMethod() + " " + getRequestURI() + "?" + (query == null ? "" : query));
    getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.startsWith("_")) {
                add(digest, name + "=" + String.join("\n", values));
              }
            });
    digest.update(body);
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return body.length == 0 ? super.getInputStream() : new Stored(body);
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static boolean is(HttpServletRequest request, MediaType type) {
    String sent = request.getContentType();
    return sent != null && sent.toLowerCase(java.util.Locale.ROOT).startsWith(type.toString());
  }

  private static byte[] digest(Iterable<Part> parts) throws IOException {
    MessageDigest digest = sha256();
    for (Part part : parts) {
      add(digest, part.getName());
      try (InputStream content = part.getInputStream()) {
        digest.update(content.readAllBytes());
      }
    }
    return digest.digest();
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Stored extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Stored(byte[] body) {
      bytes = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("all of it is here already");
    }
  }
}
