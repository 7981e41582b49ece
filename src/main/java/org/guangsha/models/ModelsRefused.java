package org.guangsha.models;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** Models are not deployed for these faults, and nothing of what came with them either. */
public class ModelsRefused extends BadUserRequestException {
    private static final long serialVersionUID = 1L;

    private final transient List<ModelFault> faults;

    public ModelsRefused(List<ModelFault> faults) {
        super(faults.stream()
                .map(ModelFault::sentence)
                .collect(Collectors.joining("\n", "没有部署，共 %d 处需要更正：\n".formatted(faults.size()), "")));
        this.faults = List.copyOf(faults);
    }

    public List<ModelFault> faults() {
        return faults;
    }
}
