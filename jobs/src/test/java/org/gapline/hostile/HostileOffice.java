package org.gapline.hostile;

import java.util.List;

/** Office documents and archives that unfold, ask for other files, or lead out of their folder. */
final class HostileOffice {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** External entities and bombs are refused, or read as nothing. */
  private static final String REFUSED = "DAMAGED_FILE|ACCEPTED|NO_MAIN_TEXT";

  private static final String UNFOLDS = "DAMAGED_FILE|TOO_LARGE|MEMORY_LIMIT";
  private static final int BOMB = 150;

  private final Bait bait;

  HostileOffice(Bait bait) {
    this.bait = bait;
  }

  List<HostileFile> files() {
    return List.of(
        file("docx-entity.docx", REFUSED, docx(bait.doctype("w:document"), "&canary;")),
        file("docx-bomb.docx", REFUSED, docx(Bait.entityBomb("w:document"), "&i;")),
        file("docx-unfolds.docx", UNFOLDS, unfoldingDocx()),
        file("docx-picture.docx", HostileFile.ACCEPTED, docxWithPicture()),
        file("docx-nested.docx", REFUSED, docx("", nestedTables())),
        file("odt-entity.odt", REFUSED, odt(bait.doctype("x"), "&canary;")),
        file("odt-bomb.odt", REFUSED, odt(Bait.entityBomb("x"), "&i;")),
        file("odt-unfolds.odt", UNFOLDS, unfoldingOdt()),
        file("archive.zip", HostileFile.PARTS, archive()),
        file("quine.zip", HostileFile.PARTS, new Packed().with("a.zip", inner()).bytes()),
        file("no-archive.zip", "UNREADABLE|DAMAGED_FILE", new byte[] {'P', 'K', 3, 4, 0, 0}),
        file("archive.tar.gz", "PACKED|UNKNOWN_FORMAT", new byte[] {31, (byte) 139, 8, 0}));
  }

  private static HostileFile file(String name, String outcome, byte[] bytes) {
    return new HostileFile("reports/" + name, bytes, outcome);
  }

  private static byte[] docx(String doctype, String content) {
    return docx(doctype + document(HostileText.sentence("docx") + content)).bytes();
  }

  private static String document(String content) {
    return "<w:document xmlns:w=\""
        + WORD
        + "\"><w:body>"
        + paragraph(content)
        + "</w:body>"
        + "</w:document>";
  }

  private static String paragraph(String content) {
    return "<w:p><w:r><w:t>" + content + "</w:t></w:r></w:p>";
  }

  private static Packed docx(String document) {
    return envelope().with("word/document.xml", document);
  }

  private static Packed envelope() {
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main";
    return new Packed()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\""
                + TYPES
                + "\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\""
                + type
                + "+xml\"/>"
                + "</Types>")
        .with("_rels/.rels", links("officeDocument", "word/document.xml", ""));
  }

  private static String links(String kind, String target, String mode) {
    return "<Relationships xmlns=\""
        + LINKS
        + "\"><Relationship Id=\"r1\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\""
        + mode
        + "/></Relationships>";
  }

  private static byte[] unfoldingDocx() {
    String whole = document(HostileText.sentence("unfolding") + "#");
    int cut = whole.indexOf('#');
    return envelope()
        .bomb("word/document.xml", whole.substring(0, cut), BOMB, whole.substring(cut + 1))
        .bytes();
  }

  /** A picture that asks for the bait, in the document and beside it. */
  private byte[] docxWithPicture() {
    String external = " TargetMode=\"External\"";
    return docx(document(HostileText.sentence("with a picture")))
        .with("word/_rels/document.xml.rels", links("image", bait.webAddress(), external))
        .with("word/media/a.svg", bait.doctype("svg") + "<svg>&canary;</svg>")
        .bytes();
  }

  private static String nestedTables() {
    int deep = 2_000;
    String open = "</w:t></w:r></w:p>" + "<w:tbl><w:tr><w:tc>".repeat(deep);
    return open + paragraph("x") + "</w:tc></w:tr></w:tbl>".repeat(deep) + "<w:p><w:r><w:t>";
  }

  private static Packed odt() {
    return new Packed().with("mimetype", "application/vnd.oasis.opendocument.text");
  }

  private static byte[] odt(String doctype, String content) {
    String text = HostileText.sentence("odt") + content;
    return odt().with("content.xml", doctype + odtText(text)).bytes();
  }

  private static String odtText(String text) {
    String space = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<o:document-content xmlns:o=\""
        + space
        + "office:1.0\" xmlns:text=\""
        + space
        + "text:1.0\"><o:body><o:text><text:p>"
        + text
        + "</text:p></o:text></o:body>"
        + "</o:document-content>";
  }

  private static byte[] unfoldingOdt() {
    String whole = odtText("#");
    int cut = whole.indexOf('#');
    String letters = "x" + whole.substring(cut + 1);
    return odt().bomb("content.xml", whole.substring(0, cut), BOMB, letters).bytes();
  }

  private static byte[] inner() {
    return new Packed().with("b.zip", new Packed().with("c.txt", "c").bytes()).bytes();
  }

  private static byte[] archive() {
    return new Packed()
        .with("../../../up.txt", HostileText.sentence("up"))
        .with("/etc/absolute.txt", HostileText.sentence("absolute"))
        .with("C:\\drive.txt", HostileText.sentence("drive"))
        .with("n".repeat(65_000) + ".txt", HostileText.sentence("long"))
        .with("d/".repeat(32_000) + "x.txt", HostileText.sentence("in folders"))
        .with("e/".repeat(32_000) + "y.txt", HostileText.sentence("in other folders"))
        .with("esc\u001b[31m\u0007\n\u202e.txt", HostileText.sentence("escapes"))
        .with("esc\u001b[31m\u0007.xyz", "unknown")
        .with("inner.zip", inner())
        .bomb("bomb.txt", "", BOMB, "")
        .bomb("bomb.jsonl", "{\"text\": \"", BOMB, "\"}")
        .with("last.txt", HostileText.sentence("last"))
        .bytes();
  }
}
