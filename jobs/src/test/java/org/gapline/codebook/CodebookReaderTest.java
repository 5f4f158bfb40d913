package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.gapline.codebook.Grouping.Membership;
import org.gapline.codebook.pattern.Pattern;
import org.gapline.codebook.yaml.CodebookProblem;
import org.junit.jupiter.api.Test;

class CodebookReaderTest {

  @Test
  void themesAreRead() throws CodebookException {
    Codebook codebook = CodebookReader.read(SmallFiles.all().files());

    Theme theme = codebook.theme("resources").orElseThrow();
    assertThat(theme.facet()).isEqualTo("capacity");
    assertThat(theme.label()).isEqualTo("Resources");
    assertThat(theme.definition()).isEqualTo("Money, staff and equipment.");
    assertThat(theme.patterns().in("en"))
        .containsExactly(new Pattern("lack* <3> (fund*|money)", 8), new Pattern("equipment", 8));
    assertThat(theme.patterns().in("fr")).hasSize(1);
    assertThat(theme.patterns().in("es")).isEmpty();
    assertThat(theme.exclusions().in("en")).hasSize(1);
    assertThat(theme.examples()).hasSize(5);
    assertThat(theme.examples().get(4))
        .isEqualTo(new Example("Les moyens manquent.", "fr", null, List.of("resources"), 17));
    assertThat(codebook.theme("aviation").orElseThrow().parents()).containsExactly("border-travel");
  }

  @Test
  void rolesAreRead() throws CodebookException {
    Codebook codebook = CodebookReader.read(SmallFiles.all().files());

    assertThat(codebook.roles()).extracting(RoleDefinition::role).containsExactly(Role.values());
    RoleDefinition challenge = codebook.roles().get(0);
    assertThat(challenge.cues())
        .extracting(RoleDefinition.Cue::name)
        .containsExactly("plain", "announces-list");
    assertThat(challenge.cues().get(1).patterns().in("en"))
        .extracting(Pattern::source)
        .containsExactly("several challenge");
    assertThat(challenge.examples()).extracting(Example::role).containsOnly("challenge");
    assertThat(challenge.examples().get(0).themes()).isNull();
    assertThat(challenge.examples().get(3).themes()).isEmpty();
    assertThat(codebook.notStatements().cues())
        .extracting(RoleDefinition.Cue::name)
        .containsExactly("purpose", "courtesy");
    assertThat(codebook.notStatements().examples()).hasSize(1);
  }

  @Test
  void placesAreRead() throws CodebookException {
    Codebook codebook = CodebookReader.read(SmallFiles.all().files());

    State namibia = codebook.states().get(0);
    assertThat(namibia.iso3()).isEqualTo("NAM");
    assertThat(namibia.iso2()).isEqualTo("NA");
    assertThat(namibia.status()).isEqualTo(State.Status.MEMBER);
    assertThat(namibia.officialName()).isEqualTo("the Republic of Namibia");
    assertThat(namibia.names()).containsExactly("Namibie");
    assertThat(namibia.demonyms()).containsExactly("Namibian", "Namibians");
    assertThat(namibia.capital()).isEqualTo("Windhoek");
    assertThat(codebook.states().get(1).tableNames()).containsExactly("British East Africa");
    assertThat(codebook.states().get(2).status()).isEqualTo(State.Status.OBSERVER);
    assertThat(codebook.cities())
        .containsExactly(
            new City("Nairobi", "KEN", List.of("Nairobie"), List.of()),
            new City("Windhoek", "NAM", List.of(), List.of()),
            new City("Pristina", null, List.of(), List.of()),
            new City("Nuuk", "GRL", List.of(), List.of()));
    assertThat(codebook.territories())
        .containsExactly(new Territory("Hong Kong", List.of("Hong Kong (China)")));
  }

