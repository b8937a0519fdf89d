package org.variorum.render;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Reads a day from ISO 8601. */
final class FromIso<T> extends FromStringDeserializer<T> {

  @Serial private static final long serialVersionUID = 1;

  private final transient Function<String, T> parse;

  FromIso(Class<T> type, Function<String, T> parse) {
    super(type);
    this.parse = parse;
  }

  @Override
  protected T _deserialize(String value, DeserializationContext context) throws IOException {
    try {
      return parse.apply(value);
    } catch (DateTimeParseException e) {
      throw context.weirdStringException(value, handledType(), "no ISO 8601 day");
    }
  }
}
