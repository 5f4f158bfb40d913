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
    {"bs", "i u je na se da za od su sa kao o koji iz ili biti"},
    {"pl", "i w na z do się że nie jest o przez dla od oraz po jak są za"},
    {"ro", "și de în a la cu pe din că pentru este un o prin mai care au fost"},
    {"sq", "dhe të e në për me që nga një është si i ka u"},
    {"so", "iyo oo ka ku waa in la uu ay ee si soo ayaa lagu ma ah uga"},
    {"uz", "va bilan uchun bu ham dan bir"},
    {
      "ca",
      "el la els les i de del dels en un una per amb que es són al als va van ser com més aquest"
          + " aquesta ha han però també l d"
    },
    {
      "gl",
      "o a os as e de do da dos das en no na nos nas que un unha por con para se ao aos á é foi"
          + " son como máis pola polo"
    },
    {"sv", "och i att det som en på är av för med den till inte om ett har de från var"},
    {"da", "og i at det som en på er af for med den til ikke om et har de fra var blev der"},
    {"fi", "ja on ei että oli se joka myös ovat kun sekä tai mutta eikä ole hän"},
    {"hu", "a az és hogy nem is egy volt meg de ez van csak mint már nincs"},
    {"cs", "a se v na je že o s z do to pro za by jsou byl aby k ve od při"},
    {"vi", "và của là có được cho trong không các một những với để đã này về tại từ người"},
    {"ha", "da a na ta ya ba su sun ne don ko kuma wannan cikin an domin"},
    {"tl", "ang ng mga sa na at ay para hindi upang kung mula nito wala silang"},
    {"lt", "ir yra kad į su iš tai ne buvo apie kaip jau bet kuri kurie dėl"},
    {"az", "və bir bu üçün ilə də da ki olan daha çox isə"},
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
