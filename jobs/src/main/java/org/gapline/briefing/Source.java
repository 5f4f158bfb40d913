package org.gapline.briefing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gapline.chart.Wording;
import org.gapline.document.Provenance;
import org.gapline.document.SourcePath;
import org.gapline.table.EventTable;

/**
 * A document as a briefing cites it.
 *
 * @param docId its id
 * @param title its title, or null
 * @param symbol United Nations document symbol, or null
 * @param file name of its file, without folders
 * @param address address that may be followed, or null
 * @param host host of the address without {@code www.}, or null
 * @param original whether its wording is that of the body that published it
 * @param sharing who may see it
 * @param language ISO 639-1 code
 */
record Source(
    String docId,
    String title,
    String symbol,
    String file,
    String address,
    String host,
    boolean original,
    String sharing,
    String language) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** What of a document's row it is made of. */
  record Columns(
      String docId,
      String sourcePath,
      String sourceUrl,
      String symbol,
      String language,
      String title,
      String sharing,
      String provenance) {}

  static Source of(Columns row) {
    URI address = followable(row.sourceUrl());
    return new Source(
        row.docId(),
        row.title() == null || row.title().isBlank() ? null : row.title(),
        row.symbol(),
        SourcePath.fileName(row.sourcePath()),
        address == null ? null : address.toString(),
        address == null ? null : host(address),
        row.provenance().equals(Provenance.ORIGINAL.id()),
        row.sharing(),
        row.language());
  }

  /**
   * Its title, else that of its event; where neither has one, what it was, and the file by which it
   * is found where it has no address.
   */
  String nameAt(Optional<EventTable.Row> event) {
    if (title != null) {
      return title;
    }
    return event.map(EventTable.Row::title).orElseGet(() -> untitled(event));
  }

  private String untitled(Optional<EventTable.Row> event) {
    String what = event.map(EventTable.Row::kind).map(Source::untitled).orElse(untitled("report"));
    return address == null ? what + " (file " + file + ")" : what;
  }

  /** What stands for the title of an event, or of the report on it, that has none. */
  static String untitled(String kind) {
    return Wording.upper(kind) + ", title not stated";
  }

  /** Only addresses of the web that name a host and no user. */
  private static URI followable(String address) {
    try {
      URI uri = address == null ? null : new URI(address.strip());
      boolean web = uri != null && uri.getScheme() != null && uri.getHost() != null;
      return web
              && uri.getRawUserInfo() == null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          ? uri
          : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private static String host(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
