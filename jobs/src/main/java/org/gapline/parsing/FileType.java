package org.gapline.parsing;

import java.util.Optional;
import java.util.stream.Stream;

/** The types of files that are parsed in a process of their own. */
public enum FileType {
  PDF("pdf", "application/pdf"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  DOC("doc", "application/msword"),
  MSG("msg", "application/vnd.ms-outlook"),
  RTF("rtf", "application/rtf"),
  EML("eml", "message/rfc822");

  private final String ending;
  private final String mediaType;

  FileType(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The type that the ending of a name promises, in small letters and without its dot. */
  public static Optional<FileType> named(String ending) {
    return Stream.of(values()).filter(type -> type.ending.equals(ending)).findFirst();
  }

  /** Its media type, as IANA registers it. */
  public String mediaType() {
    return mediaType;
  }
}
