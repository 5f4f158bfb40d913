package org.gapline.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.codebook.Codebook;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.RejectedInputException;
import org.gapline.linking.BlockMember;
import org.gapline.linking.BlockWindow;
import org.gapline.linking.Components;
import org.gapline.linking.EventLinker;
import org.gapline.linking.ReportedDocument;
import org.gapline.spark.tables.BlockRow;
import org.gapline.spark.tables.OrderedKey;
import org.gapline.spark.tables.SharedKeys;
import org.gapline.table.RecordBytes;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.ProjectCodebook;
import scala.Tuple2;

/**
 * CPU time of linking alone on a {@link SkewedArchive}, in one thread and without Spark: making
 * keys and records, comparing those that share a key, and grouping what hangs together. Sorting is
 * not counted: in a run it is the shuffle's.
 */
public final class LinkingBenchmark {

  private static final RecordBytes<BlockRow> ROWS = RecordBytes.of(BlockRow.class);

  private final EventLinker linker;
  private final List<ReportedDocument> documents;
  private final Components components = new Components();
  private int largest;
  private int events;

  private LinkingBenchmark(EventLinker linker, List<ReportedDocument> documents) {
    this.linker = linker;
    this.documents = documents;
  }

  /** Writes an archive of so many reports into a folder, and prints a row of a table about it. */
  public static void main(String[] arguments) throws IOException, RejectedInputException {
    int reports = Integer.parseInt(arguments[1]);
    SkewedArchive.write(Path.of(arguments[0]), reports);
    Codebook codebook = ProjectCodebook.read();
    System.out.print(
        new LinkingBenchmark(new EventLinker(codebook), documents(codebook, reports)).row());
  }

  private static List<ReportedDocument> documents(Codebook codebook, int reports)
      throws IOException, RejectedInputException {
    FactFinder finder = new FactFinder(codebook);
    DocumentReader reader = new DocumentReader();
    List<ReportedDocument> documents = new ArrayList<>();
    for (int number = 0; number < reports; number++) {
      Document document =
          reader.read(
              SkewedArchive.bytes(number), SkewedArchive.path(number), InputMetadata.unmarked());
      DocumentFacts facts = finder.find(document);
      documents.add(
          new ReportedDocument(
              document.docId(),
              facts.published(),
              document.language(),
              facts.events(),
              document.text()));
    }
    return documents;
  }

  private String row() throws IOException {
    long begin = cpu();
    List<Tuple2<String, byte[]>> members = members();
    long keyed = cpu();
    members.sort(Comparator.comparing(Tuple2::_1));
    long sorted = cpu();
    connect(new SharedKeys(members.iterator()));
    long connected = cpu();
    members.clear();
    group();
    long end = cpu();
    long all = keyed - begin + end - sorted;
    return String.format(
        Locale.ROOT,
        "| %,d | %,d | %,d | %.1f | %.1f | %.1f | %.1f | %.0f | %d |",
        documents.size(),
        events,
        largest,
        (keyed - begin) / 1e9,
        (connected - sorted) / 1e9,
        (end - connected) / 1e9,
        all / 1e9,
        all / 1e3 / documents.size(),
        peakMegabytes());
  }

  private List<Tuple2<String, byte[]>> members() {
    List<Tuple2<String, byte[]>> members = new ArrayList<>();
    for (ReportedDocument document : documents) {
      for (BlockMember member : linker.blockMembers(document)) {
        members.add(
            new Tuple2<>(
                new OrderedKey(member.key(), member.order()).text(),
                ROWS.toBytes(BlockRow.of(member))));
      }
    }
    return members;
  }

  private void connect(SharedKeys members) throws IOException {
    BlockWindow window = linker.window(components);
    String before = "";
    while (members.hasNext()) {
      Tuple2<String, byte[]> member = members.next();
      OrderedKey key = OrderedKey.parse(member._1());
      if (!key.key().equals(before)) {
        window.beginKey();
      }
      before = key.key();
      window.add(ROWS.fromBytes(member._2()).toMember(key));
    }
  }

  private void group() {
    Map<Long, List<ReportedDocument>> together = new TreeMap<>();
    for (ReportedDocument document : documents) {
      together
          .computeIfAbsent(components.componentOf(document.docId()), key -> new ArrayList<>(1))
          .add(document);
    }
    Collection<List<ReportedDocument>> groups = together.values();
    for (List<ReportedDocument> group : groups) {
      largest = Math.max(largest, group.size());
      events += linker.link(group).events().size();
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
        .findFirst()
        .orElse(0);
  }
}
