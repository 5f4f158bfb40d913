package org.gapline.document.bulk;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;

/** Reads one line as one JSON object with the fields of a record. */
final class JsonRecord {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonRecord() {}

  /**
   * The fields of a line.
   *
   * @throws RejectedInputException if the line is not one JSON object in UTF-8
   */
  static RecordFields parse(byte[] line, int length) throws RejectedInputException {
    refuseZeros(line, length);
    try (JsonParser parser = JSON.createParser(line, 0, length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw bad("the line is JSON, but no object");
      }
      RecordFields fields = new RecordFields();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        take(key, value, parser, fields);
      }
      if (parser.nextToken() != null) {
        throw bad("more stands behind the JSON object on the line");
      }
      return fields;
    } catch (JacksonException e) {
      throw bad("the line is no JSON: " + e.getOriginalMessage() + where(e));
    } catch (IOException e) {
      throw bad("the line is no JSON: " + e.getMessage());
    }
  }

  private static void take(String key, JsonToken value, JsonParser parser, RecordFields fields)
      throws IOException {
    if (!RecordFields.KEYS.contains(key) || value == JsonToken.VALUE_NULL) {
      parser.skipChildren();
    } else if (value == JsonToken.VALUE_STRING) {
      fields.put(key, parser.getText());
    } else {
      fields.putWrongType(key, inWords(value));
      parser.skipChildren();
    }
  }

  private static String inWords(JsonToken value) {
    return switch (value) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      default -> "a number";
    };
  }

  /** Jackson would take such a line for UTF-16 or UTF-32. */
  private static void refuseZeros(byte[] line, int length) throws RejectedInputException {
    if (ByteScan.indexOf(line, 0, length, 0) < length) {
      throw bad("the line holds zero bytes, which no UTF-8 text has");
    }
  }

  private static String where(JacksonException e) {
    return e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNr() + ")";
  }

  private static RejectedInputException bad(String found) {
    return new RejectedInputException(
        RejectReason.BAD_RECORD,
        found + ". Write one JSON object a line, in UTF-8, as {\"text\": \"...\"}.");
  }
}
