package org.gapline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gapline.codebook.SmallFiles.problems;

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
}
