package org.gapline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.gapline.release.Release;
import org.gapline.table.Table;

/**
 * Writes a table as JSON Lines: an object for each row, its keys the columns, nulls written. A
 * table without rows is an empty file.
 */
final class JsonLinesExport {

  private JsonLinesExport() {}

  static <R extends Record> void write(Release release, Table<R> table, OutputStream out)
      throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter(""));
    release.forEach(table, row -> print(json, table, row));
    json.flush();
  }

  private static <R extends Record> void print(JsonGenerator json, Table<R> table, R row) {
    try {
      json.writeStartObject();
      Object[] values = table.values(row);
      for (int i = 0; i < values.length; i++) {
        json.writeFieldName(table.fields().get(i).name());
        print(json, values[i]);
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void print(JsonGenerator json, Object value) throws IOException {
    if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        print(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof LocalDate day) {
      json.writeString(day.toString());
    } else {
      json.writePOJO(value);
    }
  }
}
