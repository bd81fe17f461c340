package dev.ringback.hotline.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A subscription as somebody asks for it.
///
/// @param secret signs every call
public record NewSubscription(String name, URI url, String secret, List<String> types) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_URL = 2000;
  private static final int SHORTEST_SECRET = 16;
  private static final int LONGEST_SECRET = 200;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /// @throws Wrong naming what is wrong
  public NewSubscription {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Wrong("name", "must have 1 to " + LONGEST_NAME + " characters");
    }
    if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST_SECRET) {
      throw new Wrong(
          "secret", "must have " + SHORTEST_SECRET + " to " + LONGEST_SECRET + " characters");
    }
    if (types.isEmpty()) {
      throw new Wrong("types", "at least one, such as ticket.opened, ticket.* or *");
    }
    List<String> unknown = types.stream().filter(type -> !EventTypes.meant(type)).toList();
    if (!unknown.isEmpty()) {
      throw new Wrong("types", unknown(unknown));
    }
    types = List.copyOf(types);
  }

  private static String unknown(List<String> types) {
    return String.join(", ", types)
        + " does not exist; there are *, all of a kind such as ticket.*, and "
        + String.join(", ", EventTypes.ALL);
  }

  /// An address that we may call: http or https, and without a password in it.
  ///
  /// @throws Wrong if it is none
  public static URI url(@Nullable String text) {
    try {
      URI url = new URI(text == null ? "" : text.strip());
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      if (SCHEMES.contains(scheme)
          && url.getHost() != null
          && url.getUserInfo() == null
          && url.getFragment() == null
          && url.toString().length() <= LONGEST_URL) {
        return url;
      }
    } catch (URISyntaxException e) {
      // said below
    }
    throw new Wrong("url", "must be an http or https address without a password in it");
  }

  /// Hides the secret.
  @Override
  public String toString() {
    return "NewSubscription[" + name + "]";
  }

  /// What is wrong with what was asked for.
  public static final class Wrong extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;

    Wrong(String field, String why) {
      super(why);
      this.field = field;
    }

    public String field() {
      return field;
    }
  }
}
