package org.gapline.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of ratings that declare, nest or count more than a table does. */
final class HostileTables {

  /** The mapping that names all of them. */
  static final String MAPPING =
      """
      sharing: public
      files: ["hostile-*"]
      shape: long
      columns: {state: state, date: date, indicator: indicator, rating: rating}
      dates: ["yyyy-MM-dd"]
      schemes:
        - id: hostile
          label: Ratings of harbours
          kind: ordered
          ratings: [{id: "1", label: Weak}, {id: "2", label: Strong}]
          weak_below: "2"
          absent_means: unrated
          indicators: [{id: I1, label: Harbours, theme: legal-framework}]
      """;

  private static final String HEADER = "state,date,indicator,rating\n";
  private static final String GOOD = "Kenya,2020-01-02,I1,1\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int DEEP = 100_000;

  private final Bait bait;

  HostileTables(Bait bait) {
    this.bait = bait;
  }

  List<HostileFile> files() {
    return List.of(
        text("line.csv", "TOO_LARGE", "\"" + "a".repeat(40 << 20)),
        text("cells.csv", "TOO_LARGE", HEADER + ",".repeat(20 << 20)),
        text("quote.csv", HostileFile.PARTS, HEADER + GOOD + "\"" + "b\n".repeat(1 << 20)),
        text("numbers.csv", HostileFile.PARTS, HEADER + "Kenya,2020-01-02,I1,1e999999999\n"),
        text("nul.csv", "NOT_TEXT", HEADER + "\0\0\0\n"),
        text("deep.json", "DAMAGED_FILE", "[".repeat(DEEP) + "]".repeat(DEEP)),
        text("doubled.json", "DAMAGED_FILE", "[{\"state\": \"Kenya\", \"state\": \"Chad\"}]"),
        text("numbers.json", HostileFile.PARTS, "[" + record("1e999999999") + "]"),
        text("small-numbers.jsonl", HostileFile.PARTS, record("1e-999999999")),
        text("keys.jsonl", "TOO_LARGE", manyKeys()),
        table("phantom.xlsx", "EMPTY_FILE", phantom()),
        table("far.xlsx", "DAMAGED_FILE|TOO_LARGE", sheet("", row("ZZZZZZZ", "1"))),
        table("wide.xlsx", "DAMAGED_FILE|TOO_LARGE", wide()),
        table("formula.xlsx", HostileFile.PARTS, sheet("", header() + formula())),
        table(
            "entity.xlsx", "DAMAGED_FILE", sheet(bait.doctype("worksheet"), row("A", "&canary;"))),
        table("bomb.xlsx", "DAMAGED_FILE", sheet(Bait.entityBomb("worksheet"), row("A", "&i;"))),
        new HostileFile("assessments/hostile-unfolds.xlsx", unfolding(), "TOO_LARGE|DAMAGED_FILE"));
  }

  private static HostileFile text(String name, String outcome, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new HostileFile("assessments/hostile-" + name, bytes, outcome);
  }

  private static HostileFile table(String name, String outcome, String sheet) {
    byte[] bytes = book().with("xl/worksheets/sheet1.xml", sheet).bytes();
    return new HostileFile("assessments/hostile-" + name, bytes, outcome);
  }

  private static String record(String rating) {
    return "{\"state\": \"Chad\", \"date\": \"2020-01-02\", \"indicator\": \"I1\", \"rating\": "
        + rating
        + "}";
  }

  /** Each record brings a column of its own. */
  private static String manyKeys() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      lines.append("{\"k").append(i).append("\": 1}\n");
    }
    return lines.toString();
  }

  private static String header() {
    return "<row r=\"1\">"
        + cell("A1", "state")
        + cell("B1", "date")
        + cell("C1", "indicator")
        + cell("D1", "rating")
        + "</row>";
  }

  private static String phantom() {
    return sheet("", header() + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>")
        .replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>");
  }

  /** Rows of one cell each, in the last column that a sheet may have. */
  private static String wide() {
    return sheet("", row("XFD", "x").repeat(50_000));
  }

  private static String formula() {
    return "<row r=\"2\">"
        + cell("A2", "Chad")
        + cell("B2", "2020-01-02")
        + cell("C2", "I1")
        + "<c r=\"D2\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1/\")</f><v>=1+1</v></c></row>";
  }

  private static String row(String column, String value) {
    return "<row>" + cell(column + "1", value) + "</row>";
  }

  private static String cell(String place, String value) {
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
  }

  private static String sheet(String doctype, String rows) {
    return doctype
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData>"
        + rows
        + "</sheetData>"
        + "</worksheet>";
  }

  private static byte[] unfolding() {
    String whole = sheet("", row("A", "#"));
    int cut = whole.indexOf('#');
    return book()
        .bomb("xl/worksheets/sheet1.xml", whole.substring(0, cut), 200, whole.substring(cut + 1))
        .bytes();
  }

  private static Packed book() {
    return new Packed()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\""
                + PACKAGE
                + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + "</Types>")
        .with("_rels/.rels", links("officeDocument", "xl/workbook.xml"))
        .with("xl/_rels/workbook.xml.rels", links("worksheet", "worksheets/sheet1.xml"))
        .with(
            "xl/workbook.xml",
            "<workbook xmlns=\""
                + MAIN
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><sheets>"
                + "<sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
  }

  private static String links(String kind, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"r1\" Type=\""
        + OFFICE
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }
}
