package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.KeptResults;
import org.gapline.cache.SharedPacks;
import org.gapline.phrase.PhraseIndex;
import org.gapline.spark.tables.DocumentLength;
import org.gapline.spark.tables.PartEvidence;
import org.gapline.spark.tables.PartPhrases;
import org.gapline.spark.tables.PartPiece;
import org.gapline.spark.tables.SaidStatement;
import org.gapline.table.RecordBytes;
import org.gapline.trend.PartialEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A part that comes in several pieces is the same whichever of them were kept. */
class PiecesOfPartTest {

  private static final Generation GENERATION = Generation.ofMany("pieces", "of a test");

  /** Where the statements of a part were made: two events come back, and the last piece is full. */
  private static final List<String> EVENTS =
      Arrays.asList("e-0", "e-0", "e-0", "e-1", "e-0", "e-2", null, "e-1");

  private static final List<DocumentLength> DOCUMENTS =
      Stream.of("e-3", "e-1", "e-0")
          .map(event -> new DocumentLength(List.of(event), null, 100))
          .toList();

  private static final SomeParts NAMED = SomeParts.named(1, DOCUMENTS, statements(1));

  @TempDir Path curated;

  static Stream<PieceStage<?>> stages() throws IOException {
    return Stream.of(PieceStage.evidence(), PieceStage.phrases());
  }

  @Test
  void anEventThatComesBackIsInEachPieceAndItsWordsInTheFirst() {
    List<PartEvidence> pieces = PieceStage.evidence().of(NAMED);

    assertThat(pieces.get(0).events())
        .extracting(PiecesOfPartTest::brief)
        .containsExactly("e-0 3 100");
    assertThat(pieces.get(1).events())
        .extracting(PiecesOfPartTest::brief)
        .containsExactly("e-1 1 100", "e-0 1 0");
    assertThat(pieces.get(2).events())
        .as("the last takes along the words of events at which nothing was said")
        .extracting(PiecesOfPartTest::brief)
        .containsExactly("e-2 1 0", "e-1 1 0", "e-3 0 100");
  }

  private static String brief(PartialEvidence event) {
    return event.eventId() + " " + event.statements() + " " + event.words();
  }

  @Test
  void phrasesComeInTheSamePiecesAsTheEvidence() throws IOException {
    assertThat(PieceStage.phrases().of(NAMED))
        .extracting(PartPhrases::index)
        .extracting(PhraseIndex::events)
        .containsExactly(List.of("e-0"), List.of("e-0", "e-1"), List.of("e-1", "e-2"));
  }

  @ParameterizedTest
  @MethodSource("stages")
  <R extends Record & PartPiece> void noEmptyPieceFollowsALastOneThatIsFull(PieceStage<R> stage) {
    assertThat(stage.of(NAMED)).extracting(PartPiece::more).containsExactly(true, true, false);
  }

  @ParameterizedTest
  @MethodSource("stages")
  <R extends Record & PartPiece> void aPartOfNothingIsOnePiece(PieceStage<R> stage) {
    assertThat(stage.of(SomeParts.named(1, List.of(), List.of())))
        .extracting(PartPiece::more)
        .containsExactly(false);
  }

  @ParameterizedTest
  @MethodSource("stages")
  <R extends Record & PartPiece> void ofAPartThatWasKeptWholeNothingIsRead(PieceStage<R> stage)
      throws IOException {
    List<R> made = stage.of(NAMED, before(stage));
    int read = SomeParts.READ.get();
    ShippedResults<R> before = before(stage);

    assertThat(stage.of(NAMED, before)).isEqualTo(made).isEqualTo(stage.of(nameless()));
    assertThat(before.use().found()).isEqualTo(3);
    assertThat(SomeParts.READ).as("of the part without a name alone").hasValue(read + 1);
  }

