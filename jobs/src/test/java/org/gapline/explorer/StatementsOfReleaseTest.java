package org.gapline.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.Role;
import org.gapline.release.KeptByFile;
import org.gapline.release.Release;
import org.gapline.table.EventTable;
import org.gapline.table.RecordBytes;
import org.gapline.table.StatementTable;
import org.gapline.table.Table;
import org.gapline.table.TableWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page is the same whether files of statements are read or told before. */
class StatementsOfReleaseTest {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int FILES = 6;
  private static final int EVENTS = 120;
  private static final int ROOM = 60;
  private static final List<String> THEMES = List.of("ict", "borders");

  @TempDir Path folder;
  private final Random random = new Random(11);
  private final PageFixture fixture = new PageFixture();
  private final Told told = new Told();
  private final List<List<StatementTable.Row>> files = new ArrayList<>();

  /** What files told, as bytes by their names. */
  private static final class Told implements KeptByFile<StatementsOfFile> {
    private static final RecordBytes<StatementsOfFile> BYTES =
        RecordBytes.of(StatementsOfFile.class);

    private final Map<Path, byte[]> kept = new ConcurrentHashMap<>();
    private final Set<Path> found = ConcurrentHashMap.newKeySet();

    @Override
    public StatementsOfFile find(Table<?> table, Path file, Predicate<StatementsOfFile> usable) {
      StatementsOfFile told = kept.containsKey(file) ? of(kept.get(file)) : null;
      if (told == null || !usable.test(told)) {
        return null;
      }
      found.add(file);
      return told;
    }

    @Override
    public void keep(Table<?> table, Path file, StatementsOfFile made) {
      kept.put(file, BYTES.toBytes(made));
    }

    Stream<StatementsOfFile> all() {
      return kept.values().stream().map(Told::of);
    }

