package org.guangsha;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house as {@code src/docs/architecture.md} draws it: modules keep their insides, arrows point down only. */
class ModulesTest {

    /**
     * From the faces down to the ground; a module may use those of its own row and of the rows below. Three stand beside
     * the design's table: demo data drives everything from above, problem and engine are ground.
     */
    private static final List<List<String>> ROWS = List.of(
            List.of("demo"),
            List.of("portal", "staffdesk", "casefile", "cockpit", "reports", "rehearsal", "models"),
            List.of("application", "appeal", "provision", "allotment", "requalification", "exit", "violation", "sale"),
            List.of(
                    "casework",
                    "supplement",
                    "review",
                    "notice",
                    "eligibility",
                    "waitinglist",
                    "stock",
                    "subsidy",
                    "rent",
                    "entitlement"),
            List.of("sla", "letters", "ledger", "attachment", "plan"),
            List.of("household", "exchange", "standards"),
            List.of("staff", "area", "calendar", "policy", "audit", "journal", "money", "problem", "engine"));

    private static final String ROOT = Guangsha.class.getPackageName();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void shouldKeepInsidesOfModulesPrivateAndModulesFreeOfCycles() {
        assertThat(ApplicationModules.of(Guangsha.class).verify()).isNotEmpty();
    }

    @Test
    void shouldKnowTheRowOfEveryModule() {
        TreeSet<String> homeless = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            module(type).filter(module -> row(module) < 0).ifPresent(homeless::add);
        }
        assertThat(homeless).as("modules without a place in the house").isEmpty();
    }

    @Test
    void shouldOnlyPointDown() {
        TreeSet<String> upward = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                Optional<String> from = module(type);
                Optional<String> to = module(dependency.getTargetClass());
                if (from.isPresent() && to.isPresent() && row(to.get()) < row(from.get())) {
                    upward.add(type.getName() + " -> "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertThat(upward).as("arrows that point up").isEmpty();
    }

    @Test
    void shouldKeepRulesFreeOfFrameworksAndClocks() {
        noClasses()
                .that()
                .resideInAPackage("..rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.camunda..", "jakarta..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("rules are functions over records")
                .check(CLASSES);
    }

    /** The first package below the root; empty for the start class and for classes that are not ours. */
    private static Optional<String> module(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.startsWith(ROOT + ".")
                ? Optional.of(name.substring(ROOT.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    private static int row(String module) {
        for (int row = 0; row < ROWS.size(); row++) {
            if (ROWS.get(row).contains(module)) {
                return row;
            }
        }
        return -1;
    }
}
