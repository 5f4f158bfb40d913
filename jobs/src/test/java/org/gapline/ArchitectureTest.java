package org.gapline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the layout promises, as plain tests. */
class ArchitectureTest {

  /** Where Spark is started: the edge, the commands, and what the benchmark holds them against. */
  private static final String[] SPARK_EDGE = {
    "org.gapline.spark..", "org.gapline.cli..", "org.gapline.bench.spark.."
  };

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gapline");

  @Test
  void theRulesSeeTheCode() {
    assertThat(CLASSES).hasSizeGreaterThan(100);
  }

  @Test
  void onlyTheSparkEdgeAndTheCommandsKnowSpark() {
    noClasses()
        .that()
        .resideOutsideOfPackages(SPARK_EDGE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..")
        .check(CLASSES);
  }

  @Test
  void theCoreKnowsNeitherTheSparkEdgeNorTheCommands() {
    noClasses()
        .that()
        .resideOutsideOfPackages(SPARK_EDGE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.gapline.spark..", "org.gapline.cli..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.gapline.statistics..", "org.gapline.learning.."})
  void mathematicsKnowsNothingOfTheField(String mathematics) {
    noClasses()
        .that()
        .resideInAPackage(mathematics)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.gapline..").and(resideOutsideOfPackage(mathematics)))
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.gapline.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void stagesAreFinalAndDoNotWriteFiles() {
    classes()
        .that()
        .resideInAPackage("org.gapline.spark.stages..")
        .and()
        .areTopLevelClasses()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.gapline.spark.stages..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.gapline.table.TableWriter")
        .check(CLASSES);
  }

  @Test
  void recordsTravelWithoutSparksSql() {
    // What the jobs are measured against does it the usual way.
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gapline.bench.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.spark.sql..")
        .check(CLASSES);
  }

  @Test
  void noStaticFieldCanBeReassigned() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .areNotEnums()
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void noClassIsNamedForNothingInParticular() {
    noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)").check(CLASSES);
  }
}
