package org.gapline.document.bulk;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gapline.document.InputFile;
import org.gapline.document.InputMetadata;

/**
 * An entry of an archive that is a file, with what is said of it.
 *
 * @param entry where its bytes are
 * @param file its name and metadata, those of the archive included
 */
record ZipEntryFile(ZipArchiveEntry entry, InputFile file) {

  String name() {
    return file.path();
  }

  InputMetadata metadata() {
    return file.metadata();
  }
}