  @ParameterizedTest
  @MethodSource("stages")
  <R extends Record & PartPiece> void fromTheFirstMissingPieceOnAllAreMadeAnewAndKept(
      PieceStage<R> stage) throws IOException {
    List<R> made = stage.of(NAMED);
    keep(stage, 0, made.get(0));
    keep(stage, 2, made.get(2));
    int read = SomeParts.READ.get();
    ShippedResults<R> before = before(stage);

    assertThat(stage.of(NAMED, before)).isEqualTo(made);
    assertThat(before.use().found()).isEqualTo(1);
    assertThat(stage.of(NAMED, before(stage))).isEqualTo(made);
    assertThat(SomeParts.READ).as("once, by the first").hasValue(read + 1);
  }

  @ParameterizedTest
  @MethodSource("stages")
  <R extends Record & PartPiece> void behindAFirstPieceThatIsMissingNoneIsTaken(PieceStage<R> stage)
      throws IOException {
    List<R> made = stage.of(NAMED);
    keep(stage, 1, made.get(1));
    ShippedResults<R> before = before(stage);

    assertThat(stage.of(NAMED, before)).isEqualTo(made);
    assertThat(before.use().found()).isZero();
  }

  @ParameterizedTest
  @MethodSource("stages")
  <R extends Record & PartPiece> void aPieceThatIsDamagedIsMadeAnew(PieceStage<R> stage)
      throws IOException {
    List<R> made = stage.of(NAMED, before(stage));
    damage(RecordBytes.of(stage.type()).toBytes(made.get(1)));
    ShippedResults<R> before = before(stage);

    assertThat(stage.of(NAMED, before)).isEqualTo(made);
    assertThat(before.use().found()).isEqualTo(1);
    assertThat(before.use().damagedPacks()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("stages")
  <R extends Record & PartPiece> void eachPartGoesOnBehindItsOwnPieces(PieceStage<R> stage)
      throws IOException {
    SomeParts two = SomeParts.named(2, DOCUMENTS, statements(2));
    List<R> made = stage.of(two);
    keep(stage, 0, made.get(0));
    keep(stage, 1, made.get(1));
    int read = SomeParts.READ.get();
    ShippedResults<R> before = before(stage);

    assertThat(stage.of(two, before)).isEqualTo(made).hasSize(6);
    assertThat(before.use().found()).isEqualTo(2);
    assertThat(SomeParts.READ).hasValue(read + 2);
  }

  private static SomeParts nameless() {
    return SomeParts.nameless(1, DOCUMENTS, statements(1));
  }

  /** So many parts alike, which are dealt out one statement each in turn. */
  private static List<SaidStatement> statements(int parts) {
    List<SaidStatement> statements = new ArrayList<>();
    for (int i = 0; i < parts * EVENTS.size(); i++) {
      statements.add(
          SomeParts.statement(
              i, EVENTS.get(i / parts), "challenge", "They speak of " + subject(i) + "."));
    }
    return statements;
  }

  private static String subject(int statement) {
    return statement % 2 == 0 ? "quad bikes" : "jerry cans";
  }

  private SharedPacks packs() throws IOException {
    CacheFolder folder = new CacheFolder(curated);
    folder.open();
    return folder.packs(GENERATION);
  }

  private <R extends Record & PartPiece> ShippedResults<R> before(PieceStage<R> stage)
      throws IOException {
    return SomeParts.results(packs(), stage.type());
  }

  /** Keeps one piece of the first part. */
  private <R extends Record & PartPiece> void keep(PieceStage<R> stage, int number, R piece)
      throws IOException {
    try (KeptResults<R> kept = new KeptResults<>(packs(), RecordBytes.of(stage.type()))) {
      kept.keep(PiecesOfPart.key(NAMED.hash("0"), number), piece);
    }
  }

  /** Changes one of these bytes where they lie in the only pack. */
  private void damage(byte[] payload) throws IOException {
    try (var files = Files.list(curated.resolve(CacheFolder.NAME))) {
      Path pack = files.toList().get(0);
      byte[] bytes = Files.readAllBytes(pack);
      bytes[text(bytes).indexOf(text(payload))] ^= 1;
      Files.write(pack, bytes);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
