package org.gapline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.gapline.review.Agreement;
import org.gapline.review.CodedSheet;
import org.gapline.statistics.PercentileBootstrap;

/** What {@code review agreement} prints. */
final class AgreementReport {

  private final Console console;
  private final ComparableSheets sheets;

  AgreementReport(Console console, ComparableSheets sheets) {
    this.console = console;
    this.sheets = sheets;
  }

  /** Prints what was not compared, figures and disagreements. */
  void print(Agreement agreement, int compared) {
    notCompared(sheets).forEach(line -> console.line("%s", line));
    if (sheets.hasMistakes()) {
      console.line("Mend these rows and compare again: what follows rests on the others alone.");
    }
    console.line(
        "%s compared: %,d coded as a statement by one or both, %,d by both.",
        Counted.of(compared, "unit"), agreement.coded(), agreement.bothCoded());
    figures(agreement);
    kappas(agreement);
    console.line("");
    console.line("%s", Counted.of(agreement.disagreements().size(), "disagreement"));
    agreement.disagreements().forEach(this::disagreement);
  }

  private void figures(Agreement agreement) {
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
  }

  private void kappas(Agreement agreement) {
    console.line("");
    console.line(
        "%-28s %-24s %-9s %s",
        "theme",
        "Cohen's kappa",
        "positive",
        "both/only " + sheets.firstCoder() + "/only " + sheets.secondCoder());
    agreement.kappas().forEach(theme -> console.line("%s", line(theme)));
    console.line(
        "  Over units coded by one or both: over all text kappa would measure silence. 95%"
            + " intervals asymptotic (Fleiss, Cohen, Everitt 1969); none below 30 units or under"
            + " full agreement.");
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

  private void disagreement(Agreement.Unit unit) {
    console.line("  %s  %s", unit.id(), Console.safe(unit.text()));
    console.line("      %s: %s", sheets.firstCoder(), answer(unit.first()));
    console.line("      %s: %s", sheets.secondCoder(), answer(unit.second()));
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

  /** The rows of both that were left out, and why: a line of text for each sheet and reason. */
  static List<String> notCompared(ComparableSheets sheets) {
    List<String> lines = new ArrayList<>(notCompared(sheets.firstFile(), sheets.first()));
    lines.addAll(notCompared(sheets.secondFile(), sheets.second()));
    return lines;
  }

  private static List<String> notCompared(Path file, CodedSheet sheet) {
    Map<String, Integer> left = new LinkedHashMap<>();
    left.put("cannot be used", sheet.unread().size());
    left.put("left empty", sheet.leftEmpty().size());
    left.put("unsure", sheet.unsure().size());
    left.values().removeIf(rows -> rows == 0);
    if (left.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    left.forEach((what, rows) -> parts.add(String.format(Locale.ROOT, "%,d %s", rows, what)));
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Not compared of the %s of %s: %s",
            Counted.of(sheet.rows(), "row"),
            file,
            String.join(", ", parts)));
    lines.addAll(Refusals.byReason(sheet.unread()));
    return lines;
  }
}
