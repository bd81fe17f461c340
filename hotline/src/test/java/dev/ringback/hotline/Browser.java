package dev.ringback.hotline;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A person with a browser that follows no redirect.
public final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final URI home;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Browser(int port) {
    this.home = URI.create("http://localhost:" + port);
  }

  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(home.resolve(path));
  }

  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  public HttpClient client() {
    return client;
  }

  public HttpResponse<String> gets(String path) throws IOException, InterruptedException {
    return send(to(path));
  }

  /// The page as somebody sees it who reads `language`.
  public String reads(String path, String language) throws IOException, InterruptedException {
    HttpResponse<String> page =
        send(to(path).header("Accept", "text/html").header("Accept-Language", language));
    if (page.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + page.statusCode());
    }
    return page.body();
  }

  public HttpResponse<String> posts(String path, Map<String, String> form)
      throws IOException, InterruptedException {
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
  }

  /// Opens the log-in page and fills it in.
  public HttpResponse<String> logsIn(String login, String password)
      throws IOException, InterruptedException {
    return posts(
        "/login", Map.of("username", login, "password", password, "_csrf", token("/login")));
  }

  /// The token against forgery on a page with a form.
  public String token(String page) throws IOException, InterruptedException {
    Matcher token = CSRF.matcher(gets(page).body());
    if (!token.find()) {
      throw new IllegalStateException("no form on " + page);
    }
    return token.group(1);
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
