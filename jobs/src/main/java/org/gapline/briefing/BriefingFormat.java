package org.gapline.briefing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The formats in which a briefing leaves; all show the same value. */
public enum BriefingFormat {
  /** A Word document. */
  DOCX("docx") {
    @Override
    public byte[] render(Briefing briefing, BriefingPictures pictures) throws IOException {
      return new BriefingDocx(pictures).docx(briefing);
    }
  },
  /** One HTML file. */
  HTML("html") {
    @Override
    public byte[] render(Briefing briefing, BriefingPictures pictures) {
      return new BriefingHtml(pictures).html(briefing).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** Two tagged pages. */
  PDF("pdf") {
    @Override
    public byte[] render(Briefing briefing, BriefingPictures pictures) throws IOException {
      return new BriefingPdf(pictures).pdf(briefing);
    }
  };

  private final String ending;

  BriefingFormat(String ending) {
    this.ending = ending;
  }

  /** What its files end in. */
  public String ending() {
    return ending;
  }

  /**
   * The file's content.
   *
   * @throws IOException if it cannot be put together
   */
  public abstract byte[] render(Briefing briefing, BriefingPictures pictures) throws IOException;
}
