package org.gapline.cli;

import java.util.Optional;
import org.gapline.cache.CacheFolder;
import org.gapline.spark.jobs.RunCache;
import picocli.CommandLine.Model.CommandSpec;

/** What is said when something could not be kept for later runs: nothing else is lost by it. */
final class CacheFault {

  private CacheFault() {}

  /**
   * Tells of a fault, where there was one.
   *
   * @param made what was made all the same, as "The release"
   */
  static void tell(CommandSpec spec, FolderOptions folders, RunCache cache, String made) {
    Optional<String> fault = cache.fault();
    if (fault.isPresent()) {
      spec.commandLine()
          .getErr()
          .printf(
              "gapline: What was read and coded could not be kept in %s (%s). %s is whole;"
                  + " the next run reads and codes again what is not there. Make room and give"
                  + " yourself write permission there, or delete it.%n",
              folders.curatedFolder().resolve(CacheFolder.NAME), Console.safe(fault.get()), made);
    }
  }
}
