package org.guangsha.models.release;

import java.util.Arrays;

/** How a deployment came about. */
public enum Origin {
    START("程序启动", "程序启动时目录或程序内的文件有变化"),
    PAGE("模型发布页", ""),
    MODELER("建模工具", "经 Modeler 部署"),
    UNDO("回退", "");

    private final String chinese;
    private final String unexplained;

    Origin(String chinese, String unexplained) {
        this.chinese = chinese;
        this.unexplained = unexplained;
    }

    public String chinese() {
        return chinese;
    }

    /** What is said for a reason where nobody has given one. */
    public String unexplained() {
        return unexplained;
    }

    /** What the deployment says of itself; whatever we don't know came through the engine's interface. */
    static Origin ofSource(String source) {
        return Arrays.stream(values())
                .filter(origin -> origin.name().equals(source))
                .findFirst()
                .orElse(MODELER);
    }
}
