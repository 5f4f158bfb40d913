package org.gapline.spark.jobs;

import java.util.List;
import org.gapline.release.AccountLine;
import org.gapline.release.ReleaseManifest;

/**
 * What a job did.
 *
 * @param amount what it worked on, in words, as {@code 165 documents}
 * @param account rows in, accepted, duplicate and rejected; empty where it takes in nothing
 * @param inputs files that it read from data/raw
 */
public record JobReport(
    String amount, List<AccountLine> account, List<ReleaseManifest.Input> inputs) {

  public JobReport {
    account = List.copyOf(account);
    inputs = List.copyOf(inputs);
  }

  /** The report of a job that takes in nothing from outside. */
  static JobReport of(String amount) {
    return new JobReport(amount, List.of(), List.of());
  }
}
