package org.gapline.document;

/**
 * A file under data/raw, with what its metadata says.
 *
 * @param path path under data/raw, with forward slashes
 * @param bytes its size when it was listed
 * @param metadata what was said about it, or what holds where nothing readable was
 * @param problem why its metadata cannot be used, or null
 */
public record InputFile(String path, long bytes, InputMetadata metadata, String problem) {}
