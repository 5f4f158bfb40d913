package org.gapline.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads gold or predictions: JSON Lines, one document a line. */
public final class CodedReportFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CodedReportFile() {}

  /**
   * The documents of a file, in its order.
   *
   * @throws GoldFormatException if a line is no such document, or a document stands twice
   * @throws IOException if the file cannot be read
   */
  public static List<CodedReport> read(Path file) throws IOException {
    return read(file, (place, report) -> {});
  }

  /**
   * The documents of a gold, in its order.
   *
   * @throws GoldFormatException as above, or if a statement has a role that there is not
   * @throws IOException if the file cannot be read
   */
  public static List<CodedReport> readGold(Path file) throws IOException {
    return read(file, GoldValues::checkRoles);
  }

  /** The same, where the selected documents have no values but known ones. */
  static List<CodedReport> readGold(Path file, Selection selection, GoldValues known)
      throws IOException {
    return read(
        file,
        (place, report) -> {
          GoldValues.checkRoles(place, report);
          if (selection.takes(report)) {
            known.check(place, report);
          }
        });
  }

  /** What a line must hold besides. */
  private interface Requirement {
    void check(String place, CodedReport report) throws GoldFormatException;
  }

  private static List<CodedReport> read(Path file, Requirement requirement) throws IOException {
    List<String> lines = lines(file);
    Map<String, Integer> lineByName = new TreeMap<>();
    List<CodedReport> reports = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        CodedReport report = CodedReportLine.read(file + ":" + (i + 1), lines.get(i));
        requirement.check(file + ":" + (i + 1), report);
        Integer first = lineByName.putIfAbsent(report.file(), i + 1);
        if (first != null) {
          throw new GoldFormatException(
              String.format(
                  "%s:%d: \"%s\" stands twice (first at line %d). It would be scored once only."
                      + " Remove one of the lines.",
                  file, i + 1, report.file(), first));
        }
        reports.add(report);
      }
    }
    return List.copyOf(reports);
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() || !lines.get(0).startsWith(BYTE_ORDER_MARK)
          ? lines
          : Stream.concat(Stream.of(lines.get(0).substring(1)), lines.stream().skip(1)).toList();
    } catch (CharacterCodingException e) {
      throw new GoldFormatException(file + ": is not UTF-8. Save it as UTF-8.");
    }
  }
}
