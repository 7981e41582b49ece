package org.guangsha.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.guangsha.testing.ProgramTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
@Tag("R25")
class WholeNamesTest {

    @Autowired
    private IdentityService identities;

    @Test
    void shouldKeepNoPartOfANameAsNull() {
        User given = identities.newUser("oneName");
        given.setLastName("欧阳");
        identities.saveUser(given);

        User kept = identities.createUserQuery().userId("oneName").singleResult();
        assertThat(kept.getFirstName() + " " + kept.getLastName()).isEqualTo(" 欧阳");

        kept.setFirstName(null);
        identities.saveUser(kept);
        assertThat(identities.createUserQuery().userId("oneName").singleResult().getFirstName())
                .isEmpty();
        identities.deleteUser("oneName");
    }
}
