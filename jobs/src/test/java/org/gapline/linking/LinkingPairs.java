package org.gapline.linking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.Document;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputMetadata;
import org.gapline.document.Provenance;
import org.gapline.document.RejectedInputException;
import org.gapline.tagging.DatePrecision;
import org.gapline.tagging.DocumentFacts;
import org.gapline.tagging.DocumentKind;
import org.gapline.tagging.EventFacts;
import org.gapline.tagging.FactFinder;
import org.gapline.tagging.ProjectCodebook;

/**
 * Pairs of reports that say whether they are of one event, written by somebody with no share in the
 * linking code: {@code pairs.jsonl} with the case that each pair stands for, {@code events.json}
 * with the true event of each file, and the files.
 */
final class LinkingPairs {

  /** Two reports, and whether they are of one event. */
  record Pair(String a, String b, boolean same, String what) {}

  /** How many pairs of a case there are, and how many were told rightly. */
  record CaseScore(int pairs, int right) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final EventLinker linker;
  private final Map<String, ReportedDocument> documents = new TreeMap<>();
  private final Map<String, String> trueEvents = new TreeMap<>();
  private final Map<String, String> foundEvents = new HashMap<>();

  private LinkingPairs(Path folder) {
    this.folder = folder;
    this.linker = new EventLinker(ProjectCodebook.read());
  }

  /** Reads, codes and links the reports of a folder together. */
  static LinkingPairs link(Path folder) throws IOException, RejectedInputException {
    return link(folder, JSON.createObjectNode());
  }

  /** The same, with facts put right where the finder of facts errs on a pair of one event. */
  static LinkingPairs linkCorrected(Path folder) throws IOException, RejectedInputException {
    return link(folder, JSON.readTree(folder.resolve("corrections.json").toFile()));
  }

  private static LinkingPairs link(Path folder, JsonNode corrections)
      throws IOException, RejectedInputException {
    LinkingPairs pairs = new LinkingPairs(folder);
    pairs.readDocuments(corrections);
    for (LinkedEvent event :
        LinkingInMemory.link(pairs.linker, List.copyOf(pairs.documents.values())).events()) {
      event
          .members()
          .forEach(m -> pairs.foundEvents.putIfAbsent(m.docId(), event.name().founder()));
    }
    return pairs;
  }

  private void readDocuments(JsonNode corrections) throws IOException, RejectedInputException {
    FactFinder finder = new FactFinder(ProjectCodebook.read());
    JsonNode events = JSON.readTree(folder.resolve("events.json").toFile());
    for (Map.Entry<String, JsonNode> event : events.properties()) {
      String file = event.getKey();
      trueEvents.put(file, event.getValue().asText());
      Document document =
          new DocumentReader().read(Files.readAllBytes(folder.resolve(file)), file, metadata());
      DocumentFacts facts = finder.find(document);
      JsonNode correction = corrections.path(file);
      boolean corrected = !correction.isMissingNode();
      documents.put(
          file,
          new ReportedDocument(
              document.docId(),
              facts.published(),
              document.language(),
              corrected ? List.of(corrected(facts.facts(), correction)) : facts.events(),
              document.text()));
    }
  }

  private static EventFacts corrected(EventFacts facts, JsonNode right) {
    return new EventFacts(
        DocumentKind.WORKSHOP,
        facts.title(),
        day(right, "start", facts.start()),
        day(right, "end", facts.end()),
        precision(right, facts),
        right.has("city") ? right.get("city").asText(null) : facts.city(),
        right.has("country") ? right.get("country").asText(null) : facts.country(),
        texts(right, "regions", facts.regions()),
        facts.groupings(),
        texts(right, "states", facts.states()),
        texts(right, "organizers", facts.organizers()),
        facts.participants(),
        facts.donors(),
        facts.resolutions(),
        facts.agenda(),
        facts.flags());
  }

  private static DatePrecision precision(JsonNode right, EventFacts facts) {
    if (right.has("precision")) {
      return DatePrecision.valueOf(right.get("precision").asText());
    }
    return right.has("start") ? DatePrecision.DAY : facts.precision();
  }

  private static LocalDate day(JsonNode right, String key, LocalDate found) {
    if (!right.has(key)) {
      return found;
    }
    return right.get(key).isNull() ? null : LocalDate.parse(right.get(key).asText());
  }

  private static List<String> texts(JsonNode right, String key, List<String> found) {
    if (!right.has(key)) {
      return found;
    }
    List<String> texts = new ArrayList<>();
    right.get(key).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static InputMetadata metadata() {
    return new InputMetadata(
        null, null, null, new SharingLabel("public"), Provenance.SYNTHETIC, null, null);
  }

  /** The pairs that were listed. */
  List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("pairs.jsonl"))) {
      if (!line.isBlank()) {
        JsonNode node = JSON.readTree(line);
        pairs.add(
            new Pair(
                node.get("a").asText(),
                node.get("b").asText(),
                node.get("same").asBoolean(),
                node.get("case").asText()));
      }
    }
    return pairs;
  }

  /** Whether both reports were linked into one event. */
  boolean isLinked(String a, String b) {
    String event = foundEvents.get(documents.get(a).docId());
    return event != null && event.equals(foundEvents.get(documents.get(b).docId()));
  }

  /** Pairs among all reports, listed or not, that were linked though of different events. */
  List<String> wrongMerges() {
    List<String> wrong = new ArrayList<>();
    List<String> files = List.copyOf(documents.keySet());
    for (int i = 0; i < files.size(); i++) {
      for (int j = 0; j < i; j++) {
        String a = files.get(j);
        String b = files.get(i);
        if (isLinked(a, b) && !trueEvents.get(a).equals(trueEvents.get(b))) {
          wrong.add(a + " " + b + ": " + explanation(a, b));
        }
      }
    }
    return wrong;
  }

  /** Listed pairs of one event that were not linked. */
  List<String> missed() throws IOException {
    return pairs().stream()
        .filter(pair -> pair.same() && !isLinked(pair.a(), pair.b()))
        .map(
            pair ->
                pair.what()
                    + " "
                    + pair.a()
                    + " "
                    + pair.b()
                    + ": "
                    + explanation(pair.a(), pair.b()))
        .toList();
  }

  /** What was told rightly, by case. */
  Map<String, CaseScore> byCase() throws IOException {
    Map<String, CaseScore> scores = new TreeMap<>();
    for (Pair pair : pairs()) {
      int right = isLinked(pair.a(), pair.b()) == pair.same() ? 1 : 0;
      scores.merge(
          pair.what(),
          new CaseScore(1, right),
          (x, y) -> new CaseScore(x.pairs() + y.pairs(), x.right() + y.right()));
    }
    return scores;
  }

  private String explanation(String a, String b) {
    return events(a).isEmpty() || events(b).isEmpty()
        ? "no event found in one of them"
        : linker.explain(events(a).get(0), events(b).get(0))
            + "\n    "
            + events(a).get(0).facts()
            + "\n    "
            + events(b).get(0).facts();
  }

  private List<DocumentEvent> events(String file) {
    return documents.get(file).documentEvents();
  }
}
