package org.gapline.linking;

/** Two documents that hang together, by their keys among {@link Components}. */
public record ConnectedPair(long one, long other) {}
