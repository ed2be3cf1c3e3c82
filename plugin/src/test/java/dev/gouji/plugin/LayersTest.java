package dev.gouji.plugin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house that no single module can see, each as a sentence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayersTest {

    private static final int CLASSES_AT_LEAST = 300;
    private static final Pattern FACE = Pattern.compile("dev\\.gouji\\.\\w+");

    private final JavaClasses house = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.gouji");
    private final JavaClasses planted = new ClassFileImporter().importPackages("dev.gouji.facts.planted");

    static Stream<ArchRule> sentences() {
        return Stream.of(
                arrowsPointOneWay(),
                hasOneOwner("extract", "org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..", "org.jsoup.."),
                hasOneOwner("rules", "org.drools..", "org.kie..", "org.yaml..", "com.google.re2j..", "com.networknt.."),
                hasOneOwner("site", "com.samskivert.."),
                onlyGoalsKnowMaven(),
                packagesAreFreeOfCycles(),
                nothingIsPrinted(),
                nothingUses("java\\.util\\.logging\\..*", "what there is to say goes through a listener or SLF4J"),
                nothingUses("java\\.util\\.Date", "java.time says which kind of time is meant"),
                nullIsMarked());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theHouseKeepsTheRule(ArchRule sentence) {
        sentence.check(house);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aPlantedViolationBreaksTheRule(ArchRule sentence) {
        assertThrows(AssertionError.class, () -> sentence.allowEmptyShould(true).check(planted));
    }

    @Test
    void theWholeHouseIsLookedAt() {
        assertTrue(house.size() > CLASSES_AT_LEAST, "only " + house.size() + " classes were found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model", "extract", "facts", "rules", "site", "fixtures", "plugin"})
    void noModuleIsOverlooked(String module) {
        assertTrue(
                house.stream().anyMatch(type -> type.getPackageName().startsWith("dev.gouji." + module)),
                "no class of " + module + " was found");
    }

    private static ArchRule arrowsPointOneWay() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("model")
                .definedBy("dev.gouji.model..")
                .layer("extract")
                .definedBy("dev.gouji.extract..")
                .layer("facts")
                .definedBy("dev.gouji.facts..")
                .layer("rules")
                .definedBy("dev.gouji.rules..")
                .layer("site")
                .definedBy("dev.gouji.site..")
                .layer("fixtures")
                .definedBy("dev.gouji.fixtures..")
                .layer("plugin")
                .definedBy("dev.gouji.plugin..")
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("extract")
                .mayOnlyAccessLayers("model")
                .whereLayer("facts")
                .mayOnlyAccessLayers("model")
                .whereLayer("rules")
                .mayOnlyAccessLayers("model")
                .whereLayer("site")
                .mayOnlyAccessLayers("model")
                .whereLayer("fixtures")
                .mayOnlyAccessLayers("model")
                .as("plugin → {site, rules, facts, extract, fixtures} → model, and siblings never see each other")
                .because("each stage is a function on model types and can be called, tested and replaced alone");
    }

    private static ArchRule hasOneOwner(String module, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.gouji." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .as(String.join(", ", libraries) + " are known to " + module + " alone")
                .because("a big library that has one owner can be replaced by changing one module");
    }

    private static ArchRule onlyGoalsKnowMaven() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.gouji.plugin")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..")
                .as("Only the goals know Maven")
                .because("a command line or a server must be able to stand beside them");
    }

    /** The public face of a module and what stands behind it may know each other and are not told apart. */
    private static ArchRule packagesAreFreeOfCycles() {
        SliceAssignment packagesBehindTheFace = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return FACE.matcher(name).matches() ? SliceIdentifier.ignore() : SliceIdentifier.of(name);
            }

            @Override
            public String getDescription() {
                return "packages behind the public face of a module";
            }
        };
        return slices().assignedFrom(packagesBehindTheFace)
                .should()
                .beFreeOfCycles()
                .as("Packages form no cycles")
                .because("what goes round in circles can only be understood as a whole");
    }

    private static ArchRule nothingIsPrinted() {
        return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("the terminal belongs to Maven's log");
    }

    private static ArchRule nothingUses(String unwanted, String because) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(unwanted)
                .as("Nothing uses " + unwanted)
                .because(because);
    }

    private static ArchRule nullIsMarked() {
        return classes()
                .should(new ArchCondition<JavaClass>("be in a package that says so") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(
                                new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                    }
                })
                .as("Nothing is null unless it says so")
                .because("the checker of the build looks at marked packages");
    }
}
