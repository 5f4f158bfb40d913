package org.gapline.briefing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.gapline.document.Provenance;
import org.gapline.table.DocumentTable;

/**
 * A document as a briefing cites it.
 *
 * @param docId its id
 * @param title its title, or null
 * @param symbol United Nations document symbol, or null
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
    String address,
    String host,
    boolean original,
    String sharing,
    String language) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  static Source of(DocumentTable.Row row) {
    URI address = followable(row.sourceUrl());
    return new Source(
        row.docId(),
        row.title() == null || row.title().isBlank() ? null : row.title(),
        row.symbol(),
        address == null ? null : address.toString(),
        address == null ? null : host(address),
        row.provenance().equals(Provenance.ORIGINAL.id()),
        row.sharing(),
        row.language());
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
