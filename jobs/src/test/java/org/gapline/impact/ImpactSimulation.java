package org.gapline.impact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.gapline.statistics.RandomizationInference.Randomization;
import org.gapline.statistics.SimulatedWorld;
import org.gapline.statistics.StaggeredEstimate;

/**
 * How often estimates as a run makes them say what, in made-up worlds of which the truth is known:
 * the table of docs/impact.md. Started by {@code bench/impact}; the same figures each time.
 */
public final class ImpactSimulation {

  private static final double LEVEL = 0.05;

  private static final List<World> WORLDS =
      List.of(
          new World("24 States, no effect", 0, world -> world),
          new World("60 States, no effect", 0, world -> world.states(60)),
          new World(
              "60 States, no effect, weak ones chosen", 0, w -> w.states(60).weakStatesChosen()),
          new World(
              "60 States in fives that change alike, no effect", 0, w -> w.states(60).together(5)),
          new World("40 States, +20 points", 0.2, world -> world.states(40).effect(0.4)),
          new World("40 States, +40 points", 0.4, world -> world.states(40).effect(0.8)),
          new World(
              "60 States in fives that change alike, +40 points",
              0.4,
              w -> w.states(60).together(5).effect(0.8)));

  private record World(String name, double truth, Function<SimulatedWorld, SimulatedWorld> made) {}

  /** One estimate, and what is said of it where it is the only one of a release. */
  private record Said(StaggeredEstimate estimate, ImpactVerdict verdict) {

    boolean intervalHolds(double effect) {
      return estimate.low() <= effect && effect <= estimate.high();
    }
  }

  private ImpactSimulation() {}

  /** Prints the table. The only argument is the number of made-up worlds of each kind. */
  public static void main(String... args) {
    int worlds = Integer.parseInt(args[0]);
    System.out.println(
        "| of "
            + worlds
            + " worlds each | p 0.05 or less | interval without the truth |"
            + " `not comparable` | `improved more` | `improved less` | `UNREACHABLE` |");
    System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
    WORLDS.forEach(world -> print(world, worlds));
  }

  private static void print(World world, int worlds) {
    List<Said> all =
        LongStream.range(0, worlds)
            .parallel()
            .mapToObj(seed -> said(world, seed))
            .flatMap(Optional::stream)
            .toList();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %d |%n",
        world.name(),
        count(all, said -> said.estimate().pValue() <= LEVEL),
        count(all, said -> !said.intervalHolds(world.truth())),
        count(all, said -> said.verdict() == ImpactVerdict.NOT_COMPARABLE),
        count(all, said -> said.verdict() == ImpactVerdict.IMPROVED_MORE),
        count(all, said -> said.verdict() == ImpactVerdict.IMPROVED_LESS),
        count(all, said -> said.verdict() == ImpactVerdict.INSUFFICIENT_EVIDENCE));
  }

  private static long count(List<Said> all, Predicate<Said> which) {
    return all.stream().filter(which).count();
  }

  private static Optional<Said> said(World world, long seed) {
    return StaggeredEstimate.of(
            world.made().apply(new SimulatedWorld(seed)).panel(),
            ImpactCalculator.WINDOW,
            new Randomization(ImpactCalculator.DRAWS, seed))
        .map(
            estimate ->
                new Said(
                    estimate,
                    estimate.minimumP() > LEVEL
                        ? ImpactVerdict.INSUFFICIENT_EVIDENCE
                        : ImpactFinding.of(estimate, estimate.pValue()).verdict()));
  }
}
