package org.gapline.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * An archive of very many very small reports, of which nine of ten tell of events in eight cities
 * of one region: what each is compared with does not thin out as in a corpus that speaks of the
 * whole world. One report in five tells again, in other words, of an event that was told before.
 * The same number gives the same report, so a larger archive begins with a smaller one.
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
      List.of(
          "vehicles", "software", "interpreters", "laboratories", "radios", "trainers", "staff");

  private SkewedArchive() {}

  /** Writes the first reports of it into a hundred folders below a raw folder. */
  static void write(Path raw, int reports) throws IOException {
    for (int folder = 0; folder < FOLDERS; folder++) {
      Files.createDirectories(raw.resolve("part-" + folder));
    }
    Files.writeString(raw.resolve("_meta.json"), LABELS);
    for (int number = 0; number < reports; number++) {
      Files.write(raw.resolve(path(number)), bytes(number));
    }
  }

  /** Where a report lies. */
  static String path(int number) {
    return "part-" + number % FOLDERS + "/report-" + number + ".txt";
  }

  /** A report in UTF-8: some 270 bytes. */
  static byte[] bytes(int number) {
    return text(number).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(int number) {
    SplittableRandom told = new SplittableRandom(~event(number));
    SplittableRandom telling = new SplittableRandom(number);
    String city = of(told.nextInt(ELSEWHERE) == 0 ? OTHER : CROWDED, told);
    String kind = of(KINDS, told);
    String subject = of(SUBJECTS, told);
    String body = of(BODIES, told);
    String day = FIRST_DAY.plusDays(told.nextInt(DAYS)).format(DAY);
    String guests = 12 + told.nextInt(60) + " " + of(GUESTS, told);
    String what = kind + " on " + subject;
    String opening =
        telling.nextBoolean()
            ? body + " held a " + what + " in " + city + ", on " + day + "."
            : "On " + day + " a " + what + " opened in " + city + ", led by " + body + ".";
    return String.join(
        "",
        Character.toUpperCase(kind.charAt(0)) + what.substring(1) + "\n\n" + opening,
        " Some " + guests + " attended it.",
        " They said that they lacked " + of(WANTS, telling) + " and " + of(WANTS, telling) + ".",
        " It was recommended to train more " + of(GUESTS, telling),
        " and to share " + of(WANTS, telling) + ".\n");
  }

  /** The event of which a report tells: the number of the first report that does. */
  private static int event(int number) {
    int event = number;
    while (event > 0 && new SplittableRandom(event).nextInt(TOLD_AGAIN) == 0) {
      event = new SplittableRandom(event + 1L).nextInt(event);
    }
    return event;
  }

  private static String of(List<String> words, SplittableRandom dice) {
    return words.get(dice.nextInt(words.size()));
  }
}
