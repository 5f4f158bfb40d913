package org.gapline.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;

/**
 * Finds near copies among documents and groups what they report into events: several reports of one
 * event become one, and a series held in several cities or at several dates stays apart. Pure; the
 * same documents give the same events in any order. Immutable; safe to share.
 *
 * <p>A large archive is linked in two passes: documents that share a {@link #blockMembers key} are
 * compared and {@link #connect connected} where enough speaks for it, and what hangs together is
 * then {@link #link grouped}.
 */
public final class EventLinker {

  /** Texts whose estimated likeness is lower are not looked at again. */
  private static final double PERHAPS_COPY = NearCopies.THRESHOLD - 0.2;

  /** In a block of like texts each is held against so many before it. */
  private static final int REACH = 64;

  private final EvidenceModel model;

  public EventLinker(Codebook codebook) {
    this.model = EvidenceModel.of(codebook);
  }

  /** The document's events and text under each of the keys that it may share with its like. */
  public List<BlockMember> blockMembers(ReportedDocument document) {
    List<BlockMember> members = new ArrayList<>();
    for (DocumentEvent event : document.documentEvents()) {
      BlockingKeys.of(event).forEach(key -> members.add(BlockMember.of(key, event)));
    }
    Shingles shingles = Shingles.of(document.text());
    if (shingles.size() >= NearCopies.FEWEST_SHINGLES) {
      MinHash hash = MinHash.of(shingles);
      String sketch = hash.sketch();
      hash.bands().forEach(band -> members.add(BlockMember.ofText(band, document.docId(), sketch)));
    }
    return members;
  }

  /** Connects the documents of a block, members of one key, that are like enough. */
  public void connect(List<BlockMember> block, Components components) {
    if (block.size() < 2) {
      return;
    } else if (block.get(0).event() == null) {
      connectTexts(block, components);
      return;
    }
    List<Report> reports =
        block.stream().map(BlockMember::event).sorted(Report.ORDER).map(Report::of).toList();
    new Neighbours(reports)
        .forEachPair(
            (i, j) -> {
              if (model.compare(reports.get(i), reports.get(j)).isEnough()) {
                components.connect(reports.get(i).event().docId(), reports.get(j).event().docId());
              }
            });
  }

  private static void connectTexts(List<BlockMember> block, Components components) {
    List<BlockMember> members =
        block.stream().sorted(Comparator.comparing(BlockMember::docId)).toList();
    for (int i = 0; i < members.size(); i++) {
      for (int j = Math.max(0, i - REACH); j < i; j++) {
        BlockMember a = members.get(i);
        BlockMember b = members.get(j);
        if (MinHash.likeness(a.sketch(), b.sketch()) >= PERHAPS_COPY) {
          components.connect(a.docId(), b.docId());
        }
      }
    }
  }

  /** Near copies and events of documents that hang together. */
  public LinkedDocuments link(List<ReportedDocument> component) {
    Map<String, String> originals =
        component.size() < 2 ? Map.of() : NearCopies.find(component, model);
    List<DocumentEvent> events =
        component.stream()
            .flatMap(document -> document.documentEvents().stream())
            .map(event -> event.copyOf(originals.getOrDefault(event.docId(), event.docId())))
            .toList();
    return new LinkedDocuments(
        new EventGroups(model, events).find().stream().map(EventMerge::merge).toList(), originals);
  }

  /** What speaks for and against two reports being of one event, in one line for people. */
  public String explain(DocumentEvent a, DocumentEvent b) {
    Evidence evidence = model.compare(Report.of(a), Report.of(b));
    return (evidence.isEnough() ? "one event: " : "two events: ") + evidence.explanation();
  }
}