  @Test
  void regionsGroupingsOrganizationsAndResolutionsAreRead() throws CodebookException {
    Codebook codebook = CodebookReader.read(SmallFiles.all().files());

    assertThat(codebook.crosswalk()).isEqualTo("small crosswalk, version 1");
    assertThat(codebook.parents()).extracting(Region::id).containsExactly("africa", "europe");
    assertThat(codebook.regionOf("KEN").orElseThrow())
        .isEqualTo(
            new Region(
                "east",
                "East Africa",
                "africa",
                List.of("KEN"),
                List.of("(east|eastern) Africa*")));
    assertThat(codebook.groupings().get(0).regions()).containsExactly("east", "south");
    assertThat(codebook.groupings().get(1).memberships())
        .containsExactly(
            new Membership("KEN", null, null),
            new Membership("NAM", LocalDate.of(2001, 2, 3), LocalDate.of(2020, 12, 31)));
    assertThat(codebook.organizations().get(1))
        .isEqualTo(
            new Organization(
                "AU", "African Union", "regional", List.of("African Union Commission")));
    assertThat(codebook.resolutions()).contains(new KnownResolution(2341, 2017));
    assertThat(codebook.version()).isEqualTo(SmallFiles.all().files().version());
  }

  @Test
  void codebookWithoutMistakesHasNoProblems() {
    assertThat(CodebookReader.inspect(SmallFiles.all().files()).problems()).isEmpty();
  }

  @Test
  void allProblemsOfAllFilesAreReportedByFileAndLine() {
    SmallFiles files =
        SmallFiles.all()
            .replacing("themes.yaml", "facet: capacity", "facet: skill")
            .replacing("themes.yaml", "patterns: {en: [\"airport*\"]}", "patern: {en: [airport]}")
            .replacing("resolutions.yaml", "year: 1999", "year: long ago")
            .replacing("organizations.yaml", "kind: un,", "kind: uno,");

    CodebookException refused =
        catchThrowableOfType(CodebookException.class, () -> CodebookReader.read(files.files()));

    assertThat(refused.problems())
        .extracting(CodebookProblem::message)
        .satisfiesExactly(
            p -> assertThat(p).startsWith("book/organizations.yaml:2: the organization \"CTED\""),
            p ->
                assertThat(p)
                    .startsWith("book/resolutions.yaml:2: resolution \"1267\" has \"year:"),
            p -> assertThat(p).startsWith("book/themes.yaml:3: theme \"resources\" has \"facet:"),
            p -> assertThat(p).contains(": theme \"aviation\" has no patterns"),
            p -> assertThat(p).contains("unknown key \"patern\"", "Did you mean \"patterns\"?"));
    assertThat(refused).hasMessageEndingWith("then run: gapline check");
  }

  @Test
  void doubledThemeNamesTheFirstLine() {
    SmallFiles files = SmallFiles.all().replacing("themes.yaml", "id: aviation", "id: resources");
    files.replacing("themes.yaml", "[aviation, ", "[");

    assertThat(problems(files))
        .contains(
            "book/themes.yaml:%d: theme \"resources\" is defined twice (first at line 2). Its counts"
                    .formatted(files.lineOf("themes.yaml", "parents: [border-travel]") - 2)
                + " would be doubled. Rename or merge one.");
  }

