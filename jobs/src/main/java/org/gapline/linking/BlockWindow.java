package org.gapline.linking;

/**
 * Connects documents of one key after the other, which come in the order of {@link
 * BlockMember#order}. Each is held against so many shortly before it, and no more stand in memory,
 * however many have a key in common.
 */
public final class BlockWindow {

  /** In a block of like texts each is held against so many before it. */
  private static final int TEXTS = 64;

  /** Texts whose estimated likeness is lower are not looked at again. */
  private static final double PERHAPS_COPY = NearCopies.THRESHOLD - 0.2;

  /** A text of which something is to be held against others. */
  private record Text(long document, byte[] sketch) {}

  private final EvidenceModel model;
  private final Components components;
  private final Recent<Report> reports = new Recent<>(Neighbours.REACH);
  private final Recent<Text> texts = new Recent<>(TEXTS);

  BlockWindow(EvidenceModel model, Components components) {
    this.model = model;
    this.components = components;
  }

  /** Forgets the members of a key: those of another follow. */
  public void beginKey() {
    reports.clear();
    texts.clear();
  }

  /** Connects a document with those before it that are like enough. */
  public void add(BlockMember member) {
    if (member.event() == null) {
      addText(new Text(Components.keyOf(member.docId()), MinHash.unpacked(member.sketch())));
    } else {
      addReport(Report.of(member.event()));
    }
  }

  private void addReport(Report report) {
    for (int i = 0; i < reports.size(); i++) {
      Report other = reports.get(i);
      if (!report.isFarFrom(other)
          && !components.areTogether(report.documentKey(), other.documentKey())
          && model.pointsIfOne(other, report).isPresent()) {
        components.connect(report.documentKey(), other.documentKey());
      }
    }
    reports.add(report);
  }

  private void addText(Text text) {
    for (int i = 0; i < texts.size(); i++) {
      Text other = texts.get(i);
      if (!components.areTogether(text.document(), other.document())
          && MinHash.likeness(text.sketch(), other.sketch()) >= PERHAPS_COPY) {
        components.connect(text.document(), other.document());
      }
    }
    texts.add(text);
  }
}
