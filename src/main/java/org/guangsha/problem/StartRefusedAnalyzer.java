package org.guangsha.problem;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in sentences which file keeps the program from starting, instead of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartRefused refusal) {
        String description = "文件 " + refusal.file() + " 有误，程序不能启动：\n    - " + String.join("\n    - ", refusal.faults());
        return new FailureAnalysis(description, "请更正 " + refusal.file() + " 后重新启动。", refusal);
    }
}
