package org.gapline.parsing.child;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Notes the names of files within a file, and opens none of them. */
final class Attachments implements EmbeddedDocumentExtractor {

  /** Pictures and the like belong to the look of a document. */
  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "svg", "tif", "tiff", "ico", "webp");

  private final List<String> names = new ArrayList<>();

  /** The names of what is no picture. */
  List<String> names() {
    return names;
  }

  /** Notes a file by its name. */
  void note(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!PICTURES.contains(ending)) {
      names.add(name);
    }
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = metadata.get(Metadata.CONTENT_TYPE);
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    if (name != null && (type == null || !type.startsWith("image/"))) {
      note(name);
    }
    return false;
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
    // Never asked for.
  }
}
