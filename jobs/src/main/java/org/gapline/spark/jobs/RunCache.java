package org.gapline.spark.jobs;

import java.io.IOException;
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
import org.gapline.spark.stages.CacheUses;
import org.gapline.spark.stages.ShippedResults;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.spark.tables.LinkingEntry;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.ReadEntry;

/**
 * What earlier runs kept, as one run uses it. Nothing that goes wrong with it makes a run fail: it
 * is told at the end.
 */
public final class RunCache {

  private final JavaSparkContext spark;
  private final CacheFolder folder;
  private final Packs packs;
  private final ShippedResults<ReadEntry> read;
  private final ShippedResults<CodedEntry> coded;
  private final ShippedResults<LinkingEntry> linkable;
  private final ShippedResults<FoundPhrases> phrases;
  private final ShippedResults<PartEvidence> partEvidence;
  private final ShippedResults<PartPhrases> partPhrases;
  private String fault;

  /** How the folder is left. */
  private interface Closing {
    void close(Set<String> used, Set<String> damaged) throws IOException;
  }

  private RunCache(JavaSparkContext spark, CacheFolder folder, Packs packs) {
    this.spark = spark;
    this.folder = folder;
    this.packs = packs;
    this.read = new ShippedResults<>(spark.broadcast(packs.read()), uses(spark), ReadEntry.class);
    this.coded =
        new ShippedResults<>(spark.broadcast(packs.coded()), uses(spark), CodedEntry.class);
    this.linkable =
        new ShippedResults<>(spark.broadcast(packs.linkable()), uses(spark), LinkingEntry.class);
    this.phrases =
        new ShippedResults<>(spark.broadcast(packs.phrases()), uses(spark), FoundPhrases.class);
    this.partEvidence =
        new ShippedResults<>(
            spark.broadcast(packs.partEvidence()), uses(spark), PartEvidence.class);
    this.partPhrases =
        new ShippedResults<>(spark.broadcast(packs.partPhrases()), uses(spark), PartPhrases.class);
  }

  /** What was kept of each kind. */
  private record Packs(
      SharedPacks read,
      SharedPacks coded,
      SharedPacks linkable,
      SharedPacks phrases,
      SharedPacks partEvidence,
      SharedPacks partPhrases) {

    static final Packs NONE =
        new Packs(
            SharedPacks.none(),
            SharedPacks.none(),
            SharedPacks.none(),
            SharedPacks.none(),
            SharedPacks.none(),
            SharedPacks.none());

    /** Phrases are told by the same files of the codebook as statements are. */
    static Packs in(CacheFolder folder, CodebookFiles files, Set<String> purged)
        throws IOException {
      String software = SoftwareFingerprint.ofThisBuild();
      String coding = files.codingFingerprint();
      return new Packs(
          folder.packs(Generation.of("read", software)).without(purged),
          folder.packs(Generation.of("coded", software, coding)).without(purged),
          folder.packs(Generation.of("linkable", software, coding)).without(purged),
          folder.packs(Generation.of("phrases", software, coding)).without(purged),
          folder.packs(Generation.ofMany("evidence of parts", software, coding)),
          folder.packs(Generation.ofMany("phrases of parts", software, coding)));
    }
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
    Packs packs = Packs.NONE;
    String fault = null;
    try {
      folder.open();
      packs = Packs.in(folder, files, purged);
    } catch (IOException e) {
      fault = inWords(e);
    }
    RunCache cache = new RunCache(spark, folder, packs);
    cache.fault = fault;
    return cache;
  }

  private static String inWords(IOException e) {
    return CacheUse.inWords(e);
  }

  private static CacheUses uses(JavaSparkContext spark) {
    CacheUses uses = new CacheUses();
    spark.sc().register(uses);
    return uses;
  }

  /** What was read before. */
  ShippedResults<ReadEntry> read() {
    return read;
  }

  /** What was coded before. */
  ShippedResults<CodedEntry> coded() {
    return coded;
  }

  /** What linking needs of what was coded before. */
  ShippedResults<LinkingEntry> linkable() {
    return linkable;
  }

  /** What was coded before, by this run as well: to be asked for once it has coded. */
  ShippedResults<CodedEntry> codedMeanwhile() {
    try {
      return coded.in(spark.broadcast(packs.coded().listedAgain()));
    } catch (IOException e) {
      fault = fault == null ? inWords(e) : fault;
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

  /** Tidies up behind the run. */
  void close() {
    close(folder::close);
  }

  /** Tidies up behind a job that was started by itself. */
  void closeAfterJob() {
    close(folder::closeAfterJob);
  }

  private void close(Closing closing) {
    CacheUse use = new CacheUse();
    use.add(read.use());
    use.add(coded.use());
    use.add(linkable.use());
    use.add(phrases.use());
    use.add(partEvidence.use());
    use.add(partPhrases.use());
    fault = fault == null ? use.faultFound() : fault;
    try {
      // After a fault, too: of a full disk it gives room back.
      closing.close(use.used(), use.damagedPacks());
    } catch (IOException e) {
      fault = fault == null ? inWords(e) : fault;
    }
  }

  /** Why something could not be kept, or nothing where all went well. */
  public Optional<String> fault() {
    return Optional.ofNullable(fault);
  }
}
