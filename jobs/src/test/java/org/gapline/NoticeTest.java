package org.gapline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * NOTICE names each library beside the jar with its licence. It is written anew from the bill of
 * materials: {@code mvn -B -Psbom test -Dtest=NoticeTest -Dgapline.approve=true}.
 */
class NoticeTest {

  private static final Path NOTICE = ProjectFolder.file("NOTICE");
  private static final Path BILL = ProjectFolder.file("jobs/target/bom.json");
  private static final Path LIBRARIES = ProjectFolder.file("jobs/target/libraries.txt");

  private static final String HEAD =
      """
      Gapline

      Licensed under the Apache License, Version 2.0 (see LICENSE). It is delivered with these
      libraries, each under one of the licences that are named with it. As one of them,
      org.jfree.svg, is under the GNU General Public License, version 3, whoever hands on Gapline
      together with its libraries does so under that licence; Gapline alone stays under its own.

      """;

  /** Because of it, NOTICE says under what licence the whole may be handed on. */
  private static final String OF_THE_WHOLE = "org.jfree:org.jfree.svg ";

  @Test
  void everyLibraryIsNamedWithItsVersionAndLicence() throws IOException {
    if (Boolean.getBoolean("gapline.approve")) {
      Files.writeString(NOTICE, HEAD + String.join("\n", fromBill()) + "\n");
    }
    List<String> named = Files.readAllLines(NOTICE).stream().filter(l -> l.contains("  ")).toList();

    assertThat(named.stream().map(line -> line.substring(0, line.indexOf("  "))))
        .containsExactlyInAnyOrderElementsOf(libraries());
    assertThat(named).allMatch(line -> !line.substring(line.indexOf("  ")).isBlank());
  }

  @Test
  void noLibraryIsOfferedUnderACopyleftLicenceAlone() throws IOException {
    assertThat(Files.readAllLines(NOTICE))
        .filteredOn(line -> line.matches(".*  \\(?(AGPL|GPL|GNU General)[^|]*"))
        .allMatch(line -> line.startsWith(OF_THE_WHOLE));
  }

  @Test
  void noLibraryIsASnapshotOrPreview() throws IOException {
    assertThat(libraries())
        .noneMatch(
            library ->
                library
                    .toLowerCase(Locale.ROOT)
                    .matches(".*[-.](snapshot|preview|alpha|beta|rc|m)[-.0-9]*"));
  }

  /** Each as {@code group:name version}, told by where it lies among Maven's files. */
  private static List<String> libraries() throws IOException {
    return Arrays.stream(Files.readString(LIBRARIES).split("\\|"))
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .map(NoticeTest::library)
        .distinct()
        .toList();
  }

  private static String library(String path) {
    List<String> parts = Arrays.asList(path.split("/"));
    int version = parts.size() - 2;
    String group =
        parts.subList(0, version - 1).stream()
            .filter(part -> !part.equals("."))
            .collect(Collectors.joining("."));
    return group + ":" + parts.get(version - 1) + " " + parts.get(version);
  }

  private static List<String> fromBill() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (JsonNode component : new ObjectMapper().readTree(BILL.toFile()).path("components")) {
      String name = component.path("group").asText() + ":" + component.path("name").asText();
      String library = name + " " + component.path("version").asText();
      List<String> licences = new ArrayList<>();
      for (JsonNode licence : component.path("licenses")) {
        JsonNode told = licence.path("license");
        licences.add(
            told.path("id").asText(told.path("name").asText(licence.path("expression").asText())));
      }
      lines.put(library, licences.isEmpty() ? "see its jar" : String.join(" | ", licences));
    }
    return lines.entrySet().stream().map(line -> line.getKey() + "  " + line.getValue()).toList();
  }
}
