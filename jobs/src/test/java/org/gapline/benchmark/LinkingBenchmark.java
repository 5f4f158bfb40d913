package org.gapline.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.gapline.hash.Sha256;
import org.gapline.linking.BlockMember;
import org.gapline.linking.Components;
import org.gapline.linking.EventLinker;
import org.gapline.linking.LinkedDocuments;
import org.gapline.linking.LinkedEvent;
import org.gapline.linking.ReportedDocument;
import org.gapline.spark.tables.BlockRow;
import org.gapline.spark.tables.OrderedKey;
import org.gapline.table.RecordBytes;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.ProjectCodebook;

/** Times linking alone, in one thread and without Spark, and prints what it took. */
public final class LinkingBenchmark {

  private static final RecordBytes<BlockRow> ROWS = RecordBytes.of(BlockRow.class);

  private final EventLinker linker;
  private final List<ReportedDocument> documents;

  private LinkingBenchmark(Codebook codebook, List<ReportedDocument> documents) {
    this.linker = new EventLinker(codebook);
    this.documents = documents;
  }

  public static void main(String[] arguments) throws Exception {
    Codebook codebook = ProjectCodebook.read();
    for (String argument : arguments) {
      List<ReportedDocument> documents = documents(codebook, argument);
      int rounds = Integer.getInteger("rounds", 1);
      for (int i = 0; i < rounds; i++) {
        new LinkingBenchmark(codebook, documents).run(argument);
      }
    }
  }

  private static List<ReportedDocument> documents(Codebook codebook, String what) throws Exception {
    List<ReportedDocument> documents = new ArrayList<>();
    FactFinder finder = new FactFinder(codebook);
    DocumentReader reader = new DocumentReader();
    if (what.matches("\\d+")) {
      for (int i = 0; i < Integer.parseInt(what); i++) {
        documents.add(reported(finder, reader, SkewedArchive.path(i), SkewedArchive.text(i)));
      }
    } else {
      int i = 0;
      com.fasterxml.jackson.databind.ObjectMapper json =
          new com.fasterxml.jackson.databind.ObjectMapper();
      for (String line : Files.readAllLines(Path.of(what))) {
        documents.add(
            reported(finder, reader, i++ + ".txt", json.readTree(line).get("text").asText()));
      }
    }
    return documents;
  }

  private static ReportedDocument reported(
      FactFinder finder, DocumentReader reader, String path, String text)
      throws IOException, RejectedInputException {
    Document document =
        reader.read(text.getBytes(StandardCharsets.UTF_8), path, InputMetadata.unmarked());
    DocumentFacts facts = finder.find(document);
    return new ReportedDocument(
        document.docId(), facts.published(), document.language(), facts.events(), document.text());
  }

  private void run(String what) throws IOException {
    long begin = cpu();
    List<scala.Tuple2<String, byte[]>> blocks = new ArrayList<>();
    long bytes = 0;
    for (ReportedDocument document : documents) {
      for (BlockMember member : linker.blockMembers(document)) {
        byte[] row = ROWS.toBytes(BlockRow.of(member));
        String key = new OrderedKey(member.key(), member.order()).text();
        bytes += row.length + key.length();
        blocks.add(new scala.Tuple2<>(key, row));
      }
    }
    long keyed = cpu();
    blocks.sort(java.util.Comparator.comparing(scala.Tuple2::_1));
    long sorted = cpu();
    begin += sorted - keyed;
    keyed = sorted;
    Components all = new Components();
    int largest = 0;
    org.gapline.linking.BlockWindow window = linker.window(all);
    org.gapline.spark.tables.SharedKeys shared =
        new org.gapline.spark.tables.SharedKeys(
            blocks.iterator());
    OrderedKey before = null;
    int size = 0;
    while (shared.hasNext()) {
      scala.Tuple2<String, byte[]> member = shared.next();
      OrderedKey key = OrderedKey.parse(member._1());
      if (before != null && !key.key().equals(before.key())) {
        window.beginKey();
        size = 0;
      }
      before = key;
      largest = Math.max(largest, ++size);
      window.add(ROWS.fromBytes(member._2()).toMember(key));
    }
    long connected = cpu();
    int keys = blocks.size();
    blocks = null;
    Map<String, List<ReportedDocument>> components = new TreeMap<>();
    for (ReportedDocument document : documents) {
      String key =
          all.isConnected(document.docId())
              ? Long.toHexString(all.componentOf(document.docId()))
              : document.docId();
      components.computeIfAbsent(key, k -> new ArrayList<>(1)).add(document);
    }
    int together = 0;
    int events = 0;
    int copies = 0;
    TreeSet<String> lines = new TreeSet<>();
    for (List<ReportedDocument> component : components.values()) {
      together = Math.max(together, component.size());
      LinkedDocuments linked = linker.link(component);
      events += linked.events().size();
      copies += linked.originalByCopy().size();
      linked.originalByCopy().forEach((copy, of) -> lines.add(copy + "=" + of));
      for (LinkedEvent event : linked.events()) {
        lines.add(line(event));
      }
    }
    long end = cpu();
    System.out.printf(
        Locale.ROOT,
        "%s: %d documents, %d events, %d copies, %d keys, largest block %d, largest component %d,"
            + " %d KB | keys %.2f s, blocks %.2f s, components %.2f s, all %.2f s | %s%n",
        what,
        documents.size(),
        events,
        copies,
        keys,
        largest,
        together,
        bytes >> 10,
        (keyed - begin) / 1e9,
        (connected - keyed) / 1e9,
        (end - connected) / 1e9,
        (end - begin) / 1e9,
        Sha256.hex(String.join("\n", lines)).substring(0, 16));
  }

  private static String line(LinkedEvent event) {
    StringBuilder line = new StringBuilder();
    event.members().forEach(m -> line.append(m.docId()).append('/').append(m.ordinal()).append(' '));
    var facts = event.facts();
    return line.append(event.name()).append(event.conflicts()).append(facts.title())
        .append(facts.start()).append(facts.end()).append(facts.city()).append(facts.country())
        .append(facts.organizers()).append(facts.participants()).append(facts.regions())
        .append(new TreeSet<>(facts.flags())).toString();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
