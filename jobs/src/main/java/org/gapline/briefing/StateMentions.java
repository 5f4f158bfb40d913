package org.gapline.briefing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gapline.briefing.KnownNames.Kind;
import org.gapline.briefing.KnownNames.Mention;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.pattern.Tokens;

/**
 * Takes the names of States out of a wording: a State becomes "[a State]", a list of them
 * "[States]", a word for its people "[a State’s]"; cities, territories and national bodies go, too,
 * where a sentence is shown. A lake or gulf that bears the name of a State stays.
 */
final class StateMentions {

  /** What may stand between the names of one list. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[,;] | ?[-–/] ?|,? (?:and|or|et|ou|y|e|o) )(?:the |le |la |les |l['’]|el |los |las )?");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?<!\\p{L})(?:the |le |la |el |les |los |las |l['’])$", Pattern.CASE_INSENSITIVE);

  /** Prepositions that hold an article, and what they are without it. */
  private static final Map<String, String> WHOLE =
      Map.of(
          "au ", "à ", "Au ", "À ", "aux ", "à ", "Aux ", "À ", "du ", "de ", "Du ", "De ", "del ",
          "de ", "Del ", "De ", "al ", "a ", "Al ", "A ");

  private static final Pattern CONTRACTED =
      Pattern.compile("(?<!\\p{L})(?:[Aa]ux? |[Dd]u |[Dd]el |[Aa]l )$");

  private static final Pattern INDEFINITE =
      Pattern.compile("(?<!\\p{L})(?:an? |the )$", Pattern.CASE_INSENSITIVE);

  /** A full stop that ends no sentence. */
  private static final Pattern ABBREVIATED = Pattern.compile("\\.(?=[^\\s\"”»’)\\]]| \\p{Ll})");

  private static final Pattern PLURAL = Pattern.compile("(?<!s|oi|ai)s$");

  private static final Set<Kind> IN_SENTENCES = EnumSet.complementOf(EnumSet.of(Kind.OTHER));
  private static final Set<Kind> IN_TITLES =
      EnumSet.complementOf(EnumSet.of(Kind.OTHER, Kind.CITY));

  private final KnownNames names;
  private final Predicate<String> mayBeNamed;

  /** What parts of a host are called after States, as in {@code gov.ke}. */
  private final Set<String> hosts = new HashSet<>();

  /** What parts of a path or symbol are, as in {@code CAT/C/KEN/CO/3}. */
  private final Set<String> parts = new HashSet<>();

  /**
   * @param mayBeNamed the States (ISO 3166-1 alpha-3) that stay, as that of a State's own briefing
   */
  StateMentions(KnownNames names, Codebook codebook, Predicate<String> mayBeNamed) {
    this.names = names;
    codebook.states().stream()
        .filter(state -> !mayBeNamed.test(state.iso3()))
        .forEach(
            state -> {
              hosts.add(state.iso2().toLowerCase(Locale.ROOT));
              parts.add(state.iso3().toLowerCase(Locale.ROOT));
            });
    hosts.add("uk");
    this.mayBeNamed = mayBeNamed;
  }

  /** Whether the text names a State, or a place or body of one. */
  boolean isIn(String text) {
    return !withheld(text, Tokens.of(text), IN_SENTENCES).isEmpty();
  }

  /** Whether an address or a symbol of the United Nations names a State or a place in it. */
  boolean isInAddress(String address) {
    String plain = readable(address).toLowerCase(Locale.ROOT);
    String[] path = plain.replaceFirst("^[a-z]+://", "").split("[/?#]");
    boolean coded =
        Arrays.stream(path).skip(1).anyMatch(parts::contains)
            || plain.contains("://")
                && Arrays.stream(path[0].split("\\.")).anyMatch(hosts::contains);
    return coded || names.inSmallLetters(plain).anyMatch(this::isWithheld);
  }

  private static String readable(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private boolean isWithheld(Mention mention) {
    return IN_SENTENCES.contains(mention.kind())
        && (mention.state() == null || !mayBeNamed.test(mention.state()));
  }

  /** A title without names of States; the city where a meeting was held stays. */
  String withoutStates(String title, String language) {
    return without(title, language, IN_TITLES);
  }

  /** A sentence without names of States and of what lies in them. */
  String without(String text, String language) {
    return without(text, language, IN_SENTENCES);
  }

  private String without(String text, String language, Set<Kind> kinds) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Taken taken : withheld(text, Tokens.of(text), kinds)) {
      out.append(before(taken, text.substring(from, taken.begin())));
      String words = words(taken, StandIn.of(language));
      boolean first = out.toString().isBlank();
      if (words.startsWith("un") && out.toString().endsWith(" de ") && "fr".equals(language)) {
        out.setLength(out.length() - 2);
        out.append("’");
      }
      out.append('[').append(first ? capital(words) : words).append(']');
      from = taken.end();
    }
    return out.append(text.substring(from)).toString();
  }

  private static String words(Taken taken, StandIn words) {
    boolean several = taken.kind() == Kind.PEOPLE ? taken.plural() : taken.many();
    return several ? words.several(taken.kind()) : words.one(taken.kind());
  }

  /** What stands before a name, without the article that belongs to it. */
  private static String before(Taken taken, String text) {
    if (taken.kind() == Kind.PEOPLE) {
      return INDEFINITE.matcher(text).replaceFirst("");
    }
    String bare = ARTICLE.matcher(text).replaceFirst("");
    return CONTRACTED.matcher(bare).replaceFirst(match -> WHOLE.get(match.group()));
  }

  private record Taken(Kind kind, boolean many, boolean plural, int begin, int end) {}

  private List<Taken> withheld(String text, Tokens tokens, Set<Kind> kinds) {
    List<Taken> found = new ArrayList<>();
    for (Mention mention : names.in(tokens)) {
      if (kinds.contains(mention.kind()) && isWithheld(mention)) {
        add(found, text, taken(text, tokens, mention));
      }
    }
    return found;
  }

  private static Taken taken(String text, Tokens tokens, Mention mention) {
    int begin = tokens.begin(mention.first());
    int end = tokens.end(mention.last());
    String name = text.substring(begin, end);
    boolean open =
        text.startsWith(")", end) && name.indexOf('(') >= 0
            || ABBREVIATED.matcher(text).region(end, text.length()).lookingAt();
    return new Taken(
        mention.kind(), false, PLURAL.matcher(name).find(), begin, open ? end + 1 : end);
  }

  private static void add(List<Taken> found, String text, Taken taken) {
    Taken last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean joined =
        last != null
            && last.kind() == taken.kind()
            && BETWEEN.matcher(text.substring(last.end(), taken.begin())).matches();
    if (joined) {
      found.set(
          found.size() - 1,
          new Taken(last.kind(), true, taken.plural(), last.begin(), taken.end()));
    } else {
      found.add(taken);
    }
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
