package org.guangsha.portal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Start page and log-in page. */
@Controller
class PortalController {

    private final ObjectProvider<DemoAccounts> demo;

    PortalController(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/")
    String home() {
        return "home";
    }

    @GetMapping("/login")
    String login(Model model) {
        demo.ifAvailable(accounts -> {
            model.addAttribute("demoAccounts", accounts.all());
            model.addAttribute("demoPassword", accounts.password());
        });
        return "login";
    }
}
