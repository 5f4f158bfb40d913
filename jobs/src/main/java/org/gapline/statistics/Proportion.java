package org.gapline.statistics;

/**
 * A share with its interval.
 *
 * @param successes number of successes
 * @param trials number of trials
 * @param share successes / trials, from 0 to 1
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Proportion(int successes, int trials, double share, double low, double high) {}
