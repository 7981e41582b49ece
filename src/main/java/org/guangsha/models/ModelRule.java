package org.guangsha.models;

import java.util.Locale;

/** What a model is held against. The rules of bpmnlint bear its names. */
public enum ModelRule {
    // the file
    UNREADABLE("文件可以读取，格式正确"),
    SHARED("模型各机构共用，不为单个机构部署"),
    ENGINE_REFUSES("流程引擎接受文件的写法"),
    ID_TWICE("同一文件内编号不重复"),
    KEY_TAKEN("每个流程、决策、表单只在一个文件中"),
    NOT_EXECUTABLE("流程标为可执行"),
    HISTORY_TIME_TO_LIVE("流程、决策写明历史保留期"),
    CHINESE_NAME("人看得到的名称用中文"),
    // the course
    NO_CLOCK("每个用户任务有时限，或者写明没有时限"),
    NO_DEFAULT("每个选择网关有默认出口"),
    UNREACHABLE("每个步骤从开始事件走得到"),
    NEVER_ENDS("从每个步骤走得到结束"),
    PARALLEL_DEADLOCK("并行汇合的各路都会走到"),
    BAD_TIMER("定时写法有效"),
    UNCAUGHT("抛出的错误、升级有人接住，接住的有人抛出"),
    NO_SCRIPT("不用脚本"),
    // what it names
    NOTHING_TO_DO("服务任务写明做什么"),
    ABSTRACT_TASK("任务选定了类型", false),
    EXPRESSION("表达式写法有效"),
    UNKNOWN_BEAN("表达式中的程序组件存在"),
    WRONG_BEAN("组件能担当所派的用处"),
    UNKNOWN_METHOD("组件有所用的方法，参数个数相符"),
    UNKNOWN_CLASS("所写的 Java 类存在"),
    UNKNOWN_FORM("表单存在"),
    NO_FORM("用户任务有表单", false),
    UNKNOWN_DECISION("决策表存在"),
    UNKNOWN_PROCESS("被调用的流程存在"),
    UNKNOWN_MESSAGE("等待的消息有人发出"),
    NO_OFFICE("任务、流程属于一个经办机构"),
    UNKNOWN_VARIABLE("用到的变量此前已经产生"),
    MISSING_INPUT("调用流程时传入它要用的变量"),
    BINDING("引用的版本与部署方式相符"),
    // tables and forms
    TABLE("决策表各列各行完整"),
    FEEL("FEEL 表达式写法有效"),
    FORM("表单结构有效"),
    FORM_COMPONENT("表单只用可用的组件"),
    // bpmnlint:recommended, by its names
    AD_HOC_SUB_PROCESS("随意子流程内没有开始、结束事件"),
    CONDITIONAL_FLOWS("有条件的分支，每一出口有条件或者是默认"),
    END_EVENT_REQUIRED("有结束事件"),
    EVENT_BASED_GATEWAY("事件网关等两个以上事件"),
    EVENT_SUB_PROCESS_TYPED_START_EVENT("事件子流程的开始事件有类型"),
    FAKE_JOIN("多条连线不直接进入同一步骤", false),
    GLOBAL("消息、错误、信号有名称、有用处、不重名", false),
    LABEL_REQUIRED("步骤、事件、选择和条件有名称"),
    LINK_EVENT("链接成对"),
    NO_BPMNDI("每个元素都画在图上"),
    NO_COMPLEX_GATEWAY("不用复杂网关"),
    NO_DISCONNECTED("每个元素都连着"),
    NO_DUPLICATE_SEQUENCE_FLOWS("没有重复的连线"),
    NO_GATEWAY_JOIN_FORK("一个网关不既汇合又分开"),
    NO_IMPLICIT_SPLIT("分开走用网关"),
    NO_IMPLICIT_END("每一路以结束事件结束"),
    NO_IMPLICIT_START("每一步有来路"),
    NO_INCLUSIVE_GATEWAY("少用包容网关", false),
    NO_OVERLAPPING_ELEMENTS("元素互不重叠", false),
    SINGLE_BLANK_START_EVENT("至多一个空白开始事件"),
    SINGLE_EVENT_DEFINITION("一个事件一个类型"),
    START_EVENT_REQUIRED("有开始事件"),
    SUB_PROCESS_BLANK_START_EVENT("子流程的开始事件没有类型"),
    SUPERFLUOUS_GATEWAY("没有多余的网关", false),
    SUPERFLUOUS_LABEL("没有多余的连线名称", false),
    SUPERFLUOUS_TERMINATION("没有多余的终止", false);

    private final String chinese;
    private final boolean refuses;

    ModelRule(String chinese) {
        this(chinese, true);
    }

    ModelRule(String chinese, boolean refuses) {
        this.chinese = chinese;
        this.refuses = refuses;
    }

    /** Name for programs and for the guide, {@code no-implicit-end}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a model that breaks it is kept out; otherwise it is only told, as bpmnlint warns. */
    public boolean refuses() {
        return refuses;
    }

    /** What the rule asks for. */
    public String chinese() {
        return chinese;
    }
}
