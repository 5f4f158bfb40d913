package org.gapline.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Both passes of linking over documents that fit in memory, as the stages make them over many. */
final class LinkingInMemory {

  private LinkingInMemory() {}

  static LinkedDocuments link(EventLinker linker, List<ReportedDocument> documents) {
    List<LinkedEvent> events = new ArrayList<>();
    Map<String, String> originals = new TreeMap<>();
    for (List<ReportedDocument> component : components(linker, documents)) {
      LinkedDocuments linked = linker.link(component);
      events.addAll(linked.events());
      originals.putAll(linked.originalByCopy());
    }
    events.sort((a, b) -> Report.ORDER.compare(a.members().get(0), b.members().get(0)));
    return new LinkedDocuments(events, originals);
  }

  /** The documents, those together that hang together. */
  private static Collection<List<ReportedDocument>> components(
      EventLinker linker, List<ReportedDocument> documents) {
    Components components = new Components();
    BlockWindow window = linker.window(components);
    for (List<BlockMember> block : blocks(linker, documents)) {
      block.stream().sorted(Comparator.comparing(BlockMember::order)).forEach(window::add);
      window.beginKey();
    }
    Map<Long, List<ReportedDocument>> together = new TreeMap<>();
    for (ReportedDocument document : documents) {
      together
          .computeIfAbsent(components.componentOf(document.docId()), key -> new ArrayList<>())
          .add(document);
    }
    return together.values();
  }

  private static Collection<List<BlockMember>> blocks(
      EventLinker linker, List<ReportedDocument> documents) {
    Map<String, List<BlockMember>> blocks = new TreeMap<>();
    for (ReportedDocument document : documents) {
      for (BlockMember member : linker.blockMembers(document)) {
        blocks.computeIfAbsent(member.key(), key -> new ArrayList<>()).add(member);
      }
    }
    return blocks.values();
  }
}