    private static StatementsOfFile of(byte[] bytes) {
      try {
        return BYTES.fromBytes(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** All that a page asks for. */
  private record Asked(
      int count,
      List<PageStatement> newest,
      Map<String, List<PageStatement>> ofThemes,
      Map<String, Integer> counts,
      Map<String, Integer> ofEvents,
      Set<String> reporting,
      Map<String, PageStatement> named,
      Set<String> speakers,
      Set<String> languages) {}

  @BeforeEach
  void writeFilesOfWhichSomeHoldMoreOfTheNewest() throws IOException {
    for (int i = 0; i < FILES; i++) {
      files.add(new ArrayList<>());
    }
    for (int i = 0; i < EVENTS; i++) {
      String event = "e-" + (1000 + i);
      fixture.event(event, "Workshop", FIRST.plusDays(random.nextInt(40)), "west");
      for (int said = random.nextInt(9); said >= 0; said--) {
        String role = random.nextBoolean() ? Role.CHALLENGE.id() : Role.PROGRESS.id();
        fixture.statement(event, role, THEMES.get(random.nextInt(2)), "Words " + said + ".");
      }
    }
    List<StatementTable.Row> rows = fixture.statements();
    for (int i = 0; i < rows.size(); i++) {
      files.get(i % 3 == 0 ? 0 : random.nextInt(FILES)).add(rows.get(i));
    }
    write();
  }

  private void write() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("statements").resolve("part-0000" + i + ".parquet");
      TableWriter.write(StatementTable.TABLE, files.get(i), file);
    }
  }

  @Test
  void whatFilesToldBeforeMakesTheSamePage() throws IOException {
    Asked first = read(events(), Set.of());
    Asked second = read(events(), Set.of());

    assertThat(first).isEqualTo(all(events(), Set.of()));
    assertThat(second).isEqualTo(first);
    assertThat(told.found).hasSize(FILES);
  }

  @Test
  void theNewestAreThoseThatSortingAllOfThemGives() throws IOException {
    Map<String, LocalDate> days = new HashMap<>();
    events().forEach(event -> days.put(event.eventId(), event.day()));
    Comparator<StatementTable.Row> newestFirst =
        Comparator.comparing((StatementTable.Row row) -> days.get(row.eventId()))
            .reversed()
            .thenComparing(StatementTable.Row::statementId);
    List<String> newest =
        fixture.statements().stream()
            .sorted(newestFirst)
            .limit(ROOM)
            .map(StatementTable.Row::statementId)
            .toList();

    read(events(), Set.of());
    assertThat(read(events(), Set.of()).newest())
        .extracting(PageStatement::statementId)
        .isEqualTo(newest);
  }

  @Test
  void onlyTheFileThatIsNewIsRead() throws IOException {
    read(events(), Set.of());
    told.kept.keySet().removeIf(file -> file.toString().contains("part-00004"));

    assertThat(read(events(), Set.of())).isEqualTo(all(events(), Set.of()));
    assertThat(told.found).hasSize(FILES - 1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(ints = 5)
  void whereAnEventHasAnotherDayItsFilesAreReadAgain(Integer yearsLater) throws IOException {
    read(events(), Set.of());
    LocalDate day = yearsLater == null ? null : FIRST.plusYears(yearsLater);
    List<EventTable.Row> moved = new ArrayList<>(events());
    moved.replaceAll(
        event ->
            event.eventId().equals("e-1003")
                ? ChangedRow.of(EventTable.TABLE, event, "start_date", day)
                : event);

    assertThat(read(moved, Set.of())).isEqualTo(all(moved, Set.of()));
    assertThat(told.found).hasSizeLessThan(FILES);
  }

  @Test
  void whatIsWantedIsFoundThoughNoFileToldIt() throws IOException {
    read(events(), Set.of());
    String oldest =
        all(events(), ids()).named().values().stream()
            .filter(row -> told.all().noneMatch(f -> f.told().contains(row)))
            .filter(row -> files.get(0).stream().noneMatch(r -> isThe(row, r)))
            .findFirst()
            .orElseThrow()
            .statementId();

    assertThat(read(events(), Set.of(oldest)).named()).containsOnlyKeys(oldest);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 20, 40})
  void whereTheNewestLieInOneFileItTellsMoreThanItsShare(int more) throws IOException {
    gather(ROOM / 3 + more, events());

    assertThat(read(events(), Set.of())).isEqualTo(all(events(), Set.of()));
    assertThat(read(events(), Set.of())).isEqualTo(all(events(), Set.of()));
    assertThat(told.all()).anyMatch(StatementsOfFile::hasOlder);
  }

  @Test
  void whereOneFileHoldsNearlyAllItTellsMoreThanItsShare() throws IOException {
    files.forEach(List::clear);
    List<StatementTable.Row> rows = fixture.statements();
    rows.forEach(row -> files.get(Math.min(rows.indexOf(row), FILES - 1)).add(row));
    write();

    assertThat(read(events(), Set.of())).isEqualTo(all(events(), Set.of()));
  }

  @Test
  void ofWhatWasSaidOnOneDayItTellsTheFirstByTheirIds() throws IOException {
    List<EventTable.Row> events = new ArrayList<>(events());
    events.replaceAll(e -> ChangedRow.of(EventTable.TABLE, e, "start_date", FIRST));
    gather(ROOM, events);

    assertThat(read(events, Set.of())).isEqualTo(all(events, Set.of()));
  }

  /** Into one file so many of the newest, and all others into others. */
  private void gather(int newest, List<EventTable.Row> events) throws IOException {
    files.forEach(List::clear);
    Set<String> together =
        all(events, Set.of()).newest().stream()
            .limit(newest)
            .map(PageStatement::statementId)
            .collect(Collectors.toSet());
    for (StatementTable.Row row : fixture.statements()) {
      files.get(together.contains(row.statementId()) ? 5 : random.nextInt(5)).add(row);
    }
    write();
  }

  @Test
  void whatIsReadAsFastIsNotKept() throws IOException {
    new StatementsOfRelease(new Release(folder), events(), Set.of(), told).read();

    assertThat(told.kept).isEmpty();
  }

  private static boolean isThe(PageStatement read, StatementTable.Row row) {
    return row.statementId().equals(read.statementId());
  }

  private Set<String> ids() {
    return Set.copyOf(fixture.statements().stream().map(StatementTable.Row::statementId).toList());
  }

  private List<EventTable.Row> events() {
    return fixture.rows().events();
  }

  private Asked read(List<EventTable.Row> events, Set<String> wanted) throws IOException {
    told.found.clear();
    return asked(
        new StatementsOfRelease(new Release(folder), events, wanted, told, ROOM, 1).read());
  }

  /** The same without a word kept, all of it told at once. */
  private Asked all(List<EventTable.Row> events, Set<String> wanted) {
    Map<String, LocalDate> days = new HashMap<>();
    events.forEach(event -> days.put(event.eventId(), event.day()));
    GatheredStatements file = new GatheredStatements(days, wanted, Integer.MAX_VALUE / 2);
    PageFixture.shown(fixture.statements()).forEach(file);
    return asked(new PageStatements(List.of(file.end()), days, wanted, ROOM));
  }

  private Asked asked(PageStatements page) {
    Map<String, List<PageStatement>> ofThemes = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (String theme : page.themes()) {
      for (Role role : Role.values()) {
        ofThemes.put(theme + " " + role, page.of(theme, role).newestFirst());
        counts.put(theme + " " + role, page.of(theme, role).count());
      }
    }
    Map<String, Integer> ofEvents = new HashMap<>();
    events().forEach(event -> ofEvents.put(event.eventId(), page.ofEvent(event.eventId())));
    return new Asked(
        page.count(),
        page.newest(),
        ofThemes,
        counts,
        ofEvents,
        page.reportingEvents(),
        page.named(),
        page.speakers(),
        page.languages());
  }
}
