package org.guangsha.portal;

import java.util.List;

/** The log-ins of the demo, shown under the log-in form; a bean of this type exists in a demo only. */
public interface DemoAccounts {

    /** In the order in which a case meets them. */
    List<Account> all();

    /** The one password of all of them; good in a demo only. */
    String password();

    /**
     * @param role what the person does, in Chinese
     * @param office where, in Chinese
     */
    record Account(String username, String role, String office) {}
}
