package org.gapline.bench;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gapline.codebook.State;

/** Fills in the words in braces of a wording, by chance or by the event that is told. */
final class Phrasing {

  private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");
  private static final Map<String, String> DAYS =
      Map.of("en", "d MMMM yyyy", "fr", "d MMMM yyyy", "es", "d 'de' MMMM 'de' yyyy");
  private static final Map<String, String> AND = Map.of("en", " and ", "fr", " et ", "es", " y ");

  private final Wording wording;
  private final MadeEvent event;
  private final Dice dice;

  Phrasing(Wording wording, MadeEvent event, Dice dice) {
    this.wording = wording;
    this.event = event;
    this.dice = dice;
  }

  /** One way of saying a part. */
  String say(Part part) {
    String said = filled(dice.of(wording.of(part)));
    boolean inList = part == Part.ITEM;
    return inList ? said : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /** The same of a part that names the subject of the event. */
  String ofEvent(Part part) {
    String line = dice.of(wording.of(part));
    String said = filled(line.replace("{subject}", event.subject()));
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  private String filled(String line) {
    Matcher words = WORD.matcher(line);
    StringBuilder filled = new StringBuilder(line.length() + 80);
    while (words.find()) {
      words.appendReplacement(filled, Matcher.quoteReplacement(meaning(words.group(1))));
    }
    return words.appendTail(filled).toString();
  }

  private String meaning(String word) {
    return switch (word) {
      case "city" -> event.venue().city();
      case "region" -> event.venue().region().label();
      case "organizer" -> event.organizer();
      case "kind" -> event.kind();
      case "day" -> day();
      case "number" -> Integer.toString(20 + dice.below(80));
      case "states" -> guests();
      case "host" -> event.venue().state().name();
      case "state" -> dice.of(event.guests()).name();
      default -> filled(dice.of(wording.words(word)));
    };
  }

  private String day() {
    Locale locale = Locale.forLanguageTag(wording.language());
    return event.day().format(DateTimeFormatter.ofPattern(DAYS.get(wording.language()), locale));
  }

  private String guests() {
    List<String> names = new ArrayList<>(event.guests().stream().map(State::name).toList());
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + AND.get(wording.language()) + last;
  }
}
