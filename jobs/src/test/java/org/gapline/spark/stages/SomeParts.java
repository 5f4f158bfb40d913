package org.gapline.spark.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.cache.SharedPacks;
import org.gapline.hash.Sha256;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.PartReading;
import org.gapline.spark.tables.SaidStatement;
import org.gapline.table.RecordBytes;
import org.gapline.trend.HeardStatement;
import org.gapline.trend.HeldEvent;

/** Parts of documents, statements and events that lie in memory, and how often they were read. */
final class SomeParts implements PartReading<String> {

  static final AtomicInteger READ = new AtomicInteger();

  private static final RecordBytes<DocumentLength> LENGTHS = RecordBytes.of(DocumentLength.class);
  private static final RecordBytes<HeldEvent> HELD = RecordBytes.of(HeldEvent.class);
  private static final RecordBytes<SaidStatement> SAID = RecordBytes.of(SaidStatement.class);

  private final ArrayList<ArrayList<byte[]>> documents = new ArrayList<>();
  private final ArrayList<ArrayList<byte[]>> statements = new ArrayList<>();
  private final ArrayList<ArrayList<byte[]>> events = new ArrayList<>();
  private final boolean named;

  private SomeParts(boolean named) {
    this.named = named;
  }

  /** Documents and statements dealt out over so many parts, which bear names. */
  static SomeParts named(int parts, List<DocumentLength> documents, List<SaidStatement> said) {
    return new SomeParts(true).deal(parts, documents, said);
  }

  /** The same without names. */
  static SomeParts nameless(int parts, List<DocumentLength> documents, List<SaidStatement> said) {
    return new SomeParts(false).deal(parts, documents, said);
  }

  /** A part that holds nothing yet; its number. */
  int addPart() {
    documents.add(new ArrayList<>());
    statements.add(new ArrayList<>());
    events.add(new ArrayList<>());
    return events.size() - 1;
  }

  /** The same parts, and one that holds these events alone. */
  SomeParts beside(List<HeldEvent> held) {
    int part = addPart();
    held.forEach(event -> add(part, event));
    return this;
  }

  void add(int part, HeldEvent event) {
    events.get(part).add(HELD.toBytes(event));
  }

  void add(int part, DocumentLength document) {
    documents.get(part).add(LENGTHS.toBytes(document));
  }

  void add(int part, SaidStatement statement) {
    statements.get(part).add(SAID.toBytes(statement));
  }

  private SomeParts deal(int parts, List<DocumentLength> lengths, List<SaidStatement> said) {
    for (int i = 0; i < parts; i++) {
      addPart();
    }
    for (int i = 0; i < lengths.size(); i++) {
      add(i % parts, lengths.get(i));
    }
    for (int i = 0; i < said.size(); i++) {
      add(i % parts, said.get(i));
    }
    return this;
  }

  JavaRDD<String> parts(int slices) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      numbers.add(String.valueOf(i));
    }
    return SharedSpark.context().parallelize(numbers, slices);
  }

  /** Kept results in some packs, as a run ships them. */
  static <R extends Record> ShippedResults<R> results(SharedPacks packs, Class<R> type) {
    JavaSparkContext spark = SharedSpark.context();
    CacheUses uses = new CacheUses();
    spark.sc().register(uses);
    return new ShippedResults<>(spark.broadcast(packs), uses, type);
  }

  @Override
  public String hash(String part) {
    return named ? Sha256.hex(part).substring(0, 32) : null;
  }

  @Override
  public Iterator<HeldEvent> events(String part) {
    return HELD.fromAll(events.get(Integer.parseInt(part)).iterator());
  }

  @Override
  public Iterator<DocumentLength> documents(String part) {
    return LENGTHS.fromAll(documents.get(Integer.parseInt(part)).iterator());
  }

  @Override
  public Iterator<HeardStatement> heard(String part) {
    READ.incrementAndGet();
    return new Mapped<>(statements(part), SomeParts::heard);
  }

  /** Each on a theme of its own, which its id tells. */
  private static HeardStatement heard(SaidStatement said) {
    return new HeardStatement(
        said.statementId(),
        said.docId(),
        said.eventId(),
        said.role(),
        List.of("theme-" + said.statementId()),
        said.assertedBy(),
        0,
        said.confidence(),
        said.decidedBy());
  }

  @Override
  public Iterator<SaidStatement> said(String part) {
    READ.incrementAndGet();
    return statements(part);
  }

  private Iterator<SaidStatement> statements(String part) {
    return SAID.fromAll(statements.get(Integer.parseInt(part)).iterator());
  }

  static SaidStatement statement(int number, String event, String role, String text) {
    return new SaidStatement(
        String.format(Locale.ROOT, "s-%02d", number),
        String.format(Locale.ROOT, "d-%016x", number),
        event,
        role,
        "participants",
        text,
        0.9,
        "rules",
        "en");
  }
}
