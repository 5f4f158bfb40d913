package org.gapline.spark.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.gapline.cache.CacheFolder;
import org.gapline.cache.Generation;
import org.gapline.cache.KeptResults;
import org.gapline.cache.SharedPacks;
import org.gapline.document.DocumentReader;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;
import org.gapline.hash.Sha256;
import org.gapline.linking.BlockMember;
import org.gapline.linking.EventLinker;
import org.gapline.linking.ReportedDocument;
import org.gapline.review.StandingDecisions;
import org.gapline.spark.tables.CodedEntry;
import org.gapline.spark.tables.FactsRow;
import org.gapline.spark.tables.LinkableInput;
import org.gapline.spark.tables.LinkingEntry;
import org.gapline.spark.tables.ReadEntry;
import org.gapline.spark.tables.ReadInput;
import org.gapline.table.RecordBytes;
import org.gapline.table.Unread;
import org.gapline.tagging.DocumentCoder;
import org.gapline.tagging.GuardedCoder;
import org.gapline.tagging.ProjectCodebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingTaskTest {

  private static final GuardedCoder CODER =
      new GuardedCoder(new DocumentCoder(ProjectCodebook.read()));
  private static final EventLinker LINKER = new EventLinker(ProjectCodebook.read());
  private static final Generation CODED = Generation.of("coded");
  private static final Generation LINKABLE = Generation.of("linkable");

  @TempDir Path curated;
  private CacheFolder folder;
  private final ReadInput dakar = read("Dakar");
  private final ReadInput lome = read("Lomé");

  @BeforeEach
  void openTheFolder() throws IOException {
    folder = new CacheFolder(curated);
    folder.open();
  }

  @Test
  void whatThisRunCodesIsKeptAndNotBorneAlong() throws IOException {
    List<LinkableInput> first = run(CODER, folder.packs(CODED), folder.packs(LINKABLE));

    assertThat(first).extracting(LinkableInput::docId).containsExactly(dakar.docId(), lome.docId());
    assertThat(first).allMatch(each -> each.coded().isEmpty() && !each.codedBefore());
    assertThat(kept(folder.packs(CODED)).find(first.get(0).key(), entry -> true))
        .satisfies(entry -> assertThat(entry.statements()).isNotEmpty());
  }

  @Test
  void ofWhatWasCodedBeforeOnlyWhatLinksItIsRead() throws IOException {
    List<LinkableInput> first = run(CODER, folder.packs(CODED), folder.packs(LINKABLE));

    List<LinkableInput> second = run(null, folder.packs(CODED), folder.packs(LINKABLE));

    assertThat(second).allMatch(LinkableInput::codedBefore);
    assertThat(second)
        .extracting(LinkableInput::linking)
        .isEqualTo(first.stream().map(LinkableInput::linking).toList());
  }

  @Test
  void whatLinksADocumentIsMadeAgainOfWhatWasCoded() throws IOException {
    run(CODER, folder.packs(CODED), folder.packs(LINKABLE));

    assertThat(run(null, folder.packs(CODED), folder.packs(Generation.of("none"))))
        .allMatch(LinkableInput::codedBefore);
  }

  @Test
  void aDocumentWhoseCodingIsLostIsCodedAgainThoughWhatLinksItIsThere() throws IOException {
    run(CODER, folder.packs(CODED), folder.packs(LINKABLE));

    assertThat(run(CODER, folder.packs(Generation.of("none")), folder.packs(LINKABLE)))
        .noneMatch(LinkableInput::codedBefore);
  }

  @Test
  void whatCannotBeKeptComesAlong() {
    List<LinkableInput> all = run(CODER, SharedPacks.none(), SharedPacks.none());

    assertThat(all).allMatch(each -> each.coded().size() == 1 && !each.codedBefore());
  }

  @Test
  void linkingSeesTheSameOfWhatWasKeptAsOfTheText() {
    LinkableInput kept = run(CODER, SharedPacks.none(), SharedPacks.none()).get(0);
    CodedEntry coded = kept.coded().get(0);
    ReportedDocument fresh =
        new ReportedDocument(
            dakar.docId(),
            coded.published(),
            dakar.language(),
            coded.events().stream().map(FactsRow::toFacts).toList(),
            dakar.text());

    assertThat(members(kept.toReported())).isNotEmpty().isEqualTo(members(fresh));
  }

  @Test
  void aTextIsNeverTakenForThatOfAnotherDocument() {
    WithTexts swapped = new WithTexts(unread(lome, dakar).iterator(), Unread::read);
    assertThatThrownBy(() -> swapped.of(dakar.docId())).hasMessageContaining(lome.docId());
    WithTexts ended = new WithTexts(unread().iterator(), Unread::read);
    assertThatThrownBy(() -> ended.of(dakar.docId())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTextThatWasReadOtherwiseIsNotTakenWhereRowsAreWritten() {
    LinkableInput document = run(CODER, SharedPacks.none(), SharedPacks.none()).get(0);
    ReadInput otherwise = read(bytes("Dakar"), "reports/dakar.html");

    assertThat(otherwise.docId()).isEqualTo(document.docId());
    Iterator<Unread<ReadInput>> again = unread(otherwise).iterator();
    assertThatThrownBy(
            () -> new WithTexts(again, Unread::read).exactly(document.docId(), document.key()))
        .hasMessageContaining("read otherwise");
  }

  /**
   * One run of the task.
   *
   * @param coder null where nothing is to be coded
   */
  private List<LinkableInput> run(GuardedCoder coder, SharedPacks coded, SharedPacks linkable) {
    try (KeptResults<CodedEntry> codings = kept(coded);
        KeptResults<Unread<LinkingEntry>> links =
            new KeptResults<>(linkable, RecordBytes.of(LinkingEntry.class).leftUnread())) {
      return new CodingTask(coder, StandingDecisions.of(List.of()), codings, links, Unread::read)
          .linkable(unread(dakar, lome));
    }
  }

  private static List<Unread<ReadInput>> unread(ReadInput... inputs) {
    return Stream.of(inputs).map(RecordBytes.of(ReadInput.class)::unread).toList();
  }

  private static KeptResults<CodedEntry> kept(SharedPacks packs) {
    return new KeptResults<>(packs, RecordBytes.of(CodedEntry.class));
  }

  /** Keys, order and what is compared, as texts. */
  private static List<String> members(ReportedDocument document) {
    return LINKER.blockMembers(document).stream()
        .map(member -> member.key() + " " + member.order() + " " + compared(member))
        .toList();
  }

  private static String compared(BlockMember member) {
    return member.event() == null ? member.sketch() : member.event().vocabulary().pack();
  }

  private static ReadInput read(String city) {
    return read(bytes(city), "reports/" + city + ".txt");
  }

  private static ReadInput read(byte[] bytes, String path) {
    InputMetadata metadata = InputMetadata.unmarked();
    try {
      ReadEntry entry = ReadEntry.of(new DocumentReader().read(bytes, path, metadata));
      InputFile file = new InputFile(path, bytes.length, metadata, null);
      return ReadInput.of(file, Sha256.hex(bytes), entry);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(String city) {
    return """
        Regional workshop on the protection of critical infrastructure

        The workshop was held in %s on 3 March 2020. Participants from nine States reported a lack
        of funds for the protection of critical infrastructure in remote areas of their countries.
        They asked for training of the police in the sharing of information with private operators.
        """
        .formatted(city)
        .getBytes(StandardCharsets.UTF_8);
  }
}
