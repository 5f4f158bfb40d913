package org.gapline.chart;

/**
 * The size of dots: their area grows with the number of events.
 *
 * @param perRoot radius of one event
 */
record DotSize(double perRoot) {

  private static final double ONE_EVENT = 4.6;
  private static final double LARGEST = 16;
  private static final double SMALLEST = 4;

  /** Sizes where no dot stands for more than {@code most} events. */
  static DotSize upTo(int most) {
    return new DotSize(Math.min(ONE_EVENT, LARGEST / Math.sqrt(Math.max(1, most))));
  }

  /** The radius for so many events, in pixels; never too small to be seen. */
  double radius(int events) {
    return Math.max(SMALLEST, perRoot * Math.sqrt(events));
  }
}
