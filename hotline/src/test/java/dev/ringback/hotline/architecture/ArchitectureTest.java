package dev.ringback.hotline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringback.bot.dialogue.Incoming;
import dev.ringback.bot.dialogue.Stage;
import dev.ringback.bot.dialogue.Step;
import dev.ringback.core.BesideOthers;
import dev.ringback.hotline.Ringback;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The arrows between modules and packages; each rule is shown to see everything and to fail when
/// broken.
@BesideOthers
class ArchitectureTest {

  private static final String PLANTED = "dev.ringback.hotline.architecture.planted";

  /// The other modules' test support, a jar in a whole build and a folder elsewhere.
  private static final String TEST_JAR = "-tests.jar";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains(TEST_JAR))
          .importPackages("dev.ringback");

  private static final ApplicationModules MODULES =
      ApplicationModules.of(
          Ringback.class,
          DescribedPredicate.describe(
              "come from a test jar",
              type ->
                  type.getSource()
                      .map(source -> source.getUri().toString().contains(TEST_JAR))
                      .orElse(false)));

  private static final ArchRule DIALOGUE_IS_PURE =
      classes()
          .that()
          .resideInAnyPackage(
              "dev.ringback.bot.dialogue",
              "dev.ringback.bot.understanding..",
              "dev.ringback.bot.vocabulary")
          // the word lists stand beside the classes
          .and()
          .doNotHaveSimpleName("Lexicon")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.time",
              "java.time.format",
              "java.time.temporal",
              "java.text",
              "org.jspecify.annotations",
              "com.google.i18n.phonenumbers",
              "dev.ringback.bot.dialogue",
              "dev.ringback.bot.understanding..",
              "dev.ringback.bot.vocabulary",
              "dev.ringback.bot.phrase",
              "dev.ringback.core.delivery",
              "dev.ringback.core.ticket",
              "dev.ringback.core.triage");

  /// A stream of rows keeps its connection until somebody closes it.
  private static ArchRule noRowsAreStreamedBut(String inClass) {
    return noClasses()
        .that()
        .doNotHaveSimpleName(inClass)
        .should()
        .callMethod(JdbcClient.MappedQuerySpec.class, "stream");
  }

  private static ArchRule knowsNothingOf(String module, String... others) {
    return noClasses()
        .that()
        .resideInAPackage("dev.ringback." + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static ArchRule featuresFormNoCycle(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  @Test
  void modulesPointOneWay() {
    knowsNothingOf(
            "core",
            "dev.ringback.bot..",
            "dev.ringback.hotline..",
            "com.twilio..",
            "org.telegram..")
        .check(PRODUCT);
    knowsNothingOf("bot", "dev.ringback.hotline..", "com.twilio..").check(PRODUCT);
    assertThatThrownBy(() -> knowsNothingOf("hotline", "dev.ringback.core..").check(PRODUCT))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void dialogueKnowsNoSpringNoStoreNoLogging() {
    DIALOGUE_IS_PURE.check(PRODUCT);
  }

  @Test
  void featuresFormNoCycleAndAPlantedOneIsFound() {
    for (String module : Set.of("core", "bot", "hotline")) {
      featuresFormNoCycle("dev.ringback." + module).check(PRODUCT);
    }
    JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
    assertThatThrownBy(() -> featuresFormNoCycle(PLANTED).check(planted))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle");
  }

  @Test
  void everyFeatureIsAModuleWhoseInsideStaysInside() {
    Set<String> features =
        PRODUCT.stream()
            .map(type -> type.getPackageName().split("\\."))
            .filter(parts -> parts.length > 3)
            .map(parts -> String.join(".", Arrays.copyOf(parts, 4)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> seen =
        MODULES.stream()
            .map(ApplicationModule::getBasePackage)
            .map(base -> base.getName())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(seen).isEqualTo(features).hasSizeGreaterThan(12);
    MODULES.verify();
  }

  @Test
  void rowsAreReadWhole() {
    noRowsAreStreamedBut("Corrections").check(PRODUCT);
    assertThatThrownBy(() -> noRowsAreStreamedBut("Nobody").check(PRODUCT))
        .isInstanceOf(AssertionError.class);
  }

  private static Stream<Class<?>> variants(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(ArchitectureTest::variants)
        : Stream.of(family);
  }

  /// NullAway does not look into record patterns, so nothing nullable may stand in what they take
  /// apart.
  @Test
  void nothingNullableIsTakenApart() {
    Stream<RecordComponent> parts =
        Stream.of(Stage.class, Incoming.class, Step.class)
            .flatMap(ArchitectureTest::variants)
            .flatMap(variant -> Arrays.stream(variant.getRecordComponents()));

    assertThat(parts)
        .isNotEmpty()
        .noneMatch(part -> part.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }
}
