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
 * <p>What is asked for by itself comes first.
 *
 * @param keys hashes of the keys under which it meets its like, packed
 * @param published date of publication, or null
 * @param themes for each of its events the themes of the statements made at it
 * @param events the events that the document reports
 * @param vocabulary of what its text speaks
 * @param minHash signature of its text, or null where it is too short
 */
public record LinkingEntry(
    String keys,
    LocalDate published,
    List<Themes> themes,
    List<FactsRow> events,
    String vocabulary,
    String minHash) {

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

  /**
   * The field that tells whether a document has a key in common with others.
   *
   * @param keys hashes of its keys, packed
   */
  record Keys(String keys) {

    KeyHashes hashes() {
      return KeyHashes.parse(keys);
    }
  }

  /** The field that tells the themes of events. */
  record ThemesOfEvents(List<Themes> themes) {}

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
        KeyHashes.of(document).pack(),
        coded.published(),
        themes(coded),
        coded.events(),
        signature.vocabulary().pack(),
        signature.minHash() == null ? null : signature.minHash().pack());
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
    return new TextSignature(
        Vocabulary.parse(vocabulary), minHash == null ? null : MinHash.parse(minHash));
  }
}
