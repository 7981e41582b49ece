package org.guangsha.engine;

import java.util.Map;

/** The one variable by which an instance says whose it is. */
public final class Offices {

    /** Office id, which is the engine's tenant id and the candidate group too, e.g. {@code street-130403005}. */
    public static final String VARIABLE = "office";

    private Offices() {}

    /**
     * The office named among the variables that an instance starts with.
     *
     * @throws IllegalArgumentException where no office is named: without one the whole city would see the instance
     */
    static String of(Map<String, Object> variables, String process) {
        if (variables.get(VARIABLE) instanceof String office && !office.isBlank()) {
            return office;
        }
        throw new IllegalArgumentException("流程 %s 启动时没有变量 %s：每个流程实例都必须属于一个经办机构".formatted(process, VARIABLE));
    }
}
