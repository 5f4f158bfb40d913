package org.gapline.document;

/**
 * Tells the language of a text by its script and, for Latin script, by its commonest small words.
 * Small on purpose: it must be sure of the languages that the codebook reads and not mistake others
 * for them.
 */
public final class LanguageDetector {

  /** Where nothing tells the language (ISO 639: undetermined). */
  public static final String UNKNOWN = "und";

  private static final int READ = 2500;

  private static final String[][] SMALL_WORDS = {
    {
      "en",
      "the of and to in for on with by was were is that this as at from has have been their"
          + " which it an are not who its or be they"
    },
    {
      "fr",
      "le la les des et du en un une dans pour par sur est que qui au aux avec ce cette ont"
          + " sont été leur leurs il elle ne pas plus ces l d"
    },
    {
      "es",
      "el la los las de y en del que un una por con para se su sus al es como fue ha han este"
          + " esta más entre lo o sobre"
    },
    {
      "pt",
      "o a os as de e do da dos das em no na nos nas que um uma por com para se ao à não é foi"
          + " são como mais pelo pela sua seu"
    },
    {
      "it",
      "il lo la i gli le di e del della dei delle in un una per con che si da al alla è sono"
          + " non come più nel nella ha anche"
    },
    {
      "de",
      "der die das und in den von zu mit für auf ist im dem des ein eine sich nicht als auch"
          + " wurde werden bei an nach es"
    },
    {
      "nl",
      "de het een en van in op te dat is voor met die zijn aan door niet ook bij naar werd om"
          + " als er"
    },
    {"tr", "ve bir bu için ile olarak da de olan en çok daha sonra kadar gibi olduğu ise"},
    {
      "id",
      "dan yang di untuk dengan dari pada ini dalam oleh adalah akan tidak para serta ke telah"
          + " atas"
    },
    {"sw", "na ya wa kwa katika ni za la cha kuwa hii huo hiyo pia nchi watu"},
    {"pl", "i w na z do się że nie jest o przez dla od oraz po jak są za"},
    {"ro", "și de în a la cu pe din că pentru este un o prin mai care au fost"},
    {"sq", "dhe të e në për me që nga një është si i ka u"},
    {"bs", "i u je na se da za od su sa kao o koji iz ili biti"},
    {"so", "iyo oo ka ku waa in la uu ay ee si soo"},
    {"uz", "va bilan uchun bu ham dan bir"},
  };

  private final SmallWords words = new SmallWords(SMALL_WORDS);

  /**
   * The language of a text.
   *
   * @param stated language that the file states, or null: believed where the words do not tell
   * @return an ISO 639-1 code, or {@link #UNKNOWN}
   */
  public String detect(String text, String stated) {
    int end = Math.min(text.length(), READ);
    String found = Script.language(text, end);
    if (found == null) {
      found = words.language(text, end);
    }
    return found == null && stated == null ? UNKNOWN : found == null ? stated : found;
  }
}
