package org.gapline.spark.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.CacheUse;
import org.gapline.cache.Generation;
import org.gapline.cache.SharedPacks;
import org.gapline.cache.SoftwareFingerprint;
import org.gapline.codebook.CodebookFiles;
import org.gapline.document.DocumentId;
import org.gapline.explorer.StatementsOfFile;
import org.gapline.release.KeptByFile;
import org.gapline.spark.stages.CacheUses;
import org.gapline.spark.stages.ShippedResults;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.ComparedKeys;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.spark.tables.LinkedGroup;
import org.gapline.spark.tables.LinkingEntry;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadStretch;
import org.gapline.table.RecordBytes;

/**
 * What earlier runs kept, as one run uses it. Nothing that goes wrong with it makes a run fail: it
 * is told at the end.
 */
public final class RunCache {

  private final JavaSparkContext spark;
  private final CacheFolder folder;
  private final Set<String> purged;
  private final List<ShippedResults<?>> shipped = new ArrayList<>();
  private final ShippedResults<ReadEntry> read;
  private final ShippedResults<ReadStretch> stretches;
  private final ShippedResults<CodedEntry> coded;
  private final ShippedResults<LinkingEntry> linkable;
  private final ShippedResults<ComparedKeys> compared;
  private final ShippedResults<LinkedGroup> groups;
  private final ShippedResults<FoundPhrases> phrases;
  private final ShippedResults<PartEvidence> partEvidence;
  private final ShippedResults<PartPhrases> partPhrases;
  private final KeptDigests digests;
  private final ResultsOfFiles<StatementsOfFile> pages;
  private String fault;

  /** How the folder is left. */
  private interface Closing {
    void close(Set<String> used, Set<String> damaged) throws IOException;
  }

  private RunCache(
      JavaSparkContext spark, CacheFolder folder, CodebookFiles files, Set<String> purged) {
    this.spark = spark;
    this.folder = folder;
    String software = SoftwareFingerprint.ofThisBuild();
    String coding = open(files);
    this.purged = purged;
    this.read = ofDocuments(ReadEntry.class, "read", software);
    this.stretches = ofMany(ReadStretch.class, "stretches", software);
    this.coded = ofDocuments(CodedEntry.class, "coded", software, coding);
    this.linkable = ofDocuments(LinkingEntry.class, "linkable", software, coding);
    this.phrases = ofDocuments(FoundPhrases.class, "phrases", software, coding);
    this.compared = ofMany(ComparedKeys.class, "compared", software, coding);
    this.groups = ofMany(LinkedGroup.class, "groups", software, coding);
    this.partEvidence = ofMany(PartEvidence.class, "evidence of parts", software, coding);
    this.partPhrases = ofMany(PartPhrases.class, "phrases of parts", software, coding);
    this.digests = new KeptDigests(packs(Generation.ofMany("digests", software)));
    this.pages =
        new ResultsOfFiles<>(
            packs(Generation.ofMany("statements of the page", software)),
            RecordBytes.of(StatementsOfFile.class));
  }

  /**
   * What earlier runs kept in a folder.
   *
   * @param files the codebook: what was coded by another one is of no use
   * @param withdrawn ids of documents of which nothing is kept
   */
  static RunCache open(
      JavaSparkContext spark, CacheFolder folder, CodebookFiles files, Set<String> withdrawn) {
    Set<String> purged = withdrawn.stream().map(DocumentId::hashOf).collect(Collectors.toSet());
    return new RunCache(spark, folder, files, purged);
  }

  /** Tells what of the codebook coding rests on; phrases are told by the same files. */
  private String open(CodebookFiles files) {
    try {
      folder.open();
      return files.codingFingerprint();
    } catch (IOException e) {
      note(e);
      return "";
    }
  }

  private void note(IOException e) {
    fault = fault == null ? CacheUse.inWords(e) : fault;
  }

  /** None after a fault: what cannot be listed can hardly be written. */
  private SharedPacks packs(Generation generation) {
    try {
      return fault == null ? folder.packs(generation) : SharedPacks.none();
    } catch (IOException e) {
      note(e);
      return SharedPacks.none();
    }
  }

  /** Results that are each made of one document. */
  private <R extends Record> ShippedResults<R> ofDocuments(Class<R> type, String... made) {
    return ship(packs(Generation.of(made)).without(purged), type);
  }

  /** Results that are each made of many documents. */
  private <R extends Record> ShippedResults<R> ofMany(Class<R> type, String... made) {
    return ship(packs(Generation.ofMany(made)), type);
  }

  private <R extends Record> ShippedResults<R> ship(SharedPacks packs, Class<R> type) {
    CacheUses uses = new CacheUses();
    spark.sc().register(uses);
    ShippedResults<R> results = new ShippedResults<>(spark.broadcast(packs), uses, type);
    shipped.add(results);
    return results;
  }

  /** What was read before. */
  ShippedResults<ReadEntry> read() {
    return read;
  }

  /** What was read before of parts of bulk files. */
  ShippedResults<ReadStretch> stretches() {
    return stretches;
  }

  /** What was coded before. */
  ShippedResults<CodedEntry> coded() {
    return coded;
  }

  /** What linking needs of what was coded before. */
  ShippedResults<LinkingEntry> linkable() {
    return linkable;
  }

  /** What came of holding documents against each other before. */
  ShippedResults<ComparedKeys> compared() {
    return compared;
  }

  /** The documents that were linked before. */
  ShippedResults<LinkedGroup> groups() {
    return groups;
  }

  /** What was coded before, by this run as well: to be asked for once it has coded. */
  ShippedResults<CodedEntry> codedMeanwhile() {
    try {
      return coded.in(spark.broadcast(coded.packs().listedAgain()));
    } catch (IOException e) {
      note(e);
      return coded;
    }
  }

  /** The phrases that were found before. */
  ShippedResults<FoundPhrases> phrases() {
    return phrases;
  }

  /** What parts of the statements were found to add to events. */
  ShippedResults<PartEvidence> partEvidence() {
    return partEvidence;
  }

  /** The phrases that were found in parts of the statements. */
  ShippedResults<PartPhrases> partPhrases() {
    return partPhrases;
  }

  /** What the content hash of a table wants of the files that were read back before. */
  KeptDigests digests() {
    return digests;
  }

  /** What files of statements told of what the page needs. */
  public KeptByFile<StatementsOfFile> pages() {
    return pages;
  }

  /** Tidies up behind the run. */
  public void close() {
    close(folder::close);
  }

  /** Tidies up behind a job that was started by itself. */
  void closeAfterJob() {
    close(folder::closeAfterJob);
  }

  private void close(Closing closing) {
    CacheUse use = new CacheUse();
    shipped.forEach(results -> use.add(results.use()));
    use.add(digests.close());
    use.add(pages.close());
    fault = fault == null ? use.faultFound() : fault;
    try {
      // After a fault, too: of a full disk it gives room back.
      closing.close(use.used(), use.damagedPacks());
    } catch (IOException e) {
      note(e);
    }
  }

  /** Why something could not be kept, or nothing where all went well. */
  public Optional<String> fault() {
    return Optional.ofNullable(fault);
  }
}
