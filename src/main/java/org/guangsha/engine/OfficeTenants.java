package org.guangsha.engine;

import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/** Fences every instance to its office, that of its start or the one its diagram names; nothing runs without one. */
class OfficeTenants implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        return DefaultOffice.of(start.getProcessDefinition())
                .filter(office -> !start.getVariables().containsKey(Offices.VARIABLE))
                .orElseGet(() -> Offices.of(
                        start.getVariables(), start.getProcessDefinition().getKey()));
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        throw new UnsupportedOperationException("CMMN 案例未启用");
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decided) {
        return decided.getExecution() == null ? null : decided.getExecution().getTenantId();
    }
}
