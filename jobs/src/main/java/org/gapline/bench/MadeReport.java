package org.gapline.bench;

/**
 * A made-up report.
 *
 * @param number its place in the corpus, from 0
 * @param text what it says, its title first
 * @param challenges how many statements in it say what is hard or lacking
 * @param newEvent whether it is the first to tell of an event
 */
record MadeReport(long number, String text, int challenges, boolean newEvent) {}
