package org.guangsha.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class UploadLimitTest {

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data; boundary=x, 1024, 200",
        "multipart/form-data; boundary=x, 1025, 413",
        "application/json, 1025, 200",
        ", 0, 200"
    })
    void shouldRefuseAFormBeforeItIsReadAndLeaveTheRestToTheirOwnLimits(String type, int bytes, int status)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/desk/cases/1/attachments");
        request.setContentType(type);
        request.setContent(new byte[bytes]);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();

        new UploadLimit(DataSize.ofKilobytes(1)).doFilter(request, response, chain);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(chain.getRequest() == null).isEqualTo(status == 413);
    }
}
