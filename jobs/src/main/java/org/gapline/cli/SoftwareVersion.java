package org.gapline.cli;

/** The version of Gapline, as its jar's manifest says. */
final class SoftwareVersion {

  private SoftwareVersion() {}

  static String current() {
    String version = Gapline.class.getPackage().getImplementationVersion();
    return version == null ? "unreleased" : version;
  }
}
