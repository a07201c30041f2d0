package cn.zhizhen.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The heart knows no HTTP, no database, no clock and no injection, and no two packages need each other. */
@AnalyzeClasses(packages = "cn.zhizhen.assessment", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule heart_isPure = noClasses()
            .that()
            .resideInAnyPackage(
                    "..scoring..", "..questionnaire..", "..plausibility..", "..disclosure..", "..document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "org.eclipse.microprofile..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Instant");

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("cn.zhizhen.assessment.(*)..").should().beFreeOfCycles();
}
