package org.gapline.linking;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.gapline.document.MonthNames;

/**
 * The names and numbers of the first part of a text, and the stems of its longer words, by hashes;
 * without those that most texts of the field have. Two accounts of one meeting share the names of
 * people and places, the counts of participants and the things that were spoken of, in whatever
 * words they are told. At most 6 KB of text are read, so that it takes about 1 KB.
 */
public final class Vocabulary {

  /** No text at all: it gives no clue. */
  static final Vocabulary NONE = new Vocabulary(new int[0], new int[0], false);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int MOST_LETTERS = 6_000;
  private static final int STEM = 6;
  private static final int SHORTEST_WORD = 5;
  private static final int FEWEST_NAMES = 4;
  private static final int FEWEST_WORDS = 8;

  private static final int[] COMMON_NAMES =
      hashes(
          String.join(" ", MonthNames.all())
              + " monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi"
              + " jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado"
              + " domingo united nations unies naciones unidas un onu us state states member"
              + " members etats membres estados miembros security council conseil securite consejo"
              + " seguridad committee comite counter terrorism terrorist countering centre center"
              + " office bureau oficina international internacional regional nationale national"
              + " nacional ministry minister ministere ministerio government resolution conference"
              + " workshop mr ms mrs dr the of and for in on la le les el los de des del",
          Integer.MAX_VALUE);

  private static final int[] COMMON_WORDS =
      hashes(
          "participants terrorism terrorist regional recommended recommendations support supported"
              + " workshop their three which countries country organized organization office"
              + " attended officials practice practices against first extremism police information"
              + " representatives border borders asked presented should meeting report reported"
              + " include including course called training service services authorities attack"
              + " attacks financed finance delegates delegation legal provided through following"
              + " follow prosecutors violent people prevention prevent national without after"
              + " together discussed discussion cooperation assistance request requested other"
              + " person persons before agency facilitate exchange counter seminar experts online"
              + " programme legislation under those sharing session coordination strengthen"
              + " international security member states about between could would there these"
              + " lutte contre terrorisme atelier participants entre formation pays regional"
              + " lucha taller participantes entre terrorismo paises sobre",
          STEM);

  private final int[] names;
  private final int[] words;
  private final boolean aside;

  /** As {@link #pack} gives it, once it was asked for: it travels under each key of an event. */
  private String packed;

  private Vocabulary(int[] names, int[] words, boolean aside) {
    this.names = names;
    this.words = words;
    this.aside = aside;
  }

  static Vocabulary of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    String folded = Accents.without(text.substring(0, Math.min(MOST_LETTERS, text.length())));
    Hashes names = new Hashes();
    Hashes words = new Hashes();
    boolean opening = true;
    int begin = -1;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        begin = begin < 0 ? i : begin;
        continue;
      }
      if (begin >= 0) {
        add(folded, begin, i, opening, names, words);
        opening = false;
        begin = -1;
      }
      opening |= ".?!:\n\"“".indexOf(c) >= 0;
    }
    return new Vocabulary(
        names.without(COMMON_NAMES), words.without(COMMON_WORDS), SideEvents.isOpenedBy(text));
  }

  /** A capital at the opening of a sentence makes no name, unless the whole word has them. */
  private static void add(
      String text, int begin, int end, boolean opening, Hashes names, Hashes words) {
    char first = text.charAt(begin);
    boolean number = Character.isDigit(first);
    boolean acronym = end - begin > 1 && Character.isUpperCase(text.charAt(begin + 1));
    boolean capital = Character.isUpperCase(first);
    if (number ? isTelling(text.substring(begin, end)) : capital && (!opening || acronym)) {
      names.add(Hashes.ofWord(text, begin, end, Integer.MAX_VALUE));
    } else if (!number && end - begin >= SHORTEST_WORD) {
      words.add(Hashes.ofWord(text, begin, end, STEM));
    }
  }

  /** Not a day of a month, nor a year: dates are compared as dates. */
  private static boolean isTelling(String digits) {
    return digits.length() > 4
        || digits.length() == 3
        || digits.length() == 2 && digits.charAt(0) > '3'
        || digits.length() == 4 && !digits.startsWith("20") && !digits.startsWith("19");
  }

  /**
   * How much of their names and of their words two texts share, from 0 to 2: the sum of the two
   * cosine measures.
   */
  double likeness(Vocabulary other) {
    return cosine(names, other.names, FEWEST_NAMES) + cosine(words, other.words, FEWEST_WORDS);
  }

  /** Whether the text opens with a meeting on the margins of another. */
  boolean isAside() {
    return aside;
  }

  boolean isEmpty() {
    return names.length == 0 && words.length == 0;
  }

  /** The words of a name by which a text {@link #names names} it: none that are common. */
  static int[] telling(String name) {
    Hashes telling = new Hashes();
    for (String word : BETWEEN_WORDS.split(Accents.without(name))) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        telling.add(Hashes.ofWord(word, 0, word.length(), Integer.MAX_VALUE));
      }
    }
    return telling.without(COMMON_NAMES);
  }

  /** Whether the text has all telling words of a name, and the name has any. */
  boolean names(int[] telling) {
    for (int word : telling) {
      if (Arrays.binarySearch(names, word) < 0) {
        return false;
      }
    }
    return telling.length > 0;
  }

  /** As a text that {@link #parse} reads. */
  public String pack() {
    if (packed == null) {
      packed = encoded();
    }
    return packed;
  }

  private String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (2 + names.length + words.length));
    bytes.putInt(aside ? 1 : 0).putInt(names.length);
    bytes.asIntBuffer().put(names).put(words);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** Reads what {@link #pack} wrote. */
  public static Vocabulary parse(String packed) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(packed));
    boolean aside = bytes.getInt() == 1;
    int[] names = new int[bytes.getInt()];
    bytes.asIntBuffer().get(names);
    bytes.position(bytes.position() + Integer.BYTES * names.length);
    int[] words = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(words);
    Vocabulary vocabulary = new Vocabulary(names, words, aside);
    vocabulary.packed = packed;
    return vocabulary;
  }

  private static double cosine(int[] a, int[] b, int fewest) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int order = Integer.compare(a[i], b[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common / Math.max(fewest, Math.sqrt((double) a.length * b.length));
  }

  private static int[] hashes(String words, int letters) {
    Hashes hashes = new Hashes();
    for (String word : words.split(" ")) {
      hashes.add(Hashes.ofWord(word, 0, word.length(), letters));
    }
    return hashes.without(new int[0]);
  }
}
