package org.gapline.spark.stages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.spark.api.java.JavaRDD;
import org.gapline.ProjectFolder;
import org.gapline.cache.SharedPacks;
import org.gapline.codebook.CodebookFiles;
import org.gapline.spark.SharedSpark;
import org.gapline.spark.tables.FoundPhrases;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.PartPiece;
import org.gapline.table.RecordBytes;
import org.gapline.tagging.ProjectCodebook;

/** A stage that makes parts in pieces of two statements, and all pieces it makes. */
record PieceStage<R extends Record & PartPiece>(
    Class<R> type, BiFunction<ShippedResults<R>, SomeParts, JavaRDD<R>> pieces) {

  private static final int MOST_STATEMENTS = 2;

  static PieceStage<PartEvidence> evidence() {
    return new PieceStage<>(
        PartEvidence.class,
        (before, parts) ->
            parts
                .parts(1)
                .flatMap(
                    part ->
                        CollectParts.pieces(part, parts, before.ofThisTask(), MOST_STATEMENTS)));
  }

  static PieceStage<PartPhrases> phrases() throws IOException {
    var codebook =
        SharedSpark.context()
            .broadcast(
                new ShippedCodebook(
                    CodebookFiles.read(ProjectFolder.file("data/codebook")),
                    ProjectCodebook.read()));
    var ofDocuments = SomeParts.results(SharedPacks.none(), FoundPhrases.class);
    return new PieceStage<>(
        PartPhrases.class,
        (before, parts) ->
            new FindPhrases(codebook, before, ofDocuments, MOST_STATEMENTS)
                .apply(parts.parts(1), parts));
  }

  /** The pieces that a run makes which knows nothing. */
  List<R> of(SomeParts parts) {
    return of(parts, SomeParts.results(SharedPacks.none(), type));
  }

  /** Those of a run that knows what was kept before. */
  List<R> of(SomeParts parts, ShippedResults<R> before) {
    RecordBytes<R> codec = RecordBytes.of(type);
    List<R> all = new ArrayList<>();
    codec
        .fromAll(pieces.apply(before, parts).map(codec::toBytes).collect().iterator())
        .forEachRemaining(all::add);
    return all;
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
