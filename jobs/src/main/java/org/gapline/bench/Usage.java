package org.gapline.bench;

/**
 * What a process took, the processes that it started included.
 *
 * @param wallSeconds from its start to its end
 * @param cpuSeconds of user and system; 0 where the system does not tell
 * @param peakMegabytes the most memory that it held by itself; 0 where the system does not tell
 * @param childPeakMegabytes the most that one of the processes held which it started
 */
public record Usage(
    double wallSeconds, double cpuSeconds, long peakMegabytes, long childPeakMegabytes) {}
