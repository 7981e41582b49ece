package org.guangsha.engine;

import org.camunda.bpm.engine.impl.variable.serializer.AbstractTypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.DataFormats;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.value.impl.JsonValueImpl;
import org.springframework.beans.factory.BeanFactory;

/** Writes the question of a {@link LiveJson}, reads its answer. */
class LiveJsonSerializer extends AbstractTypedValueSerializer<TypedValue> {

    private final BeanFactory sources;

    LiveJsonSerializer(BeanFactory sources) {
        super(LiveJson.TYPE);
        this.sources = sources;
    }

    @Override
    public String getName() {
        return LiveJson.TYPE.getName();
    }

    @Override
    public void writeValue(TypedValue value, ValueFields row) {
        LiveJson question = (LiveJson) value;
        row.setTextValue(question.source());
        row.setTextValue2(question.key());
    }

    @Override
    public TypedValue readValue(ValueFields row, boolean asObject, boolean isTransient) {
        SpinJsonNode answer =
                sources.getBean(row.getTextValue(), LiveJson.Source.class).read(row.getTextValue2());
        return new JsonValueImpl(
                asObject ? answer : null, answer.toString(), DataFormats.JSON_DATAFORMAT_NAME, asObject, isTransient);
    }

    @Override
    protected boolean canWriteValue(TypedValue value) {
        return value instanceof LiveJson;
    }

    @Override
    public TypedValue convertToTypedValue(UntypedValueImpl value) {
        throw new IllegalStateException("a LiveJson always has its type");
    }
}
