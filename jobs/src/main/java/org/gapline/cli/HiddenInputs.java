package org.gapline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gapline.disclosure.Audience;
import org.gapline.disclosure.SharingLabel;
import org.gapline.document.InputFile;
import org.gapline.release.Release;
import org.gapline.spark.raw.RawFolder;
import org.gapline.table.DocumentTable;

/**
 * How many inputs each lesser audience would not see: files, whatever became of them, and accepted
 * records of bulk files. For analysts alone: others learn nothing of what they may not see, not
 * even that there is any. Reviews are as open as their documents, and are not counted.
 */
final class HiddenInputs {

  private static final String REVIEWS = "reviews/";

  private final Map<SharingLabel, Integer> files = new TreeMap<>();
  private final Map<SharingLabel, Integer> records = new TreeMap<>();

  private HiddenInputs() {}

  /** What tells who may see a document. */
  private record Shared(String sourcePath, String sharing) {}

  static HiddenInputs of(RawFolder raw, Release analysts) throws IOException {
    HiddenInputs hidden = new HiddenInputs();
    for (InputFile file : raw.inputs("")) {
      if (!file.path().startsWith(REVIEWS)) {
        hidden.files.merge(file.metadata().sharing(), 1, Integer::sum);
      }
    }
    analysts.forEach(
        DocumentTable.TABLE.only(Shared.class),
        row -> {
          if (row.sourcePath().indexOf('#') >= 0) {
            // A label that nobody knows is closed to all but analysts.
            SharingLabel label =
                SharingLabel.parse(row.sharing()).orElse(SharingLabel.CONFIDENTIAL);
            hidden.records.merge(label, 1, Integer::sum);
          }
        });
    return hidden;
  }

  /** One line for each lesser audience. */
  List<String> lines() {
    Set<String> donors = new TreeSet<>();
    files.keySet().forEach(label -> label.donor().ifPresent(donors::add));
    records.keySet().forEach(label -> label.donor().ifPresent(donors::add));
    List<String> lines = new ArrayList<>();
    lines.add(line(Audience.MANAGERS));
    lines.add(line(Audience.DONORS));
    donors.forEach(donor -> lines.add(line(new Audience("donor:" + donor))));
    return lines;
  }

  private String line(Audience audience) {
    String line = audience + " would not see " + closed(files, audience, "file");
    return records.isEmpty() ? line : line + " and " + closed(records, audience, "bulk record");
  }

  private static String closed(Map<SharingLabel, Integer> inputs, Audience audience, String what) {
    int all = inputs.values().stream().mapToInt(Integer::intValue).sum();
    int closed =
        inputs.entrySet().stream()
            .filter(each -> !audience.maySee(each.getKey()))
            .mapToInt(Map.Entry::getValue)
            .sum();
    return String.format(Locale.ROOT, "%,d of %s", closed, Counted.of(all, what));
  }
}
