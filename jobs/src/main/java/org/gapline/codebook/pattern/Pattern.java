package org.gapline.codebook.pattern;

/**
 * One pattern of the codebook's small language, as the analyst wrote it.
 *
 * @param source the pattern as written
 * @param line line in its file, for messages
 */
public record Pattern(String source, int line) {}
