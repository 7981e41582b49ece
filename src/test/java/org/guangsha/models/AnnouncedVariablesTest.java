package org.guangsha.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.guangsha.Guangsha;
import org.guangsha.engine.SetsVariables;
import org.guangsha.rehearsal.Rehearsal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The check believes what beans say of their variables: whoever sets one says so, and nobody says so in vain. */
@Tag("R31")
class AnnouncedVariablesTest {

    /** Helpers of the listeners {@code openStandardsStep} and {@code fileStandardsStep}, which say it for them. */
    private static final String HELPER = "StepFiling";

    /** What says it for its helpers, and what {@code gatherFacts} and the tables are given. */
    private static final Set<String> FOR_OTHERS = Set.of("FileStandardsStep", "TableInputs");

    /** Plays the beans that say it. */
    private static final String REHEARSAL = Rehearsal.class.getPackageName();

    @Test
    void shouldAnnounceWhateverABeanSets() {
        TreeSet<String> silent = new TreeSet<>();
        TreeSet<String> inVain = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Guangsha.class.getPackageName())) {
            if (type.getPackageName().startsWith(REHEARSAL)) {
                continue;
            }
            boolean sets = type.getMethodCallsFromSelf().stream().anyMatch(AnnouncedVariablesTest::setsVariable);
            boolean says = type.isAnnotatedWith(SetsVariables.class);
            boolean helps = type.getAllRawInterfaces().stream()
                    .anyMatch(one -> one.getSimpleName().equals(HELPER));
            if (sets && !says && !helps) {
                silent.add(type.getName());
            }
            if (says && !sets && !FOR_OTHERS.contains(type.getSimpleName())) {
                inVain.add(type.getName());
            }
        }
        assertThat(silent).as("set variables and do not say which").isEmpty();
        assertThat(inVain).as("say that they set variables and do not").isEmpty();
    }

    private static boolean setsVariable(JavaMethodCall call) {
        return call.getName().startsWith("setVariable") && call.getTargetOwner().isAssignableTo(VariableScope.class);
    }
}
