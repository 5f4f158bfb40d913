package org.gapline.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gapline.codebook.Codebook;
import org.gapline.codebook.State;

/**
 * Takes the names of States out of a wording: a State becomes "[a State]", a list of them
 * "[States]", a word for its people "[a State’s]".
 */
final class StateMentions {

  private static final Set<String> BETWEEN =
      Set.of(
          ", ", " and ", ", and ", " et ", " y ", " e ", "; ", " or ", " ou ", " o ", " and the ");
  private static final Pattern ARTICLE = Pattern.compile("(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Ll]es) $");

  private final Pattern names;
  private final Set<String> demonyms;

  StateMentions(Codebook codebook) {
    demonyms =
        codebook.states().stream()
            .flatMap(state -> state.demonyms().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    String alternatives =
        codebook.states().stream()
            .flatMap(StateMentions::names)
            .filter(name -> name.length() > 1)
            .distinct()
            .sorted(Comparator.comparingInt((String name) -> -name.length()))
            .map(StateMentions::pattern)
            .collect(Collectors.joining("|"));
    names =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])", Pattern.UNICODE_CASE);
  }

  /** A name with whatever apostrophe it is written. */
  private static String pattern(String name) {
    return Arrays.stream(name.split("['’]"))
        .map(Pattern::quote)
        .collect(Collectors.joining("['’]"));
  }

  private static Stream<String> names(State state) {
    return Stream.of(
            Stream.of(state.name(), state.officialName()),
            state.names().stream(),
            state.demonyms().stream())
        .flatMap(each -> each);
  }

  /** Whether the text names a State. */
  boolean isIn(String text) {
    return names.matcher(text).find();
  }

  /** The text without names of States. */
  String without(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Mention mention : mentions(text)) {
      String before = ARTICLE.matcher(text.substring(from, mention.begin())).replaceFirst("");
      out.append(before);
      String words = mention.words();
      boolean first = out.toString().isBlank();
      out.append('[').append(first ? capital(words) : words).append(']');
      from = mention.end();
    }
    return out.append(text.substring(from)).toString();
  }

  private record Mention(int begin, int end, String words) {}

  private List<Mention> mentions(String text) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = names.matcher(text);
    while (matcher.find()) {
      String words = demonyms.contains(matcher.group()) ? "a State’s" : "a State";
      Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && BETWEEN.contains(text.substring(last.end(), matcher.start()))) {
        found.set(found.size() - 1, new Mention(last.begin(), matcher.end(), "States"));
      } else {
        found.add(new Mention(matcher.start(), matcher.end(), words));
      }
    }
    return found;
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
