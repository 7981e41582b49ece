package org.guangsha.staffdesk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.guangsha.staff.LoggedIn;
import org.guangsha.staff.StaffMember;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who is logged in and where that person may go. */
@ControllerAdvice
class DeskAdvice {

    @ModelAttribute("me")
    StaffMember me() {
        return LoggedIn.member().orElse(null);
    }

    @ModelAttribute("deskLinks")
    List<DeskLink> deskLinks() {
        return DeskLink.openTo(me());
    }

    @ModelAttribute("menus")
    List<Menu> menus(@ModelAttribute("deskLinks") List<DeskLink> links) {
        return Menu.of(links);
    }

    /** Path of the page that is asked for, so that the navigation marks it. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
