package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.gapline.document.Document;
import org.gapline.document.DocumentFlag;
import org.gapline.document.Pages;
import org.gapline.document.WordCount;
import org.gapline.spark.tables.CodedInput;
import org.gapline.spark.tables.FactsRow;
import org.gapline.spark.tables.FoundStatement;
import org.gapline.spark.tables.SparkTables;
import org.gapline.tagging.CodedDocument;
import org.gapline.tagging.CodedStatement;
import org.gapline.tagging.StatementIds;

/** Documents in, one row per document out: its kind, its events and its statements. */
public final class CodeDocuments {

  private final Broadcast<ShippedCodebook> codebook;

  public CodeDocuments(Broadcast<ShippedCodebook> codebook) {
    this.codebook = codebook;
  }

  /** One row of {@link CodedInput} per row of read inputs. */
  public Dataset<Row> apply(Dataset<Row> readInputs) {
    Broadcast<ShippedCodebook> shipped = codebook;
    return readInputs.map(
        (MapFunction<Row, Row>)
            row -> {
              Document document = SparkTables.READ_INPUTS.fromRow(row).toDocument();
              CodedDocument coded = shipped.value().coder().code(document);
              return SparkTables.CODED_INPUTS.toRow(coded(document, coded));
            },
        SparkTables.CODED_INPUTS.encoder());
  }

  private static CodedInput coded(Document document, CodedDocument coded) {
    return new CodedInput(
        document.docId(),
        document.sourcePath(),
        document.metadata().sourceUrl(),
        document.metadata().symbol(),
        document.mediaType(),
        document.language(),
        document.title(),
        coded.published(),
        coded.kind().id(),
        document.metadata().sharing().id(),
        document.metadata().provenance().id(),
        WordCount.of(document.text()),
        flags(document, coded),
        document.text(),
        coded.events().stream().map(FactsRow::of).toList(),
        statements(document, coded));
  }

  private static List<String> flags(Document document, CodedDocument coded) {
    TreeSet<DocumentFlag> flags = new TreeSet<>(document.flags());
    flags.addAll(coded.flags());
    return flags.stream().map(DocumentFlag::name).toList();
  }

  private static List<FoundStatement> statements(Document document, CodedDocument coded) {
    Map<String, Integer> occurrences = new HashMap<>();
    List<FoundStatement> statements = new ArrayList<>();
    Pages pages = document.pages();
    for (CodedStatement statement : coded.statements()) {
      String text = StatementIds.normalized(statement.span().of(document.text()));
      int occurrence = occurrences.merge(text, 1, Integer::sum);
      statements.add(
          FoundStatement.of(
              StatementIds.id(document.docId(), text, occurrence),
              statement,
              pages.at(statement.span().begin())));
    }
    return statements;
  }
}
