package org.gapline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gapline.export.DataPackage;
import org.gapline.export.DataResource;
import org.gapline.export.ExportFormat;
import org.gapline.export.ExportOptions;
import org.gapline.export.ExportOptions.ByteOrderMark;
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

  @Option(
      names = "--format",
      description = "csv, xlsx, jsonl or parquet (default: as --out ends, else csv).")
  ExportFormat given;

  private ExportFormat format;

  /** What programs take for the kind of a file. */
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

  @Option(
      names = "--lists",
      paramLabel = "STYLE",
      description =
          "Lists in one cell of csv or xlsx: json, or text as a; b (csv: json; xlsx: text).")
  ExportOptions.ListStyle lists;

  @Option(
      names = "--bom",
      description = "Begin a csv file with the mark by which Excel knows UTF-8.")
  boolean byteOrderMark;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = "-",
      description = {
        "File to write, in place of one of that name, or - for standard output (default: -).",
        "Beside a file datapackage.json tells other programs what its columns mean."
      })
  String out;

  @Override
  public Integer call() throws IOException {
    Table<?> table = table();
    format = format();
    requireEffect("--bom", byteOrderMark, Set.of(ExportFormat.CSV));
    requireEffect("--lists", lists != null, Set.of(ExportFormat.CSV, ExportFormat.XLSX));
    Release release = CurrentRelease.of(folders, whom.audience);
    if (out.equals("-")) {
      OutputStream stream = new BufferedOutputStream(System.out);
      format.write(release, table, options(), stream);
      stream.flush();
    } else {
      writeFile(release, table, Path.of(out));
      long rows = release.count(table);
      output.console().line("%s in %s", Counted.of(rows, "row"), out);
    }
    return ExitCodes.DONE;
  }

  /** What a name ends in is what programs take a file for. */
  private ExportFormat format() {
    Optional<ExportFormat> named =
        Arrays.stream(ExportFormat.values())
            .filter(each -> out.toLowerCase(Locale.ROOT).endsWith("." + word(each)))
            .findFirst();
    if (given != null && named.isPresent() && named.get() != given) {
      throw new UserMistake(
          "%s would hold %s and be taken for %s. Name it otherwise, or give --format %s."
              .formatted(out, word(given), word(named.get()), word(named.get())));
    }
    if (given == null && named.isEmpty() && ENDING.matcher(out).find()) {
      throw new UserMistake(
          "%s ends in no format that there is. End it in .csv, .xlsx, .jsonl or .parquet, or give --format."
              .formatted(Console.safe(out)));
    }
    return given != null ? given : named.orElse(ExportFormat.CSV);
  }

  private static String word(ExportFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  /** An option that the format does not know is a mistake, and not passed over in silence. */
  private void requireEffect(String option, boolean given, Set<ExportFormat> formats) {
    if (given && !formats.contains(format)) {
      String knows =
          formats.stream().map(ExportCommand::word).sorted().collect(Collectors.joining(" or "));
      throw new UserMistake(
          "%s does nothing with this format. Add --format %s, or leave %s out."
              .formatted(option, knows, option));
    }
  }

  private ExportOptions options() {
    return new ExportOptions(lists, byteOrderMark ? ByteOrderMark.WITH : ByteOrderMark.WITHOUT);
  }

  private void writeFile(Release release, Table<?> table, Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UserMistake(
          file
              + ": is a folder. Name a file in it with --out, as "
              + file.resolve(inFolder())
              + ".");
    }
    if (file.endsWith(DataPackage.NAME)) {
      throw new UserMistake(
          file
              + ": is the name of the description beside an export. Name another file with --out.");
    }
    Path folder = file.toAbsolutePath().getParent();
    WritableFolder.check(folder, "--out", "nothing could be exported");
    if (DataPackage.isForeign(folder)) {
      throw new UserMistake(
          folder.resolve(DataPackage.NAME)
              + ": describes data that Gapline did not write, and would be lost. Move it, or name a"
              + " file in another folder with --out.");
    }
    WholeFile.write(file, stream -> format.write(release, table, options(), stream), "--out");
    List<String> forgotten = DataPackage.ofAnotherRelease(folder, release.manifest());
    byte[] description =
        DataPackage.with(
            folder,
            new DataResource(file.getFileName().toString(), table, format, options()),
            release.manifest());
    WholeFile.write(folder.resolve(DataPackage.NAME), stream -> stream.write(description), "--out");
    if (!forgotten.isEmpty()) {
      output
          .console()
          .line(
              "%s no longer describes %s, of another release or audience",
              DataPackage.NAME, String.join(", ", forgotten));
    }
  }

  private String inFolder() {
    return tableName + "." + word(format);
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
