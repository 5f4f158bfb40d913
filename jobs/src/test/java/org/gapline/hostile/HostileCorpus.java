package org.gapline.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Nasty files for data/raw, made anew by each test that needs them. */
public final class HostileCorpus {

  private static final long GIGABYTE = 1L << 30;

  private final Bait bait;
  private final Map<String, String> outcomes = new LinkedHashMap<>();

  /**
   * @param bait what the files try to reach
   */
  public HostileCorpus(Bait bait) {
    this.bait = bait;
  }

  /** The mapping under which the tables are read. */
  public static String mapping() {
    return HostileTables.MAPPING;
  }

  /** What is to become of each file, by its path. */
  public Map<String, String> outcomes() {
    return Map.copyOf(outcomes);
  }

  /** Writes all of them below a folder. */
  public void write(Path raw) throws Exception {
    List<HostileFile> files = new ArrayList<>(new HostilePdfs(bait).files());
    files.addAll(HostileText.files(bait));
    files.addAll(new HostileOffice(bait).files());
    files.addAll(new HostileTables(bait).files());
    for (HostileFile file : files) {
      Path place = raw.resolve(file.path());
      Files.createDirectories(place.getParent());
      Files.write(place, file.bytes());
      outcomes.put(file.path(), file.outcome());
    }
    names(raw);
    links(raw);
    large(raw);
  }

  /** Names that would steer a terminal, be taken for an option, or end a line. */
  private void names(Path raw) throws IOException {
    for (String name :
        List.of("-rf.xyz", "!\u001b[31m\u001b]0;x\u0007.xyz", "new\nline.xyz", "\u202etxt.xyz")) {
      Files.writeString(raw.resolve("reports").resolve(name), HostileText.sentence(name));
      outcomes.put("reports/" + name, "UNKNOWN_FORMAT");
    }
    for (String name : List.of("--raw.txt", "\uD83D\uDE00.txt", "a".repeat(251) + ".txt")) {
      Files.writeString(raw.resolve("reports").resolve(name), HostileText.sentence(name));
      outcomes.put("reports/" + name, HostileFile.ACCEPTED);
    }
  }

  private void links(Path raw) throws IOException {
    Files.createSymbolicLink(raw.resolve("reports/link.txt"), bait.file());
    Files.createSymbolicLink(raw.resolve("reports/folder"), bait.file().getParent());
    Files.createSymbolicLink(raw.resolve("assessments/hostile-link.csv"), bait.file());
    for (String path : List.of("reports/link.txt", "reports/folder")) {
      outcomes.put(path, "UNREADABLE");
    }
    outcomes.put("assessments/hostile-link.csv", "UNREADABLE");
  }

  /** Files of a gigabyte that take no room on the disk. */
  private void large(Path raw) throws IOException {
    for (String path :
        List.of(
            "reports/large.txt",
            "assessments/hostile-large.csv",
            "assessments/hostile-large.xlsx",
            "recommendations/large.csv",
            "reviews/large.csv")) {
      hollow(raw.resolve(path), GIGABYTE);
      outcomes.put(path, path.startsWith("reviews") ? "BAD_REVIEW" : "TOO_LARGE");
    }
    hollow(raw.resolve("reports/large.jsonl"), GIGABYTE);
    outcomes.put("reports/large.jsonl", HostileFile.PARTS);
    hollow(raw.resolve("reports/unlabelled/_meta.json"), GIGABYTE);
    Files.writeString(raw.resolve("reports/unlabelled/report.txt"), HostileText.sentence("under"));
    outcomes.put("reports/unlabelled/report.txt", "BAD_METADATA");
  }

  private static void hollow(Path place, long bytes) throws IOException {
    Files.createDirectories(place.getParent());
    try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw")) {
      file.setLength(bytes);
    }
  }
}
