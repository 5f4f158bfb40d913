package org.gapline.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.disclosure.Audience;
import org.gapline.release.CuratedLock;
import org.gapline.release.KnownDocuments;
import org.gapline.release.Purge;
import org.gapline.release.Release;
import org.gapline.release.ReleaseLine;
import org.gapline.release.ReleaseManifest;
import org.gapline.release.ReleaseManifest.TableEntry;
import org.gapline.table.DocumentTable;
import org.gapline.table.StatementTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./gapline releases}: lists, compares, restores, prunes and purges releases. */
@Command(
    name = "releases",
    description = "Lists the kept releases, the newest last.",
    subcommands = {
      ReleasesCommand.Diff.class,
      ReleasesCommand.Prune.class,
      RestoreCommand.class,
      ReleasesCommand.PurgeDocument.class
    })
final class ReleasesCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Override
  public Integer call() throws IOException {
    ReleaseLine line = folders.line(whom.audience);
    String current = CurrentRelease.of(folders, whom.audience).folder().getFileName().toString();
    Console console = output.console();
    console.line("%-18s  %-20s  %-12s  documents  statements", "release", "made", "codebook");
    for (String id : line.ids()) {
      ReleaseManifest manifest = line.find(id).orElseThrow().manifest();
      int withdrawn = manifest.withdrawn().size();
      console.line(
          "%-18s  %-20s  %-12s  %,9d  %,10d%s%s",
          id,
          Instant.parse(manifest.created()).truncatedTo(ChronoUnit.SECONDS),
          manifest.codebookVersion(),
          manifest.tables().get(DocumentTable.TABLE.name()).rows(),
          manifest.tables().get(StatementTable.TABLE.name()).rows(),
          withdrawn == 0 ? "" : "  " + Counted.of(withdrawn, "document") + " withdrawn since",
          id.equals(current) ? "  current" : "");
    }
    List<String> damaged = line.damaged();
    if (!line.ids().contains(current) && !damaged.contains(current)) {
      console.line("%-18s  missing: what CURRENT names is not there  current", current);
    }
    for (String id : damaged) {
      console.line(
          "%-18s  damaged: its RELEASE.json is missing or not what was written%s",
          Console.safe(id), id.equals(current) ? "  current" : "");
    }
    return ExitCodes.DONE;
  }

  /** {@code ./gapline releases diff A B}. */
  @Command(name = "diff", description = "Compares two releases table by table.")
  static final class Diff implements Callable<Integer> {

    @Mixin FolderOptions folders;
    @Mixin AudienceOption whom;
    @Mixin OutputOptions output;

    @Parameters(
        index = "0",
        paramLabel = "A",
        description = "A release: its id, the beginning of it, or current.")
    String first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one, named likewise.")
    String second;

    @Override
    public Integer call() throws IOException {
      ReleaseManifest a = manifest(first);
      ReleaseManifest b = manifest(second);
      Console console = output.console();
      console.line("%-14s %18s %18s  %s", "table", a.releaseId(), b.releaseId(), "content");
      Set<String> tables = new TreeSet<>(a.tables().keySet());
      tables.addAll(b.tables().keySet());
      for (String table : tables) {
        TableEntry before = a.tables().get(table);
        TableEntry after = b.tables().get(table);
        boolean same =
            before != null && after != null && before.contentHash().equals(after.contentHash());
        console.line(
            "%-14s %18s %18s  %s", table, rows(before), rows(after), same ? "same" : "differs");
      }
      console.line("%-14s %18s %18s", "codebook", a.codebookVersion(), b.codebookVersion());
      return ExitCodes.DONE;
    }

    private static String rows(TableEntry entry) {
      return entry == null ? "none" : String.format(Locale.ROOT, "%,d", entry.rows());
    }

    private ReleaseManifest manifest(String name) throws IOException {
      return ChosenRelease.of(folders, whom.audience, name).manifest();
    }
  }

  /** {@code ./gapline releases prune}. */
  @Command(
      name = "prune",
      description = {
        "Deletes the folders of all but the newest releases, for good. Every run prunes to 10.",
        "Kept are also the current release, however old, charts, and all that you put in.",
        "What is deleted comes back only by a run on the same input with the same codebook."
      })
  static final class Prune implements Callable<Integer> {

    @Mixin FolderOptions folders;
    @Mixin AudienceOption whom;
    @Mixin OutputOptions output;

    @Option(
        names = "--keep",
        defaultValue = "10",
        description = "How many of the newest to keep (default: 10).")
    int keep;

    @Override
    public Integer call() throws IOException {
      if (keep < 1) {
        throw new UserMistake("--keep " + keep + ": at least one release must be kept.");
      }
      try (CuratedLock lock = CuratedLocks.take(folders.curatedFolder())) {
        List<String> gone = folders.line(whom.audience).prune(keep);
        List<String> kept = folders.line(whom.audience).ids();
        output
            .console()
            .line(
                "%s deleted%s, %,d kept: %s.",
                Counted.of(gone.size(), "release"),
                gone.isEmpty() ? "" : " for good (" + String.join(", ", gone) + ")",
                kept.size(),
                String.join(", ", kept));
      }
      return ExitCodes.DONE;
    }
  }

  /** {@code ./gapline releases purge DOCUMENT}. */
  @Command(
      name = "purge",
      description = {
        "Takes a withdrawn document out of all releases and pages of all audiences.",
        "Later runs refuse it. Figures that counted it stand as published, and the release says"
            + " so.",
        "Reviews of it leave the releases with it; their files in data/raw/reviews are yours,"
            + " still"
            + " hold its text, and are not changed: delete its rows there, and the document in data/raw."
      })
  static final class PurgeDocument implements Callable<Integer> {

    @Mixin FolderOptions folders;
    @Mixin OutputOptions output;

    @Parameters(paramLabel = "DOCUMENT", description = "Its doc_id, as d-0123456789abcdef.")
    String docId;

    @Override
    public Integer call() throws IOException {
      if (!docId.matches("d-[0-9a-f]{16}")) {
        throw new UserMistake(
            "\""
                + Console.safe(docId)
                + "\" is no doc_id, which looks like d-0123456789abcdef. Find it in the documents"
                + " table: "
                + folders.hint("export documents"));
      }
      Codebook codebook = folders.codebook(folders.codebookFiles());
      try (CuratedLock lock = CuratedLocks.take(folders.curatedFolder())) {
        Purge purge = new Purge(folders.curatedFolder());
        requireKnown(purge.audiences());
        List<String> touched = purge.purge(docId);
        Console console = output.console();
        console.line(
            touched.isEmpty()
                ? "No release holds %s any more; it was withdrawn before."
                : "Purged %s.",
            docId);
        touched.forEach(release -> console.line("  from %s", release));
        for (Audience audience : purge.audiences()) {
          ImpactFiles.delete(folders, audience);
          redraw(audience, codebook, console);
        }
      }
      return ExitCodes.DONE;
    }

    /** One mistyped digit, and the document that was meant would stay where it is. */
    private void requireKnown(List<Audience> audiences) throws IOException {
      KnownDocuments known = KnownDocuments.in(folders.curatedFolder(), audiences);
      if (!known.contains(docId)) {
        throw new UserMistake(
            "No release holds "
                + docId
                + ", so nothing was purged."
                + known.suggestion(docId)
                + " Find it in the documents table: "
                + folders.hint("export documents")
                + ". What no run has read yet is kept out by taking its file out of data/raw.");
      }
    }

    /** The pages showed what was purged. */
    private void redraw(Audience audience, Codebook codebook, Console console) throws IOException {
      Release release = folders.line(audience).current().orElse(null);
      if (release != null) {
        new ChartsOfLine(folders, codebook, RunProgress.withoutSpark(console))
            .draw(audience, release);
      }
    }
  }
}
