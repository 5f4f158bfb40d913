package org.gapline.parsing.child;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Tells pages that show a picture from pages that are blank. */
final class PagePictures {

  private static final int DEEPEST = 4;

  /** Pictures smaller than this are logos and signatures. */
  private static final int SMALLEST = 400;

  /** Bytes of drawing past which a page without letters has them drawn as shapes. */
  private static final int DRAWN = 4000;

  private PagePictures() {}

  static boolean isPicture(PDPage page) throws IOException {
    return holdsPicture(page.getResources(), 0) || isDrawn(page);
  }

  private static boolean holdsPicture(PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        if (image.getWidth() >= SMALLEST && image.getHeight() >= SMALLEST) {
          return true;
        }
      } else if (object instanceof PDFormXObject form
          && holdsPicture(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDrawn(PDPage page) throws IOException {
    try (var contents = page.getContents()) {
      return contents != null && contents.readNBytes(DRAWN).length == DRAWN;
    }
  }
}
