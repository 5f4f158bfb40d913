package org.gapline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * An archive of very many very small reports, of which nine of ten tell of events in eight cities of
 * one region: what each is compared with does not thin out as in a corpus that speaks of the whole
 * world. One report in five tells again, in other words, of an event that was told before. The same
 * number gives the same report, so a larger archive begins with a smaller one.
 */
final class SkewedArchive {

  private static final int FOLDERS = 100;
  private static final int TOLD_AGAIN = 5;
  private static final int ELSEWHERE = 10;
  private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 7);
  private static final int DAYS = 5_500;

  private static final String LABELS =
      """
      {"sharing": "public", "provenance": "synthetic", "note": "Made up to measure speed with."}
      """;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final List<String> CROWDED =
      List.of(
          "Dakar, Senegal",
          "Abuja, Nigeria",
          "Accra, Ghana",
          "Bamako, Mali",
          "Niamey, Niger",
          "Lagos, Nigeria",
          "Ouagadougou, Burkina Faso",
          "Abidjan, Côte d'Ivoire");

  private static final List<String> OTHER =
      List.of("Lima, Peru", "Vienna, Austria", "Manila, Philippines", "Nairobi, Kenya");

  private static final List<String> BODIES =
      List.of("UNODC", "IOM", "INTERPOL", "ECOWAS", "UNESCO", "UNDP", "OSCE", "WCO");

  private static final List<String> KINDS = List.of("workshop", "seminar", "training course");

  private static final List<String> SUBJECTS =
      List.of(
          "border security",
          "digital evidence",
          "prison management",
          "the financing of terrorism",
          "aviation security",
          "community policing",
          "witness protection",
          "small arms",
          "watch lists",
          "cargo screening",
          "hostage rescue",
          "charities and their funds");

  private static final List<String> GUESTS =
      List.of("police officers", "prosecutors", "judges", "customs officers", "bank supervisors");

  private static final List<String> WANTS =
      List.of("vehicles", "software", "interpreters", "laboratories", "radios", "trainers", "staff");

  private SkewedArchive() {}

  /** Writes the first reports of it into a hundred folders below a raw folder. */
  static void write(Path raw, int reports) throws IOException {
    for (int folder = 0; folder < FOLDERS; folder++) {
      Files.createDirectories(raw.resolve("part-" + folder));
    }
    Files.writeString(raw.resolve("_meta.json"), LABELS);
    for (int number = 0; number < reports; number++) {
      Files.writeString(raw.resolve(path(number)), text(number));
    }
  }

  /** Where a report lies. */
  static String path(int number) {
    return "part-" + number % FOLDERS + "/report-" + number + ".txt";
  }

  /** What a report says, in some 270 bytes. */
  static String text(int number) {
    SplittableRandom telling = new SplittableRandom(number);
    int event = number;
    while (event > 0 && new SplittableRandom(event).nextInt(TOLD_AGAIN) == 0) {
      event = new SplittableRandom(event + 1L).nextInt(event);
    }
    SplittableRandom told = new SplittableRandom(~event);
    String city = told.nextInt(ELSEWHERE) == 0 ? of(OTHER, told) : of(CROWDED, told);
    String kind = of(KINDS, told);
    String subject = of(SUBJECTS, told);
    String body = of(BODIES, told);
    String day = FIRST_DAY.plusDays(told.nextInt(DAYS)).format(DAY);
    String guests = 12 + told.nextInt(60) + " " + of(GUESTS, told);
    String opening =
        telling.nextBoolean()
            ? body + " held a " + kind + " on " + subject + " in " + city + ", on " + day + "."
            : "On " + day + " a " + kind + " on " + subject + " opened in " + city + ", led by "
                + body + ".";
    return String.format(
        "%s on %s%n%n%s Some %s attended it. They said that they lacked %s and %s. It was"
            + " recommended to train more %s and to share %s.%n",
        Character.toUpperCase(kind.charAt(0)) + kind.substring(1),
        subject,
        opening,
        guests,
        of(WANTS, telling),
        of(WANTS, telling),
        of(GUESTS, telling),
        of(WANTS, telling));
  }

  private static String of(List<String> words, SplittableRandom dice) {
    return words.get(dice.nextInt(words.size()));
  }
}
