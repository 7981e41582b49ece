package org.guangsha.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.guangsha.problem.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R01")
@Tag("R26")
class ContactRulesTest {

    @ParameterizedTest
    @CsvSource({
        "13800001234, 13800001234",
        "' 138 0000 1234 ', 13800001234",
        "+86-138-0000-1234, 13800001234",
        "008613800001234, 13800001234",
        "１３８００００１２３４, 13800001234",
        "0310-3012345, 0310-3012345",
        "03103012345, 0310-3012345",
        "+86 010-62345678, 010-62345678"
    })
    void shouldKeepAPhoneInOneFormHoweverItIsTyped(String typed, String kept) {
        assertThat(faults(typed, null)).isEmpty();
        assertThat(ContactRules.phone(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000123", "138000012345", "12800001234", "3012345", "0310-0012345", "138OOOO1234", "无"})
    void shouldRefuseWhatIsNoPhone(String typed) {
        assertThat(faults(typed, null)).extracting(Fault::path, Fault::code).containsExactly(tuple("phone", "PHONE"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wang",
                "wang@",
                "wang@localhost",
                "王@example.org",
                "Wang <wang@example.org>",
                "a@example.org,b@example.org",
                "wang@example.org\r\nBcc: a@example.org"
            })
    void shouldRefuseWhatIsNoEmail(String typed) {
        assertThat(faults("", typed)).extracting(Fault::path, Fault::code).containsExactly(tuple("email", "EMAIL"));
    }

    @Test
    void shouldTellBothFaultsAndAskForNeither() {
        assertThat(faults("1", "1")).extracting(Fault::path).containsExactly("phone", "email");
        assertThat(faults(null, null)).isEmpty();
        assertThat(faults(" ", "")).isEmpty();
        assertThat(faults("", " wang.min+1@mail.example.org ")).isEmpty();
        assertThat(faults("", "w".repeat(64) + "@" + "example.".repeat(5) + "org"))
                .extracting(Fault::code)
                .containsExactly("EMAIL");
    }

    @Test
    void shouldShowAContactMaskedOnly() {
        ContactFacts contact = new ContactFacts("13800001234", "wang@example.org");
        assertThat(contact.maskedPhone()).isEqualTo("138****1234");
        assertThat(contact.maskedEmail()).isEqualTo("w***@example.org");
        assertThat(contact.mobile()).isEqualTo("13800001234");
        assertThat(contact).asString().doesNotContain("0000", "wang");
        ContactFacts landline = new ContactFacts("0310-3012345", "");
        assertThat(landline.maskedPhone()).isEqualTo("0310-****345");
        assertThat(landline.mobile()).as("takes no short messages").isEmpty();
        assertThat(landline.maskedEmail()).isEmpty();
        assertThat(ContactFacts.UNKNOWN.maskedPhone()).isEmpty();
        assertThat(ContactFacts.UNKNOWN.isEmpty()).isTrue();
    }

    private static List<Fault> faults(String phone, String email) {
        HouseholdDraft draft = Drafts.family(Drafts.TODAY).reachedAt(new HouseholdDraft.Contact(phone, email));
        return HouseholdRules.faults(draft, Drafts.TODAY, Drafts.COMMUNITY::equals, "ID_CARD"::equals).stream()
                .map(fault -> new Fault(fault.path().replace("contact.", ""), fault.code(), fault.message()))
                .toList();
    }
}
