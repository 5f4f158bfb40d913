package org.gapline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.gapline.codebook.Codebook;
import org.gapline.review.Agreement;
import org.gapline.review.CodedSheet;
import org.gapline.review.ImportTerms;
import org.gapline.statistics.PercentileBootstrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gapline review agreement}: how far two coders agree who coded blind. */
@Command(
    name = "agreement",
    description = {
      "Compares two sheets that were coded blind, of the same sample.",
      "Krippendorff's alpha on role (nominal) and themes (MASI distance), Cohen's kappa per theme."
    })
final class ReviewAgreementCommand implements Callable<Integer> {

  /** Of the bootstrap: the same sheets give the same intervals. */
  private static final long SEED = 1373_2001L;

  @Mixin FolderOptions folders;
  @Mixin OutputOptions output;

  @Parameters(index = "0", paramLabel = "FILE", description = "The sheet of one coder.")
  Path first;

  @Parameters(index = "1", paramLabel = "FILE", description = "The sheet of the other one.")
  Path second;

  @Option(
      names = "--complete",
      description = "Of --events: both read every sentence; empty rows carry no statement.")
  boolean complete;

  @Override
  public Integer call() throws IOException {
    Codebook codebook = folders.codebook(folders.codebookFiles());
    CodedSheet one = read(first, codebook);
    CodedSheet other = read(second, codebook);
    List<Agreement.Unit> units = common(one, other);
    if (units.isEmpty()) {
      throw new UserMistake(
          first
              + " and "
              + second
              + " share no row that both coded. Export both with the same --seed and --size from"
              + " the same release, with --blind or --events.");
    }
    print(Agreement.of(units, SEED), units.size());
    output
        .console()
        .line("Not compared: %s", String.join(", ", unread(first, one), unread(second, other)));
    return ExitCodes.DONE;
  }

  private CodedSheet read(Path file, Codebook codebook) {
    return CodedSheet.of(
        SheetFiles.read(file),
        codebook,
        complete ? ImportTerms.EmptyRows.NO_STATEMENT : ImportTerms.EmptyRows.NOT_READ);
  }

  private static String unread(Path file, CodedSheet sheet) {
    long open = sheet.unread().stream().filter(row -> row.reason().equals("left open")).count();
    List<String> others = new ArrayList<>();
    sheet.unread().stream()
        .filter(row -> !row.reason().equals("left open"))
        .forEach(row -> others.add("line " + row.line() + " " + Console.safe(row.reason())));
    return String.format(Locale.ROOT, "%,d rows of %s left open", open, file)
        + (others.isEmpty() ? "" : " (" + String.join("; ", others) + ")");
  }

  private static List<Agreement.Unit> common(CodedSheet one, CodedSheet other) {
    List<Agreement.Unit> units = new ArrayList<>();
    for (Map.Entry<String, CodedSheet.Coded> entry : one.units().entrySet()) {
      CodedSheet.Coded mine = entry.getValue();
      CodedSheet.Coded theirs = other.units().get(entry.getKey());
      if (theirs != null) {
        units.add(
            new Agreement.Unit(
                entry.getKey(), mine.docId(), mine.text(), mine.answer(), theirs.answer()));
      }
    }
    return units;
  }

  private void print(Agreement agreement, int compared) {
    Console console = output.console();
    console.line(
        "%,d units compared, %,d coded by one or both, %,d by both.",
        compared, agreement.coded(), agreement.bothCoded());
    console.line(
        "Krippendorff's alpha, role     %s   nominal, units coded by one or both, no-statement a"
            + " value of its own",
        alpha(agreement.role(), agreement.roleInterval()));
    console.line(
        "Krippendorff's alpha, themes   %s   MASI distance of theme sets, units coded by both",
        alpha(agreement.themes(), agreement.themesInterval()));
    console.line(
        "  95% intervals: bootstrap over documents, percentiles. Below 0.667 no conclusion is"
            + " safe, 0.8 is good (Krippendorff).");
    console.line("");
    console.line("%-28s %-24s %-9s %s", "theme", "Cohen's kappa", "positive", "both/first/second");
    agreement.kappas().forEach(theme -> console.line("%s", line(theme)));
    console.line(
        "  Over units coded by one or both: over all text kappa would measure silence. 95%"
            + " intervals asymptotic (Fleiss, Cohen, Everitt 1969); none below 30 units or under"
            + " full agreement.");
    console.line("");
    console.line("%,d disagreements", agreement.disagreements().size());
    agreement.disagreements().forEach(unit -> disagreement(console, unit));
  }

  private static String line(Agreement.OnTheme theme) {
    String kappa =
        theme
            .kappa()
            .map(
                of ->
                    of.hasInterval()
                        ? String.format(
                            Locale.ROOT, "%.2f (%.2f to %.2f)", of.value(), of.low(), of.high())
                        : String.format(Locale.ROOT, "%.2f", of.value()))
            .orElse("none: one value only");
    return String.format(
        Locale.ROOT,
        "%-28s %-24s %-9.2f %d/%d/%d",
        theme.theme(),
        kappa,
        theme.positive(),
        theme.both(),
        theme.onlyFirst(),
        theme.onlySecond());
  }

  private static void disagreement(Console console, Agreement.Unit unit) {
    console.line("  %s  %s", unit.id(), Console.safe(unit.text()));
    console.line("      %s", answer(unit.first()));
    console.line("      %s", answer(unit.second()));
  }

  private static String answer(Agreement.Answer answer) {
    return answer.role() + " " + String.join(", ", new TreeSet<>(answer.themes()));
  }

  private static String alpha(OptionalDouble alpha, Optional<PercentileBootstrap> interval) {
    if (alpha.isEmpty()) {
      return "none: no variation";
    }
    return String.format(Locale.ROOT, "%.3f", alpha.getAsDouble())
        + interval
            .map(of -> String.format(Locale.ROOT, " (%.3f to %.3f)", of.low(), of.high()))
            .orElse(" (no interval: too few documents)");
  }
}
