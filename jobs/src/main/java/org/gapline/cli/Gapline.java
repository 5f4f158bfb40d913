package org.gapline.cli;

/** The command. */
public final class Gapline {

  private Gapline() {}

  public static void main(String[] args) {}
}
