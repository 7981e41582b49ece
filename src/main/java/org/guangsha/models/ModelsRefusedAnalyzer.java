package org.guangsha.models;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in sentences which models keep the program from starting, instead of a stack trace. */
class ModelsRefusedAnalyzer extends AbstractFailureAnalyzer<ModelsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ModelsRefused refusal) {
        String faults = refusal.faults().stream()
                .map(fault -> fault.sentence() + "\n      " + fault.english())
                .collect(Collectors.joining("\n    - ", "流程图、决策表或者表单有误，程序不能启动：\n    - ", ""));
        String files =
                refusal.faults().stream().map(ModelFault::file).distinct().collect(Collectors.joining("、"));
        return new FailureAnalysis(faults, "请更正 " + files + " 后重新启动。", refusal);
    }
}
