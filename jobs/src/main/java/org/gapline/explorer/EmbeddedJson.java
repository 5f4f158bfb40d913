package org.gapline.explorer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON that may stand inside a script element: no text in it can end the element or begin another,
 * and characters that control or turn text are replaced as in the page itself.
 */
final class EmbeddedJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .registerModule(new SimpleModule().addSerializer(String.class, new CleanText()));

  private EmbeddedJson() {}

  /** The value as JSON. */
  static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value).replace("<", "\\u003c").replace(">", "\\u003e");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts without what has no place in a page. */
  private static final class CleanText extends StdSerializer<String> {

    private static final long serialVersionUID = 1;

    CleanText() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(Html.clean(text));
    }
  }
}
