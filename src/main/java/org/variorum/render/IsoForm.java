package org.variorum.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;

/** Writes a day as ISO 8601: {@code 2024-03-05}, {@code --03-05} without its year. */
final class IsoForm<T> extends StdSerializer<T> {

  @Serial private static final long serialVersionUID = 1;

  IsoForm(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    out.writeString(value.toString());
  }
}
