package dev.ringback.hotline.api;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;

/// Compares calls that tests make, and what became of them, with what the OpenAPI document says.
final class Documented {

  private static final String API = "/api/v1/";
  private static final int OK = 200;
  private static final int REDIRECT = 300;

  private final JsonNode document;
  private final List<PathPattern> paths;

  Documented(JsonNode document) {
    this.document = document;
    this.paths =
        document.at("/paths").propertyNames().stream()
            .map(PathPatternParser.defaultInstance::parse)
            .sorted(Comparator.naturalOrder())
            .toList();
  }

  /// What the document does not say of a call that was answered well; empty if it says all.
  List<String> missing(String method, URI uri, int status) {
    if (!uri.getPath().startsWith(API) || status < OK || status >= REDIRECT) {
      return List.of();
    }
    Optional<JsonNode> said = call(method, uri);
    if (said.isEmpty()) {
      return List.of(method + " " + uri.getPath() + " is not there");
    }
    List<String> missing = new ArrayList<>();
    List<String> good =
        said.get().at("/responses").propertyNames().stream()
            .filter(code -> code.startsWith("2"))
            .toList();
    if (!good.equals(List.of(Integer.toString(status)))) {
      missing.add(method + " " + uri.getPath() + " says " + good + ", answers " + status);
    }
    for (String name : asked(uri)) {
      if (!knows(said.get(), name)) {
        missing.add(method + " " + uri.getPath() + " does not say ?" + name);
      }
    }
    return missing;
  }

  /// The operation that the most exact path takes.
  private Optional<JsonNode> call(String method, URI uri) {
    PathContainer path = PathContainer.parsePath(uri.getPath());
    return paths.stream()
        .filter(pattern -> pattern.matches(path))
        .flatMap(
            pattern ->
                document
                    .at("/paths")
                    .get(pattern.getPatternString())
                    .optional(method.toLowerCase(Locale.ROOT))
                    .stream())
        .findFirst();
  }

  private static boolean knows(JsonNode call, String name) {
    for (JsonNode parameter : call.at("/parameters")) {
      if (parameter.at("/in").asString("").equals("query")
          && parameter.at("/name").asString("").equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> asked(URI uri) {
    return uri.getQuery() == null
        ? List.of()
        : Arrays.stream(uri.getQuery().split("&")).map(pair -> pair.split("=")[0]).toList();
  }
}
