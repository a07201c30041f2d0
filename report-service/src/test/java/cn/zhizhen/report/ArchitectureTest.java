package cn.zhizhen.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "cn.zhizhen.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theHeartIsPure = noClasses()
            .that()
            .resideInAnyPackage("..policy..", "..replacement..", "..text..")
            .or()
            .haveSimpleName("Selection")
            .or()
            .haveSimpleNameContaining("Condition")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..", "java.sql..", "net.sf.jasperreports..");

    @ArchTest
    static final ArchRule onlyTheDocumentKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("..document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.jasperreports..");

    @ArchTest
    static final ArchRule onlyTheArchiveKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("..archive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "io.quarkus.hibernate..");
}
