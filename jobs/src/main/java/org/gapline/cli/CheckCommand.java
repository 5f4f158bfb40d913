package org.gapline.cli;

import picocli.CommandLine.Command;

@Command(name = "CheckCommand")
final class CheckCommand implements Runnable {
  public void run() {}
}
