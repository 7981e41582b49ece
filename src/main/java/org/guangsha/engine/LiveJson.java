package org.guangsha.engine;

import java.util.Map;
import org.camunda.bpm.engine.variable.impl.type.AbstractValueTypeImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/**
 * A variable that is worked out whenever someone reads it: the engine keeps only where to ask and what about. Whoever
 * opens a form reads the file as it is now, and no copy of a household lies in the engine's tables. To its readers it is
 * a variable of the type Json.
 *
 * @param source name of the bean that answers, a {@link Source}
 * @param key what the bean is asked about
 */
public record LiveJson(String source, String key) implements TypedValue {

    /** Answers for the variables that name it. */
    public interface Source {

        /** What {@code key} is about, as it stands now. */
        SpinJsonNode read(String key);
    }

    static final ValueType TYPE = new AbstractValueTypeImpl("liveJson") {

        private static final long serialVersionUID = 1;

        @Override
        public Map<String, Object> getValueInfo(TypedValue value) {
            return Map.of();
        }

        @Override
        public boolean isPrimitiveValueType() {
            return false;
        }

        @Override
        public TypedValue createValue(Object value, Map<String, Object> info) {
            throw new UnsupportedOperationException("only a diagram says where a variable is read from");
        }
    };

    @Override
    public LiveJson getValue() {
        return this;
    }

    @Override
    public ValueType getType() {
        return TYPE;
    }

    @Override
    public boolean isTransient() {
        return false;
    }
}
