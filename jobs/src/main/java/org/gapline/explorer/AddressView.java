package org.gapline.explorer;

import java.util.Optional;

/** The address of a page about an event: a link where it may be followed, else text. */
final class AddressView {

  private final Html html;

  AddressView(Html html) {
    this.html = html;
  }

  void write(String address) {
    if (address == null || address.isBlank()) {
      html.leaf("span", "No link recorded for this event", "class", "none");
      return;
    }
    Optional<WebLink> link = WebLink.parse(address);
    if (link.isPresent()) {
      html.text("About this event: ");
      html.leaf("a", link.get().host(), "href", link.get().address(), "rel", "noopener noreferrer");
    } else {
      html.leaf("span", "About this event: " + address, "class", "none");
    }
  }
}
