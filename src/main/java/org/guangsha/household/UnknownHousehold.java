package org.guangsha.household;

/** No household file has this number. */
public class UnknownHousehold extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownHousehold(long id) {
        super("没有家庭档案 " + id);
    }
}
