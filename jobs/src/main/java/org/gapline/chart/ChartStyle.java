package org.gapline.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * How charts look: one value, handed in; nothing is set for the whole program. Lengths are pixels
 * of a sheet that is 1600 wide.
 *
 * @param fonts the typeface
 * @param palette the colours
 * @param type the sizes of type
 * @param width width of a sheet
 * @param margin space left and right of everything
 */
public record ChartStyle(
    ChartFonts fonts, Palette palette, TypeSizes type, double width, double margin) {

  /** The look of all charts that Gapline draws. */
  public static ChartStyle standard(ChartFonts fonts) {
    return new ChartStyle(fonts, Palette.LIGHT, TypeSizes.STANDARD, 1600, 60);
  }

  /** Space between the margins. */
  double innerWidth() {
    return width - 2 * margin;
  }

  Font title() {
    return fonts.bold().deriveFont(type.title());
  }

  Font subtitle() {
    return fonts.regular().deriveFont(type.subtitle());
  }

  Font heading() {
    return fonts.bold().deriveFont(type.heading());
  }

  Font body() {
    return fonts.regular().deriveFont(type.body());
  }

  Font label() {
    return fonts.regular().deriveFont(type.label());
  }

  Font labelBold() {
    return fonts.bold().deriveFont(type.label());
  }

  /**
   * Sizes of type; nothing is set smaller than the last of them.
   *
   * @param title the finding
   * @param subtitle the figure
   * @param heading a panel's heading
   * @param body names of rows and entries of keys
   * @param label figures, axes and footer
   */
  public record TypeSizes(float title, float subtitle, float heading, float body, float label) {
    static final TypeSizes STANDARD = new TypeSizes(42, 26, 25, 24, 22);
  }

  /**
   * Colours, chosen to be told apart by colour-blind readers and in a grey print. Contrast of text
   * with what lies behind it is at least 4.5 to 1.
   *
   * @param paper behind everything
   * @param ink titles and figures
   * @param secondary explanations
   * @param faint words for the absence of a finding
   * @param grid lines of the grid
   * @param baseline the line at zero
   * @param rule the line above the footer
   * @param silence behind a year without a reporting event
   * @param mark a point or dot
   * @param join between neighbouring points
   * @param joinThin where either point rests on few events
   * @param interval behind a point
   * @param intervalThin where the point rests on few events
   * @param span from the first dot to the last
   * @param steps shades of shares, lightest first
   * @param blank a cell without a reported gap
   * @param hatch lines of a hatch
   * @param outline around what has no fill of its own
   * @param stack parts of a bar, lowest first; the last is for events of several regions
   */
  public record Palette(
      Color paper,
      Color ink,
      Color secondary,
      Color faint,
      Color grid,
      Color baseline,
      Color rule,
      Color silence,
      Color mark,
      Color join,
      Color joinThin,
      Color interval,
      Color intervalThin,
      Color span,
      List<Color> steps,
      Color blank,
      Color hatch,
      Color outline,
      List<Color> stack) {

    static final Palette LIGHT =
        new Palette(
            Color.WHITE,
            new Color(0x1F2933),
            new Color(0x52606D),
            new Color(0x66727D),
            new Color(0xE1E5E9),
            new Color(0x9AA5B1),
            new Color(0xB4BCC4),
            new Color(0xEEF1F4),
            new Color(0x0072B2),
            new Color(0x3F8FC6),
            new Color(0xB4BCC4),
            new Color(0x9CC3E0),
            new Color(0xCFE1F0),
            new Color(0x8796A5),
            List.of(new Color(0xDCEAF5), new Color(0xA8CBE5), new Color(0x5A9BCB)),
            new Color(0xF6F8FA),
            new Color(0xC9D1D9),
            new Color(0x66727D),
            List.of(
                new Color(0x0B4A7A),
                new Color(0xD55E00),
                new Color(0x3FAE8C),
                new Color(0xF3CE6B),
                new Color(0xDDE3E8)));

    public Palette {
      steps = List.copyOf(steps);
      stack = List.copyOf(stack);
    }
  }
}
