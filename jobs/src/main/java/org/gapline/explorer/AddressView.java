package org.gapline.explorer;

import java.util.Optional;

/** The address of a page about an event: a link where it may be followed, else text. */
final class AddressView {

  private final Html html;

  AddressView(Html html) {
    this.html = html;
  }

  /**
   * @param lead what the address is: the source, or only a page about the event
   */
  void write(String lead, String address) {
    if (address == null || address.isBlank()) {
      html.leaf("span", "No link recorded for this event", "class", "none");
    } else {
      html.open("span").text(lead + ": ");
      follow(address);
      html.close();
    }
  }

  /** The same in a column that says what it holds. */
  void writeInColumn(String address) {
    if (address == null || address.isBlank()) {
      html.text("None");
    } else {
      follow(address);
    }
  }

  private void follow(String address) {
    Optional<WebLink> link = WebLink.parse(address);
    if (link.isPresent()) {
      html.leaf("a", link.get().host(), "href", link.get().address(), "rel", "noopener noreferrer");
    } else {
      html.text(address);
    }
  }
}
