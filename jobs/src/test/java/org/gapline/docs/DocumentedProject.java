package org.gapline.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gapline.ProjectFolder;
import org.gapline.disclosure.Audience;
import org.gapline.release.ReleaseLine;
import org.gapline.review.Sheet;
import org.gapline.review.SheetFormat;
import org.gapline.review.SheetKind;
import org.gapline.review.SheetLayout;
import org.gapline.table.DocumentTable;
import org.gapline.tagging.ProjectCodebook;

/**
 * A small project as the documentation supposes one: reports, ratings, the shipped codebook, coded
 * reports beside it, and the files that its lines name.
 */
final class DocumentedProject {

  /** What users put in place of these words. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("map FILE", "map ratings.csv"),
          Map.entry("import FILE", "import review.xlsx"),
          Map.entry("agreement FILE FILE", "agreement a.xlsx b.xlsx"),
          Map.entry("--out FILE", "--out chosen"),
          Map.entry("export TABLE", "export standing"),
          Map.entry("--donor NAME", "--donor Japan"),
          Map.entry("diff A B", "diff current current"),
          Map.entry("--gold FILE --documents DIR", "--gold gold.jsonl --documents coded"),
          Map.entry("--gold GOLD.jsonl --documents DIR", "--gold gold.jsonl --documents coded"));

  private static final Map<String, String> REPORTS =
      Map.of(
          "lome.txt",
          """
          Regional workshop on border security in West Africa

          Experts from Togo, Ghana and Benin met in Lomé, Togo, from 4 to 6 March 2019. The workshop \
          was organized by CTED and funded by Japan.

          Participants reported a lack of trained staff at border posts. Experts recommended that \
          States share passenger data. Ghana committed to open a joint border post by 2021.
          """,
          "nairobi.txt",
          """
          Workshop on support for victims of terrorism

          The workshop on victims was held in Nairobi, Kenya, on 12 and 13 May 2021 for States of \
          East Africa. It was organized by UNODC.

          Participants noted that victims of terrorism have no access to legal aid. Kenya reported \
          that a fund for victims has been set up.
          """,
          "niamey.txt",
          """
          Workshop for the Sahel on the protection of victims

          A regional workshop for the Sahel took place in Niamey, Niger, from 7 to 9 June 2022, \
          organized by CTED and funded by Japan.

          Participants said that judges lack training on how to hear victims. They recommended that \
          States adopt laws on the rights of victims.
          """);

  private final Path folder;
  private final Set<Path> codebookFiles;

  private DocumentedProject(Path folder) throws IOException {
    this.folder = folder;
    copy(ProjectFolder.file("data/codebook"), folder.resolve("data/codebook"));
    this.codebookFiles = filesOf(folder.resolve("data/codebook"));
  }

  /** Makes the project in a folder that is empty. */
  static DocumentedProject in(Path folder) throws IOException {
    DocumentedProject project = new DocumentedProject(folder.resolve("project"));
    project.writeReports();
    project.writeRatings();
    project.writeGold();
    return project;
  }

  Path folder() {
    return folder;
  }

  private void writeReports() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("data/raw/reports"));
    Files.writeString(folder.resolve("data/raw/_meta.json"), "{\"sharing\": \"public\"}");
    for (Map.Entry<String, String> report : REPORTS.entrySet()) {
      Files.writeString(reports.resolve(report.getKey()), report.getValue());
    }
  }

  private void writeRatings() throws IOException {
    Path ratings = Files.createDirectories(folder.resolve("data/raw/assessments"));
    Path shipped = ProjectFolder.file("data/raw/assessments/terrorist-financing-ratings.csv");
    try (Stream<String> lines = Files.lines(shipped)) {
      Files.write(ratings.resolve("terrorist-financing-ratings.csv"), lines.limit(200).toList());
    }
  }

  /** Coded reports under all names that the documentation has for them. */
  private void writeGold() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String report : List.of("lome", "nairobi", "niamey")) {
      lines.add(
          """
          {"file": "%s.txt", "lang": "%s", "style": "%s", "split": "tune", "kind": "workshop", \
          "statements": []}"""
              .formatted(report, report.equals("niamey") ? "fr" : "en", "style-" + report));
    }
    Path written = folder.resolve("jobs/src/test/resources/written");
    for (String gold : List.of("reports", "formats", "hard")) {
      write(folder.resolve("../shared/gold/" + gold + ".jsonl").normalize(), lines);
    }
    write(written.resolve("reports.jsonl"), lines);
    write(material("gold.jsonl"), lines);
    for (Path documents :
        List.of(
            written.resolve("reports"),
            folder.resolve("../shared/hard/reports").normalize(),
            folder.resolve("coded"))) {
      copy(folder.resolve("data/raw/reports"), documents);
      Files.writeString(documents.resolve("_meta.json"), "{\"sharing\": \"public\"}");
    }
    write(
        material("ratings.csv"),
        List.of("Country,Year,Borders", "Togo,2018,low", "Kenya,2018,high", "Chad,2019,high"));
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, lines);
  }

  private Path material(String name) {
    return folder.resolve("../materials").resolve(name).normalize();
  }

  /** Fills a sheet that a command wrote, and keeps it for those that ask for it filled. */
  void keepFilled(String sheet, SheetKind kind, Function<Sheet.Row, Map<String, String>> answers)
      throws IOException {
    SheetFormat format = SheetFormat.of(sheet).orElseThrow();
    Sheet blank;
    try (InputStream in = Files.newInputStream(folder.resolve(sheet))) {
      blank = format.read(in);
    }
    List<Sheet.Row> rows = new ArrayList<>();
    for (Sheet.Row row : blank.rows()) {
      Map<String, String> cells = new HashMap<>(row.cells());
      cells.putAll(answers.apply(row));
      rows.add(new Sheet.Row(row.line(), cells, null));
    }
    SheetLayout layout = SheetLayout.of(kind, ProjectCodebook.read());
    try (OutputStream out = Files.newOutputStream(material(sheet))) {
      format.write(new Sheet(blank.columns(), rows), layout, out);
    }
  }

  /** The arguments of a line, with what users put in place of its capitals. */
  List<String> arguments(String line) throws IOException {
    String meant = line.replaceFirst("^\\./gapline *", "");
    for (Map.Entry<String, String> each : MEANT.entrySet()) {
      meant = meant.replace(each.getKey(), each.getValue());
    }
    if (meant.contains("DOCUMENT")) {
      meant = meant.replace("DOCUMENT", someDocument());
    }
    return meant.isEmpty() ? List.of() : List.of(meant.split(" +"));
  }

  private String someDocument() throws IOException {
    return new ReleaseLine(folder.resolve("data/curated"), Audience.ANALYSTS)
        .current()
        .orElseThrow()
        .rows(DocumentTable.TABLE)
        .get(0)
        .docId();
  }

  /** Takes away what earlier lines left, and lays out the files that this one reads. */
  void prepare(List<String> arguments) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    for (Path file : filesOf(folder.resolve("data/codebook"))) {
      if (!codebookFiles.contains(file)) {
        Files.delete(file);
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      Path material = material(arguments.get(i));
      if (Files.isRegularFile(material) && (i == 0 || !arguments.get(i - 1).equals("--out"))) {
        Files.copy(material, folder.resolve(arguments.get(i)));
      }
    }
  }

  private static Set<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new HashSet<>(files.filter(Files::isRegularFile).toList());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