  @Test
  void unknownParentIsReported() {
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing("themes.yaml", "parents: [border-travel]", "parents: [border]")))
        .singleElement()
        .asString()
        .contains("theme \"aviation\" names the theme \"border\", which is not defined");
  }

  @Test
  void themeAmongItsOwnParentsIsReported() {
    assertThat(
            problems(
                SmallFiles.all().replacing("themes.yaml", "parents: []", "parents: [resources]")))
        .singleElement()
        .asString()
        .contains("theme \"resources\" is among its own parents");
  }

  @Test
  void themeWithoutPatternsIsReported() {
    assertThat(
            problems(SmallFiles.all().replacing("themes.yaml", "{en: [\"airport*\"]}", "{en: []}")))
        .singleElement()
        .asString()
        .contains("theme \"aviation\" has no patterns");
  }

  @Test
  void badPatternIsReportedWithItsLine() {
    SmallFiles files =
        SmallFiles.all()
            .replacing("themes.yaml", "\"fund* of knowledge\"", "a,\n          \"fund* <20> of\"");

    assertThat(problems(files))
        .containsExactly(
            "book/themes.yaml:12: theme \"resources\" has the pattern \"fund* <20> of\", in which at"
                + " character 7 a gap spans 1 to 12 words, this one 20. Its statements would be"
                + " missed. Write a smaller gap, or join two patterns with &.");
    assertThat(
            problems(SmallFiles.all().replacing("regions.yaml", "names: [Club]", "names: ['*']")))
        .singleElement()
        .asString()
        .startsWith("book/regions.yaml:");
    assertThat(
            problems(
                SmallFiles.all().replacing("organizations.yaml", "names: [CTED]", "names: ['(']")))
        .singleElement()
        .asString()
        .startsWith("book/organizations.yaml:2:");
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "\"aim* to\"", "\"a* to\"")))
        .singleElement()
        .asString()
        .contains("the cue \"purpose\"");
  }

  @Test
  void patternsUnderNoLanguageAreReported() {
    assertThat(
            problems(SmallFiles.all().replacing("themes.yaml", "fr: [moyens]", "french: [moyens]")))
        .singleElement()
        .asString()
        .contains("has patterns for \"french\", which is no language");
  }

  @Test
  void fewerThanFiveExamplesAreAWarning() throws CodebookException {
    SmallFiles files =
        SmallFiles.all()
            .replacing(
                "themes.yaml", "      - {text: \"Equipment is old.\", themes: [resources]}\n", "");

    CodebookReader.Reading reading = CodebookReader.inspect(files.files());

    assertThat(reading.codebook()).isPresent();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.level()).isEqualTo(CodebookProblem.Level.WARNING);
              assertThat(problem.message()).contains("theme \"resources\" has 4 examples of it");
            });
    assertThat(CodebookReader.read(files.files()).themes()).hasSize(3);
  }

  @Test
  void exampleMustNameKnownThemesAndTheParentsOfSubThemes() {
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing(
                        "themes.yaml",
                        "\"Airports are busy.\", themes: [aviation, border-travel]",
                        "\"Airports are busy.\", themes: [aviation, resource]")))
        .satisfiesExactlyInAnyOrder(
            p ->
                assertThat(p).contains("expects \"aviation\" without its parent \"border-travel\""),
            p ->
                assertThat(p).contains("\"resource\", which is not defined", "mean \"resources\""));
  }

  @Test
  void rolesOtherThanTheFiveAndMissingOnesAreReported() {
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "id: progress", "id: progres")))
        .satisfiesExactly(
            p -> assertThat(p).contains("the role \"progress\" is missing"),
            p -> assertThat(p).contains("\"id: progres\"", "Did you mean \"progress\"?"));
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "id: progress", "id: challenge")))
        .anySatisfy(p -> assertThat(p).contains("role \"challenge\" is defined twice"));
  }

  @Test
  void exampleOfNoStatementWithARoleIsReported() {
    assertThat(problems(SmallFiles.all().replacing("roles.yaml", "role: none", "role: progress")))
        .singleElement()
        .asString()
        .contains("has an example with the role \"progress\"");
  }

  @Test
  void stateInTwoRegionsOrNoneIsReported() {
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "[NAM]", "[NAM, KEN]")))
        .singleElement()
        .asString()
        .contains("regions.yaml:7: the State KEN is in two regions, east and south");
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "[NAM]", "[]")))
        .singleElement()
        .asString()
        .contains("no region lists the State NAM");
  }

  @Test
  void unknownCodesRegionsAndParentsAreReported() {
    assertThat(
            problems(
                SmallFiles.all().replacing("regions.yaml", "states: [VAT]", "states: [VAT, XYZ]")))
        .singleElement()
        .asString()
        .contains("names \"XYZ\", which is the code of no State");
    assertThat(
            problems(SmallFiles.all().replacing("regions.yaml", "[east, south]", "[east, suoth]")))
        .singleElement()
        .asString()
        .contains("names the region \"suoth\"", "Did you mean \"south\"");
    assertThat(
            problems(SmallFiles.all().replacing("regions.yaml", "parent: europe", "parent: asia")))
        .singleElement()
        .asString()
        .contains("has the parent \"asia\", which is not defined");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "country: KEN", "country: XKX")))
        .singleElement()
        .asString()
        .contains("the city \"Nairobi\" names \"XKX\"");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", ", country: NAM", "")))
        .singleElement()
        .asString()
        .contains("the city \"Windhoek\" has no \"country\"");
  }

  @Test
  void membershipThatEndsBeforeItBeginsIsReported() {
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "2020-12-31", "1999-12-31")))
        .singleElement()
        .asString()
        .contains("begins on 2001-02-03, after its end on 1999-12-31");
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "[KEN, {", "[KEN, NAM, {")))
        .singleElement()
        .asString()
        .contains("lists NAM twice for the same time");
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing("regions.yaml", "[KEN, {", "[{state: NAM, from: 2022-01-01}, {")))
        .isEmpty();
  }

  @Test
  void groupingMustListSomethingUnderAnIdOfItsOwn() {
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", ", regions: [east, south]", "")))
        .singleElement()
        .asString()
        .contains("lists neither regions nor States");
    assertThat(problems(SmallFiles.all().replacing("regions.yaml", "id: club", "id: south")))
        .singleElement()
        .asString()
        .contains("has the id of a region");
  }

  @Test
  void sharedNamesAreReported() {
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "[Namibie]", "[KENYA]")))
        .singleElement()
        .asString()
        .contains("\"Kenya\" names both \"Namibia\" (line 7) and \"Kenya\"");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "[Namibie]", "[Hong-Kong]")))
        .singleElement()
        .asString()
        .contains("\"Hong Kong\" names both");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "Kenyan,", "Namibian,")))
        .singleElement()
        .asString()
        .contains("\"Namibian\" names both");
    assertThat(
            problems(
                SmallFiles.all()
                    .replacing("organizations.yaml", "[African Union Commission]", "[CTED]")))
        .singleElement()
        .asString()
        .contains("\"CTED\" names both \"CTED\" (line 2) and \"AU\"");
  }

  @Test
  void doubledAndMisshapenCodesAreReported() {
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "iso2: KE", "iso2: VA")))
        .singleElement()
        .asString()
        .contains("the code \"VA\" is defined twice (first at line 11)");
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "iso2: KE", "iso2: ke")))
        .singleElement()
        .asString()
        .contains("\"iso2: ke\", which is no code of ISO 3166-1");
    assertThat(problems(SmallFiles.all().replacing("themes.yaml", "id: aviation", "id: Aviation!")))
        .anySatisfy(p -> assertThat(p).contains("id with other signs than small letters"));
  }

  @Test
  void unquotedNamibiaAndNorwayStayTexts() {
    assertThat(problems(SmallFiles.all().replacing("places.yaml", "iso2: \"NA\"", "iso2: NO")))
        .isEmpty();
  }

  @Test
  void missingFileIsReportedAndAnAlikeOneNamed() {
    SmallFiles files =
        SmallFiles.all().without("organizations.yaml").with("organisations.yaml", "x: 1");

    assertThat(problems(files))
        .containsExactly(
            "book/organizations.yaml: there is no such file. Nothing could be found without it."
                + " Rename organisations.yaml, or put organizations.yaml back.");
  }

  @Test
  void unreadableFileHidesNoProblemsOfOthers() {
    SmallFiles files =
        SmallFiles.all()
            .with("places.yaml", "states: [a: b: c]\n")
            .replacing("regions.yaml", "[east, south]", "[east, west]");

    assertThat(problems(files))
        .satisfiesExactly(
            p -> assertThat(p).startsWith("book/places.yaml:1: the YAML cannot be read"),
            p -> assertThat(p).contains("names the region \"west\""));
  }

  @Test
  void emptyFolderReportsEveryMissingFile() {
    assertThat(CodebookReader.inspect(CodebookFiles.of("book", java.util.Map.of())).problems())
        .extracting(CodebookProblem::file)
        .containsExactly(
            "book/organizations.yaml",
            "book/places.yaml",
            "book/regions.yaml",
            "book/resolutions.yaml",
            "book/roles.yaml",
            "book/themes.yaml");
  }

  private static List<String> problems(SmallFiles files) {
    return CodebookReader.inspect(files.files()).problems().stream()
        .map(CodebookProblem::message)
        .toList();
  }
}
