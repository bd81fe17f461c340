package dev.ringback.core.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Lengths of time in an operator's files; none of them is less than nothing.
final class Lengths {

  private Lengths() {}

  static SimpleModule module() {
    return new SimpleModule()
        .addDeserializer(
            Duration.class, new Length<>(Duration.class, Duration::parse, Duration::isNegative))
        .addDeserializer(
            Period.class, new Length<>(Period.class, Period::parse, Period::isNegative));
  }

  private static final class Length<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parse;
    private final Predicate<T> negative;

    Length(Class<T> type, Function<String, T> parse, Predicate<T> negative) {
      super(type);
      this.type = type;
      this.parse = parse;
      this.negative = negative;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      String text = parser.getString();
      T length = parsed(text, context);
      if (negative.test(length)) {
        throw new IllegalArgumentException("'" + text + "' must not be less than nothing");
      }
      return length;
    }

    private T parsed(String text, DeserializationContext context) {
      try {
        return parse.apply(text.strip());
      } catch (DateTimeException e) {
        throw context.weirdStringException(text, type, "no length of time");
      }
    }
  }
}
