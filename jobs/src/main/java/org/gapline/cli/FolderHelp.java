package org.gapline.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Which folders each command works on: its help shows no others. All commands take all of them, so
 * that one set of options serves a row of commands.
 */
final class FolderHelp {

  private static final String RAW = "--raw";
  private static final String CURATED = "--curated";
  private static final String CHARTS = "--charts";
  private static final String CODEBOOK = "--codebook";
  private static final Set<String> ALL = Set.of(RAW, CURATED, CHARTS, CODEBOOK);

  private static final Map<String, Set<String>> USED =
      Map.ofEntries(
          Map.entry("ingest", Set.of(RAW, CURATED, CODEBOOK)),
          Map.entry("tag", Set.of(RAW, CURATED, CODEBOOK)),
          Map.entry("trends", Set.of(RAW, CURATED, CODEBOOK)),
          Map.entry("assess", Set.of(RAW, CURATED, CODEBOOK)),
          Map.entry("check", Set.of(CURATED, CODEBOOK)),
          Map.entry("map", Set.of(CODEBOOK)),
          Map.entry("evaluate", Set.of(CODEBOOK)),
          Map.entry("train", Set.of(CODEBOOK)),
          Map.entry("brief", Set.of(CURATED, CODEBOOK)),
          Map.entry("export", Set.of(CURATED)),
          Map.entry("impact", Set.of(CURATED, CHARTS, CODEBOOK)),
          Map.entry("charts", Set.of(CURATED, CHARTS, CODEBOOK)),
          Map.entry("bench", Set.of(RAW, CODEBOOK)),
          Map.entry("releases", Set.of(CURATED)),
          Map.entry("releases diff", Set.of(CURATED)),
          Map.entry("releases prune", Set.of(CURATED)),
          Map.entry("releases purge", Set.of(CURATED, CHARTS, CODEBOOK)),
          Map.entry("review export", Set.of(CURATED, CODEBOOK)),
          Map.entry("review import", Set.of(RAW, CURATED, CODEBOOK)),
          Map.entry("review agreement", Set.of(CODEBOOK)),
          Map.entry("review list", Set.of(CURATED)));

  private FolderHelp() {}

  /** Hides from the help of all commands below this one the folders that they do not touch. */
  static void narrow(CommandLine commands) {
    for (CommandLine command : commands.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      String name = spec.qualifiedName(" ").replaceFirst("^gapline ", "");
      Set<String> used = USED.getOrDefault(name, ALL);
      for (OptionSpec option : List.copyOf(spec.options())) {
        if (ALL.contains(option.longestName()) && !used.contains(option.longestName())) {
          spec.remove(option);
          spec.addOption(option.toBuilder().hidden(true).build());
        }
      }
      narrow(command);
    }
  }
}
