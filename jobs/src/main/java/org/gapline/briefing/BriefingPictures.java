package org.gapline.briefing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gapline.chart.ChartFonts;
import org.gapline.chart.ChartStyle;
import org.gapline.chart.HeardGridPicture;

/** Draws the pictures of briefings, as PNG files, each once for all formats. */
public final class BriefingPictures {

  private final Map<Object, byte[]> drawn = new ConcurrentHashMap<>();
  private final HeardGridPicture drawing =
      new HeardGridPicture(ChartStyle.standard(ChartFonts.bundled()));

  byte[] png(Block.Picture picture) {
    return drawn.computeIfAbsent(picture, p -> drawing.png(picture.grid()));
  }

  byte[] png(Block.Share share) {
    return drawn.computeIfAbsent(
        share, s -> drawing.sharePng(share.share(), share.low(), share.high(), share.scale()));
  }
}
