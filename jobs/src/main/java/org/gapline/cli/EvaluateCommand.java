package org.gapline.cli;

import picocli.CommandLine.Command;

@Command(name = "EvaluateCommand")
final class EvaluateCommand implements Runnable {
  public void run() {}
}
