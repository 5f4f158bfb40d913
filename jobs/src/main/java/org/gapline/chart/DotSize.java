package org.gapline.chart;

/**
 * The size of dots: their area grows with the number of events, from a smallest one that can still
 * be seen to be hollow.
 *
 * @param perEvent what each event adds to the square of the radius
 */
record DotSize(double perEvent) {

  private static final double NONE = 12;
  private static final double PER_EVENT = 18.5;
  private static final double LARGEST = 16;

  /** Sizes where no dot stands for more than {@code most} events. */
  static DotSize upTo(int most) {
    return upTo(most, LARGEST);
  }

  /** The same where no dot is larger than this. */
  static DotSize upTo(int most, double largest) {
    return new DotSize(Math.min(PER_EVENT, (largest * largest - NONE) / Math.max(1, most)));
  }

  /** The radius for so many events, in pixels. */
  double radius(int events) {
    return Math.sqrt(NONE + perEvent * events);
  }
}
