package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gapline.assessment.MappingReader;
import org.gapline.assessment.MappingSharing;
import org.gapline.briefing.Briefing;
import org.gapline.briefing.BriefingFormat;
import org.gapline.briefing.BriefingMaker;
import org.gapline.briefing.BriefingPictures;
import org.gapline.briefing.BriefingRequest;
import org.gapline.briefing.BriefingRequest.Naming;
import org.gapline.briefing.BriefingTables;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.CodebookFiles;
import org.gapline.codebook.WeightsSharing;
import org.gapline.concurrent.Beside;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.release.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline brief}: two pages on a region, grouping or State. */
@Command(
    name = "brief",
    description = {
      "Writes a briefing of two pages on a region, grouping or State, without Spark.",
      "Every figure and wording in it can be followed to the tables of the release."
    })
final class BriefCommand implements Callable<Integer> {

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;
  @Mixin BriefSubject subject;

  @Option(
      names = "--audience",
      paramLabel = "WHO",
      defaultValue = "managers",
      converter = AudienceConverter.class,
      description = "For whom: analysts, managers, donors or donor:<id> (default: managers).")
  Audience audience;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "By the newest release not after this day, as 2026-11-30.")
  LocalDate asOf;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "docx,pdf,html",
      description = "docx, pdf, html, or several with commas (default: docx,pdf,html).")
  List<BriefingFormat> formats;

  @Option(
      names = "--name-states",
      description = "Name States with challenges, other ones than the briefing is on, too.")
  boolean nameStates;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Folder to write to (default: the working folder).")
  Path out;

  @Override
  public Integer call() throws IOException {
    Release release = DatedRelease.of(folders, audience, asOf);
    Beside<BriefingTables> tables = Beside.begin(() -> BriefingTables.read(release));
    CodebookFiles all = folders.codebookFiles(audience);
    CodebookFiles files = naming(all);
    Codebook codebook = folders.codebook(files);
    Beside<BriefingPictures> pictures = Beside.begin(BriefingPictures::new);
    BriefingRequest request = request(codebook);
    WritableFolder.check(out, "--out", "no briefing could be written");
    Briefing briefing =
        new BriefingMaker(
                tables.result(), codebook, MappingReader.read(files, codebook), rules(all))
            .make(request);
    Console console = output.console();
    for (Path file : write(briefing, pictures.result(), name(request, release))) {
      console.line("%s", file);
    }
    if (briefing.masthead().caption().demonstration()) {
      console.line(console.mark("Demonstration data, not a source"));
    }
    return ExitCodes.DONE;
  }

  /** What gives names to people: weights and examples are for finding, and take time to read. */
  private static CodebookFiles naming(CodebookFiles files) {
    return files.without(files.namesUnder("weights")).without(files.namesUnder("examples"));
  }

  private BriefingRequest request(Codebook codebook) {
    return subject.request(codebook, nameStates ? Naming.NAMED : Naming.WITHHELD);
  }

  /** The label of what the release was made by, beside the one of its inputs. */
  private static SharingLabel rules(CodebookFiles files) {
    return MappingSharing.narrowest(files).narrowedBy(WeightsSharing.narrowest(files));
  }

  private static String name(BriefingRequest request, Release release) throws IOException {
    String theme = request.theme() == null ? "" : "-" + request.theme();
    return "briefing-" + request.subject().id() + theme + "-" + release.manifest().releaseId();
  }

  private List<Path> write(Briefing briefing, BriefingPictures pictures, String name)
      throws IOException {
    Map<BriefingFormat, Beside<byte[]>> rendered = new LinkedHashMap<>();
    for (BriefingFormat format : formats) {
      rendered.computeIfAbsent(format, each -> Beside.begin(() -> each.render(briefing, pictures)));
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<BriefingFormat, Beside<byte[]>> format : rendered.entrySet()) {
      Path file = out.resolve(name + "." + format.getKey().ending());
      byte[] content = format.getValue().result();
      written.add(WholeFile.write(file, stream -> stream.write(content), "--out"));
    }
    return written;
  }
}
