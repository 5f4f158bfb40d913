package org.gapline.cli;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gapline.disclosure.Audience;
import org.gapline.release.CuratedLock;
import org.gapline.release.Purge;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.release.ReleaseManifest.TableEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code gapline releases}: lists, compares, prunes and purges releases. */
@Command(name = "releases", description = "Lists the kept releases, the newest last.")
final class ReleasesCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "analysts",
      converter = AudienceConverter.class,
      description = "Whose releases: analysts, managers, donors or donor:<id>.",
      scope = ScopeType.INHERIT)
  Audience audience;

  private final Console console = Console.ofProcess(Console.Verbosity.NORMAL);

  @Override
  public Integer call() throws IOException {
    ReleaseLine line = folders.line(audience);
    String current = line.current().map(release -> name(release)).orElse("");
    List<String> ids = line.ids();
    if (ids.isEmpty()) {
      CurrentRelease.of(folders, audience);
    }
    for (String id : ids) {
      ReleaseManifest manifest = line.find(id).orElseThrow().manifest();
      console.line(
          "%s  %s  codebook %s  %,d documents  %,d statements%s%s",
          id,
          manifest.created(),
          manifest.codebookVersion(),
          manifest.tables().get("documents").rows(),
          manifest.tables().get("statements").rows(),
          manifest.withdrawn().isEmpty()
              ? ""
              : "  " + manifest.withdrawn().size() + " withdrawn since",
          id.equals(current) ? "  current" : "");
    }
    return ExitCodes.DONE;
  }

  @Command(name = "diff", description = "Compares two releases table by table.")
  int diff(@Parameters(paramLabel = "A") String first, @Parameters(paramLabel = "B") String second)
      throws IOException {
    ReleaseManifest a = manifest(first);
    ReleaseManifest b = manifest(second);
    console.line("%-14s %12s %12s  %s", "table", first, second, "content");
    for (String table : new TreeMap<>(a.tables()).keySet()) {
      TableEntry before = a.tables().get(table);
      TableEntry after = b.tables().get(table);
      console.line(
          "%-14s %,12d %,12d  %s",
          table,
          before.rows(),
          after == null ? 0 : after.rows(),
          after != null && before.contentHash().equals(after.contentHash()) ? "same" : "differs");
    }
    console.line("codebook       %s -> %s", a.codebookVersion(), b.codebookVersion());
    return ExitCodes.DONE;
  }

  @Command(name = "prune", description = "Deletes all but the newest releases.")
  int prune(
      @Option(
              names = "--keep",
              defaultValue = "10",
              description = "How many to keep (default: 10).")
          int keep)
      throws IOException {
    if (keep < 1) {
      throw new UserMistake("--keep " + keep + ": at least one release must be kept.");
    }
    try (CuratedLock lock = CuratedLocks.take(folders.curatedFolder())) {
      List<String> gone = folders.line(audience).prune(keep);
      console.line("%d deleted%s", gone.size(), gone.isEmpty() ? "" : ": " + gone);
    }
    return ExitCodes.DONE;
  }

  @Command(
      name = "purge",
      description = {
        "Takes a withdrawn document out of all releases of all audiences, and out of later runs.",
        "Its rows go; figures that counted it stand as published, and the release says so."
      })
  int purge(@Parameters(paramLabel = "DOCUMENT", description = "Its doc_id.") String docId)
      throws IOException {
    try (CuratedLock lock = CuratedLocks.take(folders.curatedFolder())) {
      List<String> touched = new Purge(folders.curatedFolder()).purge(docId);
      if (touched.isEmpty()) {
        console.line("No release holds %s; later runs will refuse it.", Console.safe(docId));
      } else {
        console.line("Purged from %s.", touched);
        console.line("The charts still show what was drawn before. Run: gapline charts");
      }
    }
    return ExitCodes.DONE;
  }

  private ReleaseManifest manifest(String id) throws IOException {
    ReleaseLine line = folders.line(audience);
    return line.find(id)
        .orElseThrow(
            () ->
                new UserMistake(
                    "There is no release \""
                        + Console.safe(id)
                        + "\". List them: gapline releases"))
        .manifest();
  }

  private static String name(Release release) {
    return release.folder().getFileName().toString();
  }
}
