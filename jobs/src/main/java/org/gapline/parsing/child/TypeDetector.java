package org.gapline.parsing.child;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gapline.parsing.FileType;
import org.gapline.parsing.ParsingException;
import org.gapline.parsing.ParsingProblem;
import org.gapline.parsing.Signature;

/** Tells the type of a file by what it holds, never by its name. */
final class TypeDetector {

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final int LONGEST_ENTRY = 1 << 20;

  private TypeDetector() {}

  /** The type of a file. */
  static FileType of(byte[] file) throws IOException, ParsingException {
    return switch (Signature.of(file)) {
      case PDF -> FileType.PDF;
      case RTF -> FileType.RTF;
      case ZIP -> inZip(file);
      case COMPOUND -> inCompound(file);
      case MESSAGE, NONE -> FileType.EML;
    };
  }

  private static FileType inZip(byte[] file) throws IOException, ParsingException {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
      String types = entry(zip, CONTENT_TYPES);
      if (types.contains("wordprocessingml.") || types.contains("ms-word.")) {
        return FileType.DOCX;
      } else if (types.contains("presentationml.") || types.contains("ms-powerpoint.")) {
        return FileType.PPTX;
      } else if (entry(zip, "mimetype").startsWith(FileType.ODT.mediaType())) {
        return FileType.ODT;
      }
    }
    throw new ParsingException(
        ParsingProblem.UNSUPPORTED, "it is a ZIP file that holds no text document");
  }

  private static String entry(ZipFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream stream = zip.getInputStream(entry)) {
      return new String(stream.readNBytes(LONGEST_ENTRY), StandardCharsets.UTF_8);
    }
  }

  private static FileType inCompound(byte[] file) throws IOException, ParsingException {
    try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      DirectoryNode root = system.getRoot();
      if (root.hasEntry("EncryptedPackage")) {
        throw new ParsingException(ParsingProblem.ENCRYPTED, "it is closed by a password");
      } else if (root.hasEntry("WordDocument")) {
        return FileType.DOC;
      } else if (root.hasEntry("__properties_version1.0")) {
        return FileType.MSG;
      }
    }
    throw new ParsingException(
        ParsingProblem.UNSUPPORTED, "it is an Office file that holds no text document");
  }
}
