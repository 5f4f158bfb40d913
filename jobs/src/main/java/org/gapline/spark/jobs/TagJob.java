package org.gapline.spark.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.gapline.cache.SoftwareFingerprint;
import org.gapline.linking.Components;
import org.gapline.spark.stages.CodeDocuments;
import org.gapline.spark.stages.ConnectDocuments;
import org.gapline.spark.stages.EventsAtHome;
import org.gapline.spark.stages.InputsAndTexts;
import org.gapline.spark.stages.JoinLinks;
import org.gapline.spark.stages.LinkEvents;
import org.gapline.spark.stages.LinkableDocuments;
import org.gapline.spark.stages.RecallCodings;
import org.gapline.spark.stages.RecallGroups;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.LinkedDocument;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.LinkedInput;
import org.gapline.spark.tables.NamedEvent;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.DocumentTable;
import org.gapline.table.EventTable;
import org.gapline.table.StatementTable;
import org.gapline.table.Unread;

/**
 * Codes the documents that ingest read, as reviewers decided where they did. Writes documents,
 * events, statements and reviews.
 */
public final class TagJob implements Job {

  /** The job and the stage in which its rejects stand. */
  static final String NAME = "tag";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    JavaRDD<Unread<ReadInput>> read =
        context.handover().take(context.spark(), ReadInput.TABLE, new IngestJob());
    TagReviews reviews = TagReviews.of(context, read);
    InputsAndTexts texts = new InputsAndTexts(read, context.raw(), context.cache().read());
    long documents;
    try (LinkableDocuments linkable =
        LinkableDocuments.of(
            new CodeDocuments(
                    context.shipped(),
                    reviews.standing(),
                    context.cache().coded(),
                    context.cache().linkable())
                .apply(texts),
            context.cache().groups())) {
      documents = link(context, linkable, texts);
      reviews.write(linkable.all());
    }
    context.handover().drop(ReadInput.TABLE);
    String before = context.cache().linkable().use().inWords();
    return reviews.report(String.format(Locale.ROOT, "%,d documents%s", documents, before));
  }

  /** Tells how many documents there are. */
  private static long link(JobContext context, LinkableDocuments linkable, InputsAndTexts read)
      throws IOException {
    RunCache cache = context.cache();
    Broadcast<Components> together =
        context
            .spark()
            .broadcast(new ConnectDocuments(context.shipped(), cache.compared()).apply(linkable));
    LinkEvents linking = new LinkEvents(context.shipped(), together, cache.groups());
    try (RecallGroups recalled = RecallGroups.of(linkable, together, cache.groups());
        Kept<LinkedGroup> groups =
            Kept.of(linking.together(linkable, read, recalled), LinkedGroup.class);
        EventsAtHome events = EventsAtHome.of(linking.alone(linkable), groups.records())) {
      JavaRDD<LinkedInput> linked = new JoinLinks().apply(linkable.all(), events.links());
      return write(context, linked, read, events.named());
    }
  }

  /** Writes all tables in one pass. */
  private static long write(
      JobContext context,
      JavaRDD<LinkedInput> linked,
      InputsAndTexts read,
      JavaRDD<NamedEvent> events)
      throws IOException {
    Path stage = context.stage();
    String by = SoftwareFingerprint.ofThisBuild() + context.codebook().version();
    List<TablePart> parts =
        documents(context, linked, read, by).union(events(context, events, by)).collect();
    context.cache().digests().expect(parts);
    TableParts.keep(EventTable.TABLE, parts, stage);
    TableParts.keep(StatementTable.TABLE, parts, stage);
    return TableParts.keep(DocumentTable.TABLE, parts, stage);
  }

  private static JavaRDD<TablePart> documents(
      JobContext context, JavaRDD<LinkedInput> linked, InputsAndTexts read, String by) {
    String version = context.codebook().version();
    List<PartName> names = PartName.of(linked, by);
    JavaRDD<LinkedDocument> documents =
        new RecallCodings(context.shipped(), context.cache().codedMeanwhile())
            .apply(PartName.checked(linked, names, by), read);
    return TableParts.of(
        documents,
        names,
        context.earlier(),
        context.stage(),
        (document, files) -> add(document, version, files));
  }

  private static JavaRDD<TablePart> events(
      JobContext context, JavaRDD<NamedEvent> events, String by) {
    List<PartName> names = PartName.of(events, by);
    return TableParts.of(
        PartName.checked(events, names, by),
        names,
        context.earlier(),
        context.stage(),
        TagJob::add);
  }

  private static void add(LinkedDocument document, String version, PartFiles files)
      throws IOException {
    files.add(DocumentTable.TABLE, document.toDocument());
    for (StatementTable.Row statement : document.toStatements(version)) {
      files.add(StatementTable.TABLE, statement);
    }
  }

  private static void add(NamedEvent event, PartFiles files) throws IOException {
    files.add(EventTable.TABLE, event.toRow());
  }
}
