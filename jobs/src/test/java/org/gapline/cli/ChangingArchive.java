package org.gapline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.gapline.spark.RunFixture;

/** Reports in files and in one bulk file that come, change, move and go by a fixed seed. */
final class ChangingArchive {

  private static final List<String> PLACES =
      List.of("Lomé, Togo", "Accra, Ghana", "Abuja, Nigeria", "Dakar, Senegal", "Niamey, Niger");
  private static final List<String> GAPS =
      List.of(
          "a lack of trained staff at border posts",
          "a lack of funds for victims",
          "limited capacity to investigate the financing of terrorism",
          "no access to databases of travel documents");
  private static final List<String> LABELS = List.of("public", "restricted", "confidential");

  private final Random random;
  private final TreeMap<String, Report> files = new TreeMap<>();
  private final List<Report> records = new ArrayList<>();
  private String labelOfRecords = "public";
  private int made;

  /** What one report holds, and what is said of it. */
  private record Report(String text, String published, String sharing) {

    String metadata() {
      return "{\"sharing\": \"%s\", \"published\": \"%s\"}".formatted(sharing, published);
    }

    String line() {
      return "{\"text\": \"%s\", \"sharing\": \"%s\", \"published\": \"%s\"}"
          .formatted(text.replace("\n", "\\n"), sharing, published);
    }
  }

  ChangingArchive(long seed) {
    random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      files.put("reports/" + made + ".txt", report());
      records.add(report());
    }
  }

  private Report report() {
    int number = made++;
    String text =
        ReviewFixture.report(any(PLACES), any(GAPS)).replace("2019", "20" + (10 + number % 14))
            + "\nReport "
            + number
            + " was adopted by the participants of the workshop.\n";
    return new Report(text, day(), any(LABELS));
  }

  private String day() {
    return "20%d-0%d-15".formatted(10 + random.nextInt(14), 1 + random.nextInt(9));
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /**
   * Changes some of it: one thing of each kind, each to a file or to a record, and sometimes what
   * is said of all records.
   */
  void change() {
    labelOfRecords = any(List.of("public", "public", "restricted"));
    for (int kind = 0; kind < 6; kind++) {
      if (random.nextBoolean()) {
        String path = any(List.copyOf(files.keySet()));
        Report changed = changed(kind, files.get(path));
        if (changed == null || kind == 5) {
          files.remove(path);
        }
        if (changed != null) {
          files.put(kind >= 4 ? "reports/moved/" + made++ + ".txt" : path, changed);
        }
      } else {
        int place = random.nextInt(records.size());
        Report changed = changed(kind, records.remove(place));
        if (changed != null) {
          records.add(kind == 5 ? random.nextInt(records.size()) : place, changed);
        }
        if (kind == 4) {
          records.add(report());
        }
      }
    }
  }

  /** Text, date, label, gone, one more, moved. */
  private Report changed(int kind, Report before) {
    return switch (kind) {
      case 0 -> new Report(before.text() + "\nMore staff was asked for.\n", day(), "public");
      case 1 -> new Report(before.text(), day(), before.sharing());
      case 2 -> new Report(before.text(), before.published(), any(LABELS));
      case 3 -> null;
      case 4 -> report();
      default -> before;
    };
  }

  /** How many reports there are. */
  int size() {
    return files.size() + records.size();
  }

  /** Drops all of it where nothing lies yet. */
  void dropInto(RunFixture fixture) throws IOException {
    for (var each : files.entrySet()) {
      fixture
          .with(each.getKey(), each.getValue().text())
          .with(each.getKey() + ".meta.json", each.getValue().metadata());
    }
    List<String> lines = records.stream().map(Report::line).toList();
    fixture
        .with("reports/dump.jsonl", String.join("\n", lines))
        .with("reports/dump.jsonl.meta.json", "{\"sharing\": \"%s\"}".formatted(labelOfRecords));
  }
}
