package org.gapline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gapline.export.ExportFormat;
import org.gapline.release.Release;
import org.gapline.table.CuratedTables;
import org.gapline.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gapline export}: a table of the current release, in a format for other tools. */
@Command(
    name = "export",
    description = {
      "Writes a table of the audience's current release.",
      "Plain Parquet needs no export: DuckDB, pandas and R read the release's folder as it is."
    })
final class ExportCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Parameters(index = "0", paramLabel = "TABLE", description = "Name of the table, as standing.")
  String tableName;

  @Option(names = "--format", defaultValue = "csv", description = "csv or jsonl (default: csv).")
  ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "-",
      description =
          "File to write, in place of one of that name, or - for standard output (default: -).")
  String out;

  @Override
  public Integer call() throws IOException {
    Table<?> table = table();
    Release release = CurrentRelease.of(folders, whom.audience);
    if (out.equals("-")) {
      OutputStream stream = new BufferedOutputStream(System.out);
      format.write(release, table, stream);
      stream.flush();
    } else {
      writeFile(release, table, Path.of(out));
      long rows = release.manifest().tables().get(table.name()).rows();
      output.console().line("%s in %s", Counted.of(rows, "row"), out);
    }
    return ExitCodes.DONE;
  }

  /** Written beside and moved, so that nobody opens half a table. */
  private void writeFile(Release release, Table<?> table, Path file) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(next))) {
        format.write(release, table, stream);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (java.nio.file.FileSystemException e) {
      throw new UserMistake(
          file + " cannot be written (" + Failures.inWords(e) + "). Check --out.");
    }
  }

  private Table<?> table() {
    return CuratedTables.ALL.stream()
        .filter(table -> table.name().equals(tableName))
        .findFirst()
        .orElseThrow(
            () ->
                new UserMistake(
                    "There is no table \""
                        + Console.safe(tableName)
                        + "\". There are: "
                        + CuratedTables.ALL.stream()
                            .map(Table::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
