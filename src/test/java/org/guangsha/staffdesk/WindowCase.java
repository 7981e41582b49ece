package org.guangsha.staffdesk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guangsha.staff.StaffDirectory;
import org.guangsha.staff.StaffMember;
import org.guangsha.testing.LogIn;
import org.guangsha.testing.OneCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One case, and the pages of the desk as somebody of a group sees them. */
abstract class WindowCase extends OneCase {

    static final String WINDOW = "window-130403005";

    @Autowired
    MockMvc browser;

    @Autowired
    StaffDirectory directory;

    /** What came back. */
    record Reply(int status, String location, String body) {}

    Reply read(String group, String path) {
        return send(group, get(path));
    }

    Reply submit(String group, String path, Map<String, String> form) {
        MockHttpServletRequestBuilder request = post(path);
        form.forEach(request::param);
        return send(group, request);
    }

    private Reply send(String group, MockHttpServletRequestBuilder request) {
        StaffMember member = directory.member(staff.in(group));
        try {
            MockHttpServletResponse response = browser.perform(
                            request.with(LogIn.as(member)).with(csrf()))
                    .andReturn()
                    .getResponse();
            return new Reply(
                    response.getStatus(),
                    response.getRedirectedUrl(),
                    response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
