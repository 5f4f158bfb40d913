package org.gapline.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of a text by its script and, for Latin script, by its commonest small words.
 * Small on purpose: it must be sure of the languages that the codebook reads and not mistake others
 * for them.
 */
public final class LanguageDetector {

  /** Where nothing tells the language (ISO 639: undetermined). */
  public static final String UNKNOWN = "und";

  private static final int READ = 6000;

  private static final String[][] SMALL_WORDS = {
    {
      "en",
      "the of and to in for on with by was were is that this as at from has have been their which it an are not who its or be they"
    },
    {
      "fr",
      "le la les des et du en un une dans pour par sur est que qui au aux avec ce cette ont sont été leur leurs il elle ne pas plus ces l d"
    },
    {
      "es",
      "el la los las de y en del que un una por con para se su sus al es como fue ha han este esta más entre lo o sobre también"
    },
    {
      "pt",
      "o a os as de e do da dos das em no na nos nas que um uma por com para se ao à não é foi são como mais pelo pela sua seu"
    },
    {
      "it",
      "il lo la i gli le di e del della dei delle in un una per con che si da al alla è sono non come più nel nella ha anche"
    },
    {
      "de",
      "der die das und in den von zu mit für auf ist im dem des ein eine sich nicht als auch wurde werden bei an nach es"
    },
    {
      "nl",
      "de het een en van in op te dat is voor met die zijn aan door niet ook bij naar werd om als er"
    },
    {
      "tr",
      "ve bir bu için ile olarak da de olan en çok daha tarafından sonra kadar gibi olduğu ise"
    },
    {
      "id",
      "dan yang di untuk dengan dari pada ini dalam oleh adalah akan tidak para serta sebagai ke telah atas"
    },
    {"sw", "na ya wa kwa katika ni za la cha kuwa hii huo hiyo pia nchi watu"},
    {"pl", "i w na z do się że nie jest o przez dla od oraz po jak są za"},
    {"ro", "și de în a la cu pe din că pentru este un o prin mai care au fost"},
    {"sq", "dhe të e në për me që nga një është si i ka u"},
    {"bs", "i u je na se da za od su sa kao o koji iz ili biti"},
    {"so", "iyo oo ka ku waa in la uu ay ee si soo"},
    {"uz", "va bilan uchun bu ham bo‘yicha da dan bir"},
  };

  private final Map<String, Integer> languagesOf = new HashMap<>();

  /** A detector with its word lists. */
  public LanguageDetector() {
    for (int language = 0; language < SMALL_WORDS.length; language++) {
      for (String word : SMALL_WORDS[language][1].split(" ")) {
        languagesOf.merge(word, 1 << language, (a, b) -> a | b);
      }
    }
  }

  /**
   * The language of a text.
   *
   * @param stated language that the file states, or null: believed where the words do not tell
   * @return an ISO 639-1 code, or {@link #UNKNOWN}
   */
  public String detect(String text, String stated) {
    String read = text.length() <= READ ? text : text.substring(0, READ);
    String script = Script.language(read);
    if (script != null) {
      return script;
    }
    String found = bySmallWords(read.toLowerCase(Locale.ROOT));
    if (found != null) {
      return found;
    }
    return stated == null ? UNKNOWN : stated;
  }

  private String bySmallWords(String text) {
    int[] hits = new int[SMALL_WORDS.length];
    int words = 0;
    int begin = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
      if (letter && begin < 0) {
        begin = at;
      } else if (!letter && begin >= 0) {
        words++;
        count(text.substring(begin, at), hits);
        begin = -1;
      }
    }
    return best(hits, words);
  }

  private void count(String word, int[] hits) {
    int languages = languagesOf.getOrDefault(word, 0);
    while (languages != 0) {
      hits[Integer.numberOfTrailingZeros(languages)]++;
      languages &= languages - 1;
    }
  }

  private static String best(int[] hits, int words) {
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      if (hits[language] > hits[best]) {
        best = language;
      }
    }
    boolean enough = hits[best] >= 2 && hits[best] * 12 >= words;
    return enough ? SMALL_WORDS[best][0] : null;
  }
}
