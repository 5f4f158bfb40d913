package org.gapline.spark.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gapline.linking.KeyHashes;
import org.gapline.linking.MinHash;
import org.gapline.linking.ReportedDocument;
import org.gapline.linking.TextSignature;
import org.gapline.linking.Vocabulary;

/**
 * What linking needs of a coded document, a tenth of what was coded. Kept from run to run, under
 * the key of the {@link CodedEntry} of which it is made.
 *
 * @param published date of publication, or null
 * @param events the events that the document reports
 * @param themes for each of its events the themes of the statements made at it
 * @param vocabulary of what its text speaks, or null in a document that only waits
 * @param minHash signature of its text, or null where it is too short
 * @param keys hashes of the keys under which it meets its like
 */
public record LinkingEntry(
    LocalDate published,
    List<FactsRow> events,
    List<Themes> themes,
    String vocabulary,
    String minHash,
    String keys) {

  public LinkingEntry {
    events = List.copyOf(events);
    themes = List.copyOf(themes);
  }

  /** Themes of the statements made at one event. */
  public record Themes(List<String> ids) {

    public Themes {
      ids = List.copyOf(ids);
    }
  }

  /** What linking needs of a document that was coded. */
  public static LinkingEntry of(ReadInput read, CodedEntry coded) {
    ReportedDocument document =
        new ReportedDocument(
            read.docId(),
            coded.published(),
            read.language(),
            coded.events().stream().map(FactsRow::toFacts).toList(),
            read.text());
    TextSignature signature = document.signature();
    return new LinkingEntry(
        coded.published(),
        coded.events(),
        themes(coded),
        signature.vocabulary().pack(),
        signature.minHash() == null ? null : signature.minHash().pack(),
        KeyHashes.of(document).pack());
  }

  /** The same for whoever has the keys elsewhere. */
  LinkingEntry withoutKeys() {
    return new LinkingEntry(published, events, themes, vocabulary, minHash, null);
  }

  private static List<Themes> themes(CodedEntry coded) {
    List<Themes> themes = new ArrayList<>();
    for (int i = 0; i < coded.events().size(); i++) {
      themes.add(themes(coded, i));
    }
    return themes;
  }

  private static Themes themes(CodedEntry coded, Integer event) {
    TreeSet<String> themes = new TreeSet<>();
    for (FoundStatement statement : coded.statements()) {
      if (event.equals(statement.event())) {
        themes.addAll(statement.themes());
      }
    }
    return new Themes(List.copyOf(themes));
  }

  /**
   * The document as linking sees it.
   *
   * @param text its kept text, or empty where it is like no other document
   */
  public ReportedDocument toReported(String docId, String language, String text) {
    return new ReportedDocument(
        docId,
        published,
        language,
        events.stream().map(FactsRow::toFacts).toList(),
        signature(),
        text);
  }

  private TextSignature signature() {
    return vocabulary == null
        ? TextSignature.NONE
        : new TextSignature(
            Vocabulary.parse(vocabulary), minHash == null ? null : MinHash.parse(minHash));
  }
}
