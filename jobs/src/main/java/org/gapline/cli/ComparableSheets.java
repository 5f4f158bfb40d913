package org.gapline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.review.Agreement;
import org.gapline.review.CodedSheet;

/**
 * The sheets of two coders, of the same texts.
 *
 * @param firstFile file of the first
 * @param first its answers
 * @param secondFile file of the second
 * @param second its answers
 */
record ComparableSheets(Path firstFile, CodedSheet first, Path secondFile, CodedSheet second) {

  ComparableSheets {
    if (!first.codebooks().equals(second.codebooks())) {
      throw new UserMistake(
          firstFile
              + " was exported under codebook "
              + new TreeSet<>(first.codebooks())
              + ", "
              + secondFile
              + " under "
              + new TreeSet<>(second.codebooks())
              + ": the coders chose from other themes. Export both from the same release.");
    }
    Set<String> both = new TreeSet<>(first.coders());
    both.retainAll(second.coders());
    if (!both.isEmpty()) {
      throw new UserMistake(
          firstFile
              + " and "
              + secondFile
              + " both name "
              + Console.safe(String.join(", ", both))
              + " as reviewer: nobody agrees with oneself. Compare the sheets of two coders.");
    }
  }

  /** The units that both answered; a user's mistake where there are none. */
  List<Agreement.Unit> units() {
    List<Agreement.Unit> units = new ArrayList<>();
    for (Map.Entry<String, CodedSheet.Coded> entry : first.units().entrySet()) {
      CodedSheet.Coded mine = entry.getValue();
      CodedSheet.Coded theirs = second.units().get(entry.getKey());
      if (theirs != null) {
        requireSameText(entry.getKey(), mine, theirs);
        units.add(
            new Agreement.Unit(
                entry.getKey(), mine.docId(), mine.text(), mine.answer(), theirs.answer()));
      }
    }
    if (units.isEmpty()) {
      throw nothingInCommon();
    }
    return units;
  }

  private static void requireSameText(String id, CodedSheet.Coded mine, CodedSheet.Coded theirs) {
    if (!mine.text().equals(theirs.text())) {
      throw new UserMistake(
          "The coders read different texts as "
              + Console.safe(id)
              + ": \""
              + Console.safe(mine.text())
              + "\" and \""
              + Console.safe(theirs.text())
              + "\". A text was edited; restore it.");
    }
  }

  private UserMistake nothingInCommon() {
    boolean sameSample = !Collections.disjoint(ids(first), ids(second));
    return new UserMistake(
        firstFile
            + " and "
            + secondFile
            + (sameSample
                ? " are of the same sample, and no row is filled in both. Fill them; sheets of"
                    + " --events of which every sentence was read take --complete.\n"
                    + String.join("\n", AgreementReport.notCompared(this))
                : " share no row. Export both with the same --seed and --size from the same"
                    + " release, with --blind or --events."));
  }

  private static Set<String> ids(CodedSheet sheet) {
    Set<String> ids = new TreeSet<>(sheet.units().keySet());
    ids.addAll(sheet.leftEmpty());
    ids.addAll(sheet.unsure());
    sheet.unread().forEach(row -> ids.add(row.unitId()));
    return ids;
  }

  /** Whether either sheet has rows that cannot be used. */
  boolean hasMistakes() {
    return !first.unread().isEmpty() || !second.unread().isEmpty();
  }

  /** What to call the first coder. */
  String firstCoder() {
    return coder(firstFile, first);
  }

  /** What to call the second coder. */
  String secondCoder() {
    return coder(secondFile, second);
  }

  private static String coder(Path file, CodedSheet sheet) {
    return sheet.coders().size() == 1
        ? Console.safe(sheet.coders().iterator().next())
        : file.getFileName().toString();
  }
}
