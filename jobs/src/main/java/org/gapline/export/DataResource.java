package org.gapline.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.gapline.export.ExportOptions.ByteOrderMark;
import org.gapline.export.ExportOptions.ListStyle;
import org.gapline.table.Table;

/**
 * An exported file, to be described in a {@link DataPackage}.
 *
 * @param path name of the file in its folder
 * @param table what it holds
 * @param format how it is written
 * @param options what the user chose of it
 */
public record DataResource(
    String path, Table<?> table, ExportFormat format, ExportOptions options) {

  /** The profile of CSV; Frictionless knows no other format as a table. */
  static final String TABULAR = "tabular-data-resource";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The description, under a name that no other file has. */
  ObjectNode described(Set<String> taken) {
    ObjectNode resource = JSON.createObjectNode();
    resource.put("name", name(taken));
    resource.put("path", path);
    resource.put("profile", format == ExportFormat.CSV ? TABULAR : "data-resource");
    resource.put("format", ending());
    if (format == ExportFormat.CSV || format == ExportFormat.JSONL) {
      resource.put("encoding", "utf-8");
    }
    if (format == ExportFormat.CSV) {
      resource.putObject("dialect").put("lineTerminator", "\n");
    }
    if (options.mark() == ByteOrderMark.WITH) {
      resource.put("description", "Begins with the byte order mark of UTF-8 (U+FEFF).");
    }
    ArrayNode fields = resource.putObject("schema").putArray("fields");
    table.fields().forEach(field -> describe(field, fields.addObject()));
    return resource;
  }

  private void describe(Table.Field field, ObjectNode node) {
    ListStyle lists = lists();
    boolean isJoined = field.type().isList() && lists == ListStyle.TEXT;
    node.put("name", field.name());
    node.put("type", DataPackage.typeOf(field.type(), lists));
    node.put(
        "description",
        field.column().comment() + (isJoined ? " Several are joined by \"; \"." : ""));
    // An empty list, joined, is an empty cell, which counts as missing.
    node.putObject("constraints").put("required", !field.column().isOptional() && !isJoined);
  }

  private ListStyle lists() {
    return options.listsOr(format == ExportFormat.XLSX ? ListStyle.TEXT : ListStyle.JSON);
  }

  private String name(Set<String> taken) {
    String first = table.name().replace('_', '-') + "-" + ending();
    String name = first;
    for (int number = 2; taken.contains(name); number++) {
      name = first + "-" + number;
    }
    return name;
  }

  private String ending() {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
