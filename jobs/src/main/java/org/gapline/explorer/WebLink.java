package org.gapline.explorer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address that a page may link to: http or https with a host. Whatever else a document gives as
 * its address is shown as text.
 *
 * @param address the whole address
 * @param host its host without {@code www.}
 */
record WebLink(String address, String host) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** The link, or nothing where the address is none that may be followed. */
  static Optional<WebLink> parse(String address) {
    try {
      URI uri = new URI(address.strip());
      if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
        return Optional.empty();
      }
      if (!SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      return Optional.of(
          new WebLink(uri.toString(), host.startsWith("www.") ? host.substring(4) : host));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
