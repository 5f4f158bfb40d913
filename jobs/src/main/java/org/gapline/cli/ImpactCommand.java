package org.gapline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gapline.chart.EventStudies;
import org.gapline.chart.IndicatorNames;
import org.gapline.chart.Labels;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.NearestName;
import org.gapline.codebook.Theme;
import org.gapline.explorer.ReleasePictures;
import org.gapline.hash.Sha256;
import org.gapline.impact.ImpactMaterial;
import org.gapline.impact.ImpactPage;
import org.gapline.impact.PaidFor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gapline impact}: what somebody paid for, and whether it can be told what came of it. */
@Command(
    name = "impact",
    description = {
      "Writes what a donor paid for, what became of it, and an estimate or its refusal.",
      "Of --donor and --theme one is needed; a theme alone stands for all events on it.",
      "Prints what can be evaluated and what the estimates say."
    })
final class ImpactCommand implements Callable<Integer> {

  private static final int SLUG_DIGITS = 6;

  @Mixin FolderOptions folders;
  @Mixin AudienceOption whom;
  @Mixin OutputOptions output;

  @Option(names = "--donor", paramLabel = "NAME", description = "Donor as in the table events.")
  String donor;

  @Option(names = "--theme", paramLabel = "ID", description = "Theme of the codebook, as victims.")
  String theme;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = {
        "File to write, or - for standard output",
        "(default: charts/<audience>/impact-<donor>-<theme>.md)."
      })
  String out;

  @Override
  public Integer call() throws IOException {
    donor = donor == null ? null : donor.replaceAll("\\p{Cntrl}+", " ").strip();
    if (donor == null ? theme == null : donor.isEmpty()) {
      throw new UserMistake(
          "Whose impact is not said. Name a donor with --donor, a theme with --theme, or both, as in:"
              + " ./gapline impact --theme legal-framework");
    }
    Codebook codebook = folders.codebook(folders.codebookFiles(whom.audience));
    requireTheme(codebook);

    ImpactMaterial material = ImpactMaterial.read(CurrentRelease.of(folders, whom.audience));
    String known = donor == null ? null : donorOf(material.donors());
    ImpactPage page = new ImpactPage(material, PaidFor.of(material, known, theme), codebook);
    page.emptiness().ifPresent(ImpactCommand::refuse);
    if ("-".equals(out)) {
      System.out.print(page.whole(List.of()));
      return ExitCodes.DONE;
    }
    List<Path> files =
        new ImpactFiles(studies(codebook, material))
            .write(page, out == null ? fileOf(known) : Path.of(out));
    page.summary().lines().forEach(line -> output.console().line("%s", line));
    output.console().line("Whole account: %s", files.get(0));
    files.stream().skip(1).forEach(file -> output.console().line("Its picture: %s", file));
    return ExitCodes.DONE;
  }

  private static void refuse(String emptiness) {
    throw new UserMistake(emptiness + " Nothing was written. Leave --theme out or name another.");
  }

  private EventStudies studies(Codebook codebook, ImpactMaterial material) {
    return new EventStudies(
        new Labels(codebook),
        ReleasePictures.caption(material.manifest()),
        new IndicatorNames(ReadableSchemes.of(folders.codebookFiles(whom.audience), codebook)));
  }

  private String donorOf(Set<String> donors) {
    return donors.stream()
        .filter(each -> each.equalsIgnoreCase(donor))
        .findFirst()
        .orElseThrow(() -> new UserMistake(unknownDonor(donors)));
  }

  private String unknownDonor(Set<String> donors) {
    return "No event in the current release for "
        + whom.audience
        + " was paid by \""
        + donor
        + "\". "
        + NearestName.of(donor.toLowerCase(Locale.ROOT), lowered(donors))
            .flatMap(near -> donors.stream().filter(each -> lower(each).equals(near)).findFirst())
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse(
                donors.isEmpty()
                    ? "No event names a donor."
                    : "There are: " + String.join(", ", donors) + ".");
  }

  private static Set<String> lowered(Set<String> donors) {
    return donors.stream().map(ImpactCommand::lower).collect(Collectors.toSet());
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private void requireTheme(Codebook codebook) {
    if (theme != null && codebook.theme(theme).isEmpty()) {
      Set<String> themes = codebook.themes().stream().map(Theme::id).collect(Collectors.toSet());
      throw new UserMistake(
          "The codebook has no theme \""
              + theme
              + "\". "
              + NearestName.of(theme, themes)
                  .map(near -> "Did you mean \"" + near + "\"?")
                  .orElse("data/codebook/themes.yaml lists them."));
    }
  }

  /** Names of donors may hold what no file name may; two that are alike in letters stay apart. */
  private Path fileOf(String known) {
    String name = "impact";
    if (known != null) {
      String letters = lower(known).replaceAll("[^\\p{L}\\p{N}]+", "-");
      String hash = Sha256.hex(known.getBytes(StandardCharsets.UTF_8)).substring(0, SLUG_DIGITS);
      name += "-" + letters.substring(0, Math.min(letters.length(), 40)) + "-" + hash;
    }
    return folders
        .chartsFolder()
        .resolve(whom.audience.folder())
        .resolve(name + (theme == null ? "" : "-" + theme) + ".md");
  }
}
