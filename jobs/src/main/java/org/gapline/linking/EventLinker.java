package org.gapline.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gapline.codebook.Codebook;

/**
 * Finds near copies among documents and groups what they report into events: several reports of one
 * event become one, and a series held in several cities or at several dates stays apart. Pure; the
 * same documents give the same events in any order. Immutable; safe to share.
 *
 * <p>A large archive is linked in two passes: documents that share a {@link #blockMembers key} are
 * {@link #window compared} and connected where enough speaks for it, and what hangs together is
 * then {@link #link grouped}.
 */
public final class EventLinker {

  private final EvidenceModel model;

  public EventLinker(Codebook codebook) {
    this.model = EvidenceModel.of(codebook);
  }

  /** The document's events and text under each of the keys that it may share with its like. */
  public List<BlockMember> blockMembers(ReportedDocument document) {
    List<BlockMember> members = new ArrayList<>();
    for (DocumentEvent event : document.documentEvents()) {
      String order = Neighbourhood.of(event);
      BlockingKeys.of(event).forEach(key -> members.add(BlockMember.of(key, order, event)));
    }
    MinHash hash = document.signature().minHash();
    if (hash != null) {
      String sketch = hash.sketch();
      hash.bands().forEach(band -> members.add(BlockMember.ofText(band, document.docId(), sketch)));
    }
    return members;
  }

  /** Where the members of keys go through, to connect the documents that are like enough. */
  public BlockWindow window(Components components) {
    return new BlockWindow(model, components);
  }

  /** Near copies and events of documents that hang together. */
  public LinkedDocuments link(List<ReportedDocument> component) {
    return component.size() == 1 ? alone(component.get(0)) : together(component);
  }

  /** A document tells its events apart itself. */
  private static LinkedDocuments alone(ReportedDocument document) {
    return new LinkedDocuments(
        document.documentEvents().stream().map(event -> EventMerge.merge(List.of(event))).toList(),
        Map.of());
  }

  private LinkedDocuments together(List<ReportedDocument> component) {
    Map<String, String> originals = NearCopies.find(component, model);
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
