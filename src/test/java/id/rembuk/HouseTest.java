package id.rembuk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows of the house (docs/architecture.md); a broken rule names the decision it protects. */
@AnalyzeClasses(packages = "id.rembuk", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String[] ADAPTERS = {
        "id.rembuk.store..", "id.rembuk.reference..", "id.rembuk.export..", "id.rembuk.intake..", "id.rembuk.sign.."
    };

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NOBODY = mayOnlyUse("domain", "domain");

    @ArchTest
    static final ArchRule TASK_KNOWS_NOBODY = mayOnlyUse("task", "task");

    @ArchTest
    static final ArchRule TEXT_KNOWS_NOBODY = mayOnlyUse("text", "text");

    @ArchTest
    static final ArchRule SETTINGS_KNOW_NOBODY = mayOnlyUse("settings", "settings");

    @ArchTest
    static final ArchRule USE_CASES_LOOK_DOWN = mayOnlyUse("usecase", "usecase", "domain", "task", "text");

    @ArchTest
    static final ArchRule STORE_LOOKS_DOWN =
            mayOnlyUse("store", "store", "usecase.port", "usecase", "domain", "task", "text");

    @ArchTest
    static final ArchRule REFERENCE_LOOKS_DOWN =
            mayOnlyUse("reference", "reference", "usecase.port", "usecase", "domain", "task", "text");

    @ArchTest
    static final ArchRule EXPORT_LOOKS_DOWN =
            mayOnlyUse("export", "export", "usecase.port", "usecase", "domain", "task", "text");

    @ArchTest
    static final ArchRule INTAKE_LOOKS_DOWN =
            mayOnlyUse("intake", "intake", "usecase.port", "usecase", "domain", "task", "text");

    @ArchTest
    static final ArchRule STREAMED_WORKBOOKS_ONLY_AT_INTAKE = noClasses()
            .that()
            .resideOutsideOfPackage("id.rembuk.intake.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.aalto..", "org.dhatim..")
            .because("one room opens the files strangers send");

    @ArchTest
    static final ArchRule UI_LOOKS_DOWN = mayOnlyUse("ui", "ui", "usecase", "domain", "task", "settings", "text");

    @ArchTest
    static final ArchRule ADAPTERS_DO_NOT_CALL_USE_CASES = noClasses()
            .that()
            .resideInAnyPackage(ADAPTERS)
            .should()
            .dependOnClassesThat(useCasesOtherThanRecords())
            .because("an adapter implements a port and never decides what happens")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW = noClasses()
            .that()
            .resideOutsideOfPackages("id.rembuk.ui..", "id.rembuk.launch..")
            .or()
            .resideInAPackage("id.rembuk.launch.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "org.kordamp..", "atlantafx..")
            .because("sub-commands run without a display and the rules are tested without a toolkit");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackage("id.rembuk.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.sqlite..", "org.flywaydb..")
            .because("one room knows how a workspace is kept");

    @ArchTest
    static final ArchRule POI_ONLY_AT_WORKBOOKS = noClasses()
            .that()
            .resideOutsideOfPackages("id.rembuk.export.excel..", "id.rembuk.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..")
            .because("one room writes workbooks and one reads them");

    @ArchTest
    static final ArchRule ITEXT_ONLY_AT_PAPERS = noClasses()
            .that()
            .resideOutsideOfPackages("id.rembuk.export.pdf..", "id.rembuk.sign..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.itextpdf..", "org.apache.pdfbox..", "com.samskivert..")
            .because("one room makes papers and one signs and checks them");

    @ArchTest
    static final ArchRule CRYPTOGRAPHY_ONLY_AT_SIGNATURES = noClasses()
            .that()
            .resideOutsideOfPackage("id.rembuk.sign..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..")
            .because("one room holds keys and certificates");

    @ArchTest
    static final ArchRule SIGN_LOOKS_DOWN =
            mayOnlyUse("sign", "sign", "usecase.port", "usecase", "domain", "task", "text");

    @ArchTest
    static final ArchRule OUTPUT_ONLY_IN_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("id.rembuk.launch.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a planner never sees a console");

    @ArchTest
    static final ArchRule ONE_ADAPTER_TO_THE_FX_THREAD = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("id.rembuk.ui.kit.FxThread")
            .should()
            .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
            .because("there is one way for answers to reach the window")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("id.rembuk.(*)..")
            .should()
            .beFreeOfCycles()
            .because("arrows only go downwards");

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> useCasesOtherThanRecords() {
        return DescribedPredicate.describe(
                "use cases (records such as Workplan aside)",
                type -> type.getPackageName().equals("id.rembuk.usecase")
                        && !type.isRecord()
                        && !type.isInterface()
                        && !type.isEnum());
    }

    private static ArchRule mayOnlyUse(String room, String... rooms) {
        String[] allowed = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            allowed[i] = rooms[i].equals("usecase.port") ? "id.rembuk.usecase.port.." : "id.rembuk." + rooms[i] + "..";
        }
        return classes()
                .that()
                .resideInAPackage("id.rembuk." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(DescribedPredicate.not(resideInAnyPackage("id.rembuk.."))))
                .because("arrows only go downwards: see docs/architecture.md")
                .allowEmptyShould(true);
    }
}
