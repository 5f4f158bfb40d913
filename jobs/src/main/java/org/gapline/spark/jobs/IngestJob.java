package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.cache.CacheUse;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputFile;
import org.gapline.document.RejectReason;
import org.gapline.release.Account;
import org.gapline.release.AccountLine;
import org.gapline.spark.stages.Flattened;
import org.gapline.spark.stages.ReadDocuments;
import org.gapline.spark.tables.Kept;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.RecordBytes;
import org.gapline.table.RejectTable;
import org.gapline.table.TableWriter;
import org.gapline.table.Unread;
import org.gapline.tagging.OverrideCheck;

/**
 * Reads the reports under {@code data/raw/reports} that the audience may see, bulk files record by
 * record. Hands on one record per distinct accepted document, and writes the rejects, duplicates
 * included.
 */
public final class IngestJob implements Job {

  /** The job and the stage in which its rejects stand. */
  static final String NAME = "ingest";

  private static final String REPORTS = "reports";
  private static final List<String> FOLDERS =
      List.of(REPORTS, "assessments", "reviews", RecommendationInputs.FOLDER);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public JobReport run(JobContext context) throws IOException {
    List<InputFile> visible = visible(context, REPORTS);
    DocumentReader.prepare(
        visible.stream().filter(file -> !isKnown(context, file)).map(InputFile::path));
    Kept<ReadInput> read =
        Kept.of(
            new ReadDocuments(
                    context.raw(),
                    context.audience(),
                    context.cache().read(),
                    context.cache().stretches())
                .apply(new InputParts(context).of(visible)),
            ReadInput.class);
    ReadOutcomes outcomes = ReadOutcomes.of(visible, outcomes(read), context.withdrawn());
    context.handover().give(ReadInput.TABLE, accepted(read.unread(), outcomes.dropped()), read);
    List<InputFile> elsewhere = elsewhere(context);
    writeRejects(context, outcomes, elsewhere);
    return report(outcomes, elsewhere.size(), context.cache().read().use());
  }

  /** Whether an earlier run read a file: then nothing needs to be at hand to read it again. */
  private static boolean isKnown(JobContext context, InputFile file) {
    return context
        .inventory()
        .mark(file)
        .flatMap(mark -> context.raw().hashIn(file.path(), mark))
        .filter(context.cache().read()::knows)
        .isPresent();
  }

  /** Of the inventory, in which only stands what the audience may see. */
  private static List<InputFile> visible(JobContext context, String folder) {
    OverrideCheck check = new OverrideCheck(context.codebook());
    return context.inventory().inputs(folder).stream()
        .map(file -> file.problem() != null ? file : checked(file, check))
        .toList();
  }

  /** Ids that the codebook does not know would give an event a region or State of its own. */
  private static InputFile checked(InputFile file, OverrideCheck check) {
    return check
        .problem(file.metadata())
        .map(problem -> new InputFile(file.path(), file.bytes(), file.metadata(), problem))
        .orElse(file);
  }

  /** Files in none of the folders that jobs read: named, so that nothing is lost in silence. */
  private static List<InputFile> elsewhere(JobContext context) {
    return visible(context, "").stream()
        .filter(file -> FOLDERS.stream().noneMatch(folder -> file.path().startsWith(folder + "/")))
        .toList();
  }

  /** Works all out on all cores; each partition is let go once its outcomes have been asked for. */
  private static Iterator<ReadOutcome> outcomes(Kept<ReadInput> read) {
    RecordBytes<ReadOutcome.OfPart> codec = RecordBytes.of(ReadOutcome.OfPart.class);
    JavaRDD<byte[]> parts =
        read.parts(ReadOutcome.class)
            .mapPartitions(
                all -> {
                  List<ReadOutcome> outcomes = new ArrayList<>();
                  all.forEachRemaining(outcomes::add);
                  byte[] part = codec.toBytes(new ReadOutcome.OfPart(outcomes));
                  return Collections.singleton(part).iterator();
                });
    Queue<byte[]> waiting = new ArrayDeque<>(parts.collect());
    Iterator<byte[]> each =
        Stream.iterate(waiting.poll(), Objects::nonNull, done -> waiting.poll()).iterator();
    return new Flattened<>(codec.fromAll(each), part -> part.outcomes().iterator());
  }

  /** The fields of what was read that tell whether a document came of it, and where it stood. */
  private record Place(String file, long ordinal, String rejectReason) {

    boolean isAmong(Map<String, long[]> some) {
      long[] places = some.get(file);
      return places != null && Arrays.binarySearch(places, ordinal) >= 0;
    }
  }

  private static JavaRDD<Unread<ReadInput>> accepted(
      JavaRDD<Unread<ReadInput>> read, Map<String, long[]> dropped) {
    return read.filter(
        input -> {
          Place place = input.part(Place.class);
          return place.rejectReason() == null && !place.isAmong(dropped);
        });
  }

  private static void writeRejects(
      JobContext context, ReadOutcomes outcomes, List<InputFile> elsewhere) throws IOException {
    Iterable<RejectTable.Row> rows =
        () ->
            Stream.concat(
                    outcomes.refused().map(ReadOutcome::reject),
                    elsewhere.stream().map(IngestJob::outOfPlace))
                .iterator();
    TableWriter.write(
        RejectTable.TABLE,
        rows,
        context.tableFolder(RejectTable.TABLE.name()).resolve("ingest.parquet"));
  }

  private static RejectTable.Row outOfPlace(InputFile file) {
    return new RejectTable.Row(
        file.path(),
        null,
        NAME,
        RejectReason.NOT_AN_INPUT_FOLDER.name(),
        "It lies in none of the folders that are read. Move it into one of " + FOLDERS + ".");
  }

  private static JobReport report(ReadOutcomes outcomes, int elsewhere, CacheUse use) {
    List<AccountLine> account = new ArrayList<>(outcomes.account());
    if (elsewhere > 0) {
      account.add(new AccountLine(Account.OTHER_FILES, elsewhere, 0, 0, elsewhere));
    }
    int files = outcomes.files().size() + outcomes.bulkFiles().size();
    String records =
        outcomes.bulkFiles().isEmpty()
            ? ""
            : String.format(Locale.ROOT, ", %,d records", outcomes.records().size());
    return new JobReport(
        String.format(Locale.ROOT, "%,d files%s%s", files, records, use.inWords()),
        account,
        outcomes.inputs());
  }
}
