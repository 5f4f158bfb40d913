package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.gapline.codebook.City;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.Organization;
import org.gapline.codebook.Region;
import org.gapline.codebook.State;
import org.gapline.codebook.Territory;
import org.gapline.codebook.pattern.Lexicon;
import org.gapline.codebook.pattern.Lexicon.Match;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.pattern.Tokens;

/**
 * Finds the names that the codebook knows in a text, whatever their case, accents, hyphens and
 * blanks. Where one name lies inside another the longest wins.
 */
final class KnownNames {

  /** What a name stands for. */
  enum Kind {
    STATE,
    PEOPLE,
    TERRITORY,
    CITY,
    NATIONAL_BODY,
    /** A region, a body of several States, or a river that is named after a State. */
    OTHER
  }

  /**
   * A name in a text.
   *
   * @param state ISO 3166-1 alpha-3 of the State of which it tells, or null
   * @param first index of its first word
   * @param last index of its last word
   */
  record Mention(Kind kind, String state, int first, int last) {}

  private record Term(Kind kind, String state, boolean acronym) {}

  /** In small letters these are words, mostly of French or Spanish, and no names. */
  private static final Set<String> WORDS =
      words(
          "polish,turkey,china,chile,chili,guinea,grenade,granada,iran,cuba,maurice"
              + ",dominique,lima,nice,split,reading,bath,mobile,male,sale,salvador,union,colon"
              + ",bar,of,ho,apt,worms,orange,tours,cork,lens,mercedes,concepcion,leon,la paz"
              + ",victoria,limerick");

  private static final Set<String> BEFORE_WATER =
      words("lake,lac,lago,gulf,golfe,golfo,river,rio,fleuve,sea,mer,mar");

  private static final Set<String> AFTER_WATER =
      words("river,basin,sea,ocean,peninsula,strait,channel");

  private static final Set<String> JOINING = words("of,de,du,d,the,la,le,del");

  /** Agreements and guides that bear the name of the place where they were made. */
  private static final Set<String> MADE_THERE =
      words(
          "memorandum,principles,guiding,convention,conventions,protocol,protocols,code"
              + ",declaration,process,agreement,treaty,recommendations,addendum,consensus"
              + ",statement,document,call");

  /** Whose names waters bear: Lake Chad, Lake Victoria. */
  private static final Set<Kind> WATERS = Set.of(Kind.STATE, Kind.CITY);

  private final Lexicon<Term> lexicon;

  KnownNames(Codebook codebook) {
    Lexicon.Builder<Term> builder = new Lexicon.Builder<>();
    for (State state : codebook.states()) {
      Stream.concat(
              Stream.of(state.name(), state.officialName(), withoutArticle(state.officialName())),
              state.names().stream())
          .forEach(name -> add(builder, Kind.STATE, state.iso3(), name));
      state.demonyms().forEach(name -> add(builder, Kind.PEOPLE, state.iso3(), name));
      add(builder, Kind.CITY, state.iso3(), state.capital());
    }
    for (Territory territory : codebook.territories()) {
      add(builder, Kind.TERRITORY, null, territory.name());
      territory.names().forEach(name -> add(builder, Kind.TERRITORY, null, name));
    }
    for (City city : codebook.cities()) {
      Stream.of(Stream.of(city.name()), city.names().stream(), city.houses().stream())
          .flatMap(names -> names)
          .forEach(name -> add(builder, Kind.CITY, city.country(), name));
    }
    codebook.organizations().forEach(body -> addBody(builder, body));
    Stream.concat(codebook.parents().stream(), codebook.regions().stream())
        .forEach(region -> addRegion(builder, region));
    codebook.groupings().stream()
        .flatMap(grouping -> grouping.names().stream())
        .forEach(name -> builder.add(new Term(Kind.OTHER, null, false), new Pattern(name, 0)));
    lexicon = builder.build();
  }

  private static String withoutArticle(String name) {
    return name == null ? null : name.replaceFirst("^[Tt]he ", "");
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(","));
  }

  private static void addRegion(Lexicon.Builder<Term> builder, Region region) {
    Term term = new Term(Kind.OTHER, null, false);
    region.names().forEach(name -> builder.add(term, new Pattern(name, 0)));
    add(builder, Kind.OTHER, null, region.label());
  }

  private static void addBody(Lexicon.Builder<Term> builder, Organization body) {
    boolean national = body.kind().equals("national");
    Term term = new Term(national ? Kind.NATIONAL_BODY : Kind.OTHER, null, false);
    body.names().forEach(name -> builder.add(term, new Pattern(name, 0)));
    add(builder, term.kind(), null, body.name());
    builder.add(term, Pattern.ofName(body.id(), 0));
  }

  private static void add(Lexicon.Builder<Term> builder, Kind kind, String state, String name) {
    if (name != null && name.length() > 1) {
      boolean acronym = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT));
      String pattern = acronym ? name : name.toLowerCase(Locale.ROOT);
      if (Tokens.of(pattern).size() > 0) {
        builder.add(new Term(kind, state, acronym), Pattern.ofName(pattern, 0));
      }
    }
  }

  /** The names in a text, in its order, none inside another. */
  List<Mention> in(Tokens tokens) {
    List<Match<Term>> matches = new ArrayList<>(lexicon.matches(tokens));
    matches.sort(
        Comparator.<Match<Term>>comparingInt(Match::first)
            .thenComparingInt(match -> -match.last())
            .thenComparing(match -> match.value().kind()));
    List<Mention> found = new ArrayList<>();
    int covered = -1;
    for (Match<Term> match : matches) {
      if (match.first() > covered && isName(tokens, match)) {
        found.add(mention(tokens, match));
        covered = match.last();
      }
    }
    return found;
  }

  /** The names in an address, where all is written small, whatever they may also mean. */
  Stream<Mention> inSmallLetters(String address) {
    Tokens tokens = Tokens.of(address);
    return lexicon.matches(tokens).stream()
        .filter(match -> !match.value().acronym())
        .map(match -> mention(tokens, match));
  }

  private static boolean isName(Tokens tokens, Match<Term> match) {
    return tokens.isCapitalized(match.first()) || !WORDS.contains(words(tokens, match));
  }

  private static String words(Tokens tokens, Match<Term> match) {
    StringBuilder words = new StringBuilder(tokens.folded(match.first()));
    for (int i = match.first() + 1; i <= match.last(); i++) {
      words.append(' ').append(tokens.folded(i));
    }
    return words.toString();
  }

  private static Mention mention(Tokens tokens, Match<Term> match) {
    Term term = match.value();
    boolean other =
        WATERS.contains(term.kind()) && isWater(tokens, match.first(), match.last())
            || term.kind() == Kind.CITY && isAt(tokens, match.last() + 1, MADE_THERE);
    return new Mention(other ? Kind.OTHER : term.kind(), term.state(), match.first(), match.last());
  }

  /** Lake Chad, the Gulf of Guinea, the Congo basin: no State alone. */
  private static boolean isWater(Tokens tokens, int first, int last) {
    int before = first - 1;
    while (before >= 0 && JOINING.contains(tokens.folded(before))) {
      before--;
    }
    return isAt(tokens, before, BEFORE_WATER) || isAt(tokens, last + 1, AFTER_WATER);
  }

  private static boolean isAt(Tokens tokens, int i, Set<String> words) {
    return i >= 0 && i < tokens.size() && words.contains(tokens.folded(i));
  }
}
