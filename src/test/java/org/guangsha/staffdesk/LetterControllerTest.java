package org.guangsha.staffdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guangsha.letters.Letter;
import org.guangsha.letters.LetterKind;
import org.guangsha.letters.Letters;
import org.guangsha.staff.CaseAccess;
import org.guangsha.staff.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** Whose case it is decides who sees its letters. */
@WebMvcTest(LetterController.class)
@Tag("R26")
class LetterControllerTest {

    private static final StaffMember REVIEWER =
            new StaffMember("reviewer", "王敏", List.of("housing-130403"), List.of("housing-130403"));
    private static final Letter LETTER = new Letter(
            7,
            "邯住保受〔2026〕1号",
            LetterKind.ACCEPTANCE,
            "130403-2026-000001",
            "x",
            "王䶮",
            LocalDate.of(2026, 3, 2),
            1,
            1,
            "");

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private Letters letters;

    @MockitoBean
    private CaseAccess access;

    @BeforeEach
    void aLetter() {
        given(letters.find(7)).willReturn(Optional.of(LETTER));
        given(letters.pdf(LETTER.number())).willReturn("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void shouldShowALetterToWhoeverMayReadItsCaseAndLeaveNoCopy() throws Exception {
        given(access.mayRead(REVIEWER, LETTER.caseNo())).willReturn(true);
        MockHttpServletResponse pdf = ask("/desk/letters/7.pdf");
        assertThat(pdf.getContentAsString()).isEqualTo("%PDF-");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(pdf.getHeader("Content-Disposition")).startsWith("inline;").contains("filename*=UTF-8''");
    }

    @Test
    void shouldShowNobodyElseWhetherThereIsOne() throws Exception {
        assertThat(ask("/desk/letters/7.pdf").getStatus()).isEqualTo(404);
        assertThat(ask("/desk/letters/8.pdf").getStatus()).isEqualTo(404);
    }

    @Test
    void shouldShowNobodyAnythingWithoutARule() {
        ObjectProvider<CaseAccess> none = mock();
        LetterController controller = new LetterController(letters, none);
        assertThatThrownBy(() -> controller.pdf(7)).hasMessageContaining("404");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        var login = UsernamePasswordAuthenticationToken.authenticated(REVIEWER, null, List.of());
        return browser.perform(get(path).with(authentication(login)))
                .andReturn()
                .getResponse();
    }
}
