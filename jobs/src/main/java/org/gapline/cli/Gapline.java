package org.gapline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gapline.codebook.NearestName;
import org.gapline.release.DamagedReleaseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code gapline}: one class per subcommand; without one it prints help. */
@Command(
    name = "gapline",
    description = "Turns workshop reports and assessment data into trends of reported gaps.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Gapline.Version.class,
    footer = {
      "",
      "Exit codes: 0 done, 1 our bug, 2 a mistake that you can mend, 3 another run is at work.",
      "Begin with: ./gapline run"
    })
public final class Gapline implements Runnable {

  @Spec private CommandSpec spec;

  private Gapline() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // Libraries write digits of the user's language into names of files, which not all can be read.
    Locale.setDefault(Locale.ROOT);
    int exitCode = execute(arguments);
    System.out.flush();
    // Spark leaves threads behind that would keep a finished command alive.
    System.exit(exitCode);
  }

  private static int execute(String... arguments) {
    try {
      return commandLine(Clock.systemUTC()).execute(arguments);
    } catch (OutOfMemoryError e) {
      // No exception, so the command line lets it pass.
      print(new PrintWriter(System.err, true), MemoryFailure.inWords(e).orElseThrow());
      return ExitCodes.USER_MISTAKE;
    }
  }

  /** The command line, to be executed in a process of its own or in a test. */
  static CommandLine commandLine(Clock clock) {
    CommandLine commands =
        new CommandLine(new Gapline())
            .addSubcommand(new RunCommand(clock))
            .addSubcommand(new CheckCommand())
            .addSubcommand(new MapCommand())
            .addSubcommand(new EvaluateCommand())
            .addSubcommand(new TrainCommand())
            .addSubcommand(new BriefCommand())
            .addSubcommand(new ExportCommand())
            .addSubcommand(new ImpactCommand())
            .addSubcommand(ReviewCommand.of(clock))
            .addSubcommand(new ReleasesCommand())
            .addSubcommand(new ChartsCommand())
            .addSubcommand(new BenchCommand(clock));
    JobCommand.all(clock).forEach(commands::addSubcommand);
    FolderHelp.narrow(commands);
    return commands
        .setExecutionExceptionHandler(Gapline::explain)
        .setParameterExceptionHandler(Gapline::explainUsage)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private static int explain(Exception e, CommandLine commands, CommandLine.ParseResult arguments) {
    PrintWriter out = commands.getErr();
    if (e instanceof UserMistake) {
      print(out, e.getMessage());
      return ExitCodes.USER_MISTAKE;
    } else if (e instanceof DamagedReleaseException damage) {
      print(out, e.getMessage());
      folders(commands)
          .flatMap(given -> EarlierRelease.offer(damage, given))
          .ifPresent(offer -> print(out, offer));
      return ExitCodes.USER_MISTAKE;
    } else if (e instanceof CuratedLocks.AnotherRun) {
      print(out, e.getMessage());
      return ExitCodes.BUSY;
    } else if (e instanceof CodebookMistakes mistakes) {
      explain(mistakes, out, check(commands));
      return ExitCodes.USER_MISTAKE;
    }
    return explainBug(e, out);
  }

  /**
   * What nobody foresaw is a bug, unless memory, a full disk, an input that somebody wrote
   * meanwhile or the user's own Ctrl-C explains it.
   */
  private static int explainBug(Exception e, PrintWriter out) {
    if (isEnding()) {
      print(out, "Ended from outside before it was done. The current release is whole.");
      return ExitCodes.BUG;
    }
    Optional<String> machine =
        MemoryFailure.inWords(e)
            .or(() -> InputFailure.inWords(e))
            .or(() -> DiskFailure.inWords(e))
            .or(DiskFailure::ofTemporaryFiles);
    if (machine.isPresent()) {
      print(out, machine.get());
      return ExitCodes.USER_MISTAKE;
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    out.println("This is a bug of Gapline, not a mistake of yours. The current release is whole.");
    out.println(trace);
    return ExitCodes.BUG;
  }

  /** Whether the process was told to end, as by Ctrl-C: Spark stops first, and work on it fails. */
  private static boolean isEnding() {
    Thread probe = new Thread();
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  /** What comes from input may hold characters that would steer the terminal. */
  static void print(PrintWriter out, String message) {
    message.lines().map(Console::safe).forEach(out::println);
  }

  /** The command that checks the codebook which the failed command was given. */
  private static String check(CommandLine failed) {
    return folders(failed).map(given -> given.hint("check")).orElse("./gapline check");
  }

  /** The folders which the failed command was given. */
  private static Optional<FolderOptions> folders(CommandLine failed) {
    return failed.getCommandSpec().mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(FolderOptions.class::isInstance)
        .map(FolderOptions.class::cast)
        .findFirst();
  }

  private static void explain(CodebookMistakes mistakes, PrintWriter out, String check) {
    mistakes.print(
        out, "Stopped before any work: %s in the codebook. The current release is unchanged.");
    out.printf(Locale.ROOT, "%nThen run: %s%n", check);
  }

  private static int explainUsage(CommandLine.ParameterException e, String[] arguments) {
    PrintWriter out = e.getCommandLine().getErr();
    Optional<String> unknown = unknownCommand(e);
    if (unknown.isPresent()) {
      print(out, unknown.get());
    } else {
      print(out, e.getMessage());
      CommandLine.UnmatchedArgumentException.printSuggestions(e, out);
    }
    out.printf(
        Locale.ROOT, "Run: ./%s --help%n", e.getCommandLine().getCommandSpec().qualifiedName());
    return ExitCodes.USER_MISTAKE;
  }

  private static Optional<String> unknownCommand(CommandLine.ParameterException e) {
    Set<String> known = new TreeSet<>(e.getCommandLine().getSubcommands().keySet());
    if (known.isEmpty()
        || !(e instanceof CommandLine.UnmatchedArgumentException unmatched)
        || unmatched.isUnknownOption()) {
      return Optional.empty();
    }
    String written = unmatched.getUnmatched().get(0);
    String remedy =
        NearestName.of(written, known)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("There are: " + String.join(", ", known) + ".");
    return Optional.of("There is no command \"%s\". %s".formatted(Console.safe(written), remedy));
  }

  /** Tells the version. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"gapline " + SoftwareVersion.current()};
    }
  }
}
