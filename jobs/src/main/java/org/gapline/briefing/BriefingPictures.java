package org.gapline.briefing;

import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.HeardGridPicture;

/** Draws the pictures of briefings, as PNG files. Reading the fonts takes a tenth of a second. */
public final class BriefingPictures {

  private final HeardGridPicture drawing =
      new HeardGridPicture(ChartStyle.standard(ChartFonts.bundled()));

  byte[] png(Block.Picture picture) {
    return drawing.png(picture.grid());
  }

  byte[] png(Block.Share share) {
    return drawing.sharePng(share.share(), share.low(), share.high(), share.scale());
  }
}
