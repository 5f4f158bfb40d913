package org.gapline.spark.jobs;

import org.gapline.release.Release;
import org.gapline.release.ReleaseManifest;

/**
 * A finished run.
 *
 * @param release the release that it put in force
 * @param manifest what RELEASE.json says of it
 */
public record RunResult(Release release, ReleaseManifest manifest) {}
