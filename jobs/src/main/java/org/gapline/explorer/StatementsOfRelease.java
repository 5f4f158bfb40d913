package org.gapline.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gapline.concurrent.AtOnce;
import org.gapline.release.KeptByFile;
import org.gapline.release.Release;
import org.gapline.table.EventTable;

/**
 * Reads the statements of a release for its page, file by file. Files of which is kept what a page
 * needs are read only where that does not tell enough.
 */
final class StatementsOfRelease {

  /** A sentence takes at least so many bytes of the page with its ids, figures and commas. */
  private static final int LEAST_BYTES = 100;

  /** No page has room for more. */
  private static final int ROOM = (int) (ExplorerPage.MOST_BYTES / LEAST_BYTES);

  /** To read fewer takes no longer than to keep what came of it. */
  private static final int FEWEST_KEPT = 10_000;

  private final Release release;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Set<String> wanted;
  private final KeptByFile<StatementsOfFile> kept;
  private final int room;
  private final int fewestKept;

  /** What a file tells, and whether something was kept of it. */
  private record Found(Path file, StatementsOfFile told, boolean before) {}

  /**
   * @param events all events of the release: they say when statements were made
   * @param wanted ids of statements that are told in any case
   * @param kept what files told before
   */
  StatementsOfRelease(
      Release release,
      Collection<EventTable.Row> events,
      Set<String> wanted,
      KeptByFile<StatementsOfFile> kept) {
    this(release, events, wanted, kept, ROOM, FEWEST_KEPT);
  }

  StatementsOfRelease(
      Release release,
      Collection<EventTable.Row> events,
      Set<String> wanted,
      KeptByFile<StatementsOfFile> kept,
      int room,
      int fewestKept) {
    this.release = release;
    events.stream()
        .filter(event -> event.day() != null)
        .forEach(event -> days.put(event.eventId(), event.day()));
    this.wanted = wanted;
    this.kept = kept;
    this.room = room;
    this.fewestKept = fewestKept;
  }

  /**
   * What a page needs of all files.
   *
   * @throws IOException if the release cannot be read
   */
  PageStatements read() throws IOException {
    int share = shareOfRoom(release.countFiles(PageStatement.COLUMNS));
    List<Found> found =
        release.eachFile(
            PageStatement.COLUMNS, file -> find(file, share), each -> each.told().count());
    PageStatements statements = together(found);
    List<Found> enough = AtOnce.of(found, each -> enough(each, statements, share));
    enough.forEach(this::keep);
    return enough.equals(found) ? statements : together(enough);
  }

  /** More than the page has room for of each file: some hold more of the newest than others. */
  private int shareOfRoom(int files) {
    return Math.max(1, Math.min(room, 3 * room / (2 * Math.max(1, files))));
  }

  private PageStatements together(List<Found> found) {
    return new PageStatements(found.stream().map(Found::told).toList(), days, wanted, room);
  }

  /**
   * What a file tells that is not known to tell enough, if that needs to be read; else the same.
   */
  private Found enough(Found each, PageStatements statements, int share) throws IOException {
    if (statements.hasRoomBehind(each.told())) {
      return new Found(each.file(), read(each.file(), room), each.before());
    }
    return each.before() && !statements.hasAllWanted()
        ? new Found(each.file(), read(each.file(), share), true)
        : each;
  }

  private Found find(Path file, int share) throws IOException {
    StatementsOfFile before = kept.find(PageStatement.COLUMNS, file, told -> told.isDatedBy(days));
    return before == null
        ? new Found(file, read(file, share), false)
        : new Found(file, before, true);
  }

  private StatementsOfFile read(Path file, int most) throws IOException {
    GatheredStatements gathered = new GatheredStatements(days, wanted, most);
    release.forEach(PageStatement.COLUMNS, file, gathered);
    return gathered.end();
  }

  private void keep(Found each) {
    if (!each.before() && each.told().count() >= fewestKept) {
      kept.keep(PageStatement.COLUMNS, each.file(), each.told());
    }
  }
}
