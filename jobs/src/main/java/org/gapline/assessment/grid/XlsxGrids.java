package org.gapline.assessment.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.gapline.document.RejectReason;
import org.gapline.document.RejectedInputException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the sheets of an .xlsx workbook as a stream of cells: what a sheet declares beyond the
 * cells in which there is something costs no memory.
 */
final class XlsxGrids {

  private static final int OLE2 = 0xD0;

  private XlsxGrids() {}

  static List<Grid> read(byte[] bytes) throws RejectedInputException {
    if (bytes.length > 0 && (bytes[0] & 0xFF) == OLE2) {
      throw new RejectedInputException(
          RejectReason.ENCRYPTED,
          "The workbook has a password, or is an old .xls. Save it as .xlsx without a password.");
    }
    try {
      LargestTable.refuseUnfolding(bytes);
      return opened(bytes);
    } catch (TooManyCellsException e) {
      throw e.refusal();
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      throw new RejectedInputException(
          RejectReason.DAMAGED_FILE,
          "It is no .xlsx workbook that can be opened. Open it in a spreadsheet and save it anew.");
    }
  }

  private static List<Grid> opened(byte[] bytes)
      throws IOException, OpenXML4JException, SAXException {
    try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      return sheetsOf(opc);
    }
  }

  private static List<Grid> sheetsOf(OPCPackage opc)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(opc);
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opc, false);
    CellText text = CellText.of(reader, strings);
    List<Grid> grids = new ArrayList<>();
    var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        grids.add(new Grid(sheets.getSheetName(), "row", Grid.Widths.OPEN, rowsOf(sheet, text)));
      }
    }
    return grids;
  }

  private static List<GridRow> rowsOf(InputStream sheet, CellText text)
      throws IOException, SAXException {
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      SheetHandler handler = new SheetHandler(text);
      parser.setContentHandler(handler);
      // Else the parser tells of a broken sheet in its own words, on the terminal.
      parser.setErrorHandler(handler);
      parser.parse(new InputSource(sheet));
      return handler.rows();
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sheet holds more than a table of ratings ever does. */
  static final class TooManyCellsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyCellsException(RejectedInputException refusal) {
      super(refusal);
    }

    RejectedInputException refusal() {
      return (RejectedInputException) getCause();
    }
  }
}
