package vn.hanoi.ops.kernel.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Writes an identifier as the text that it is, in every answer and event: any record that wraps one UUID or one text under
 * the name {@code value}, such as the ids of the rooms and the paths of units. Reads that form, and the object of earlier
 * events.
 */
@Component
public class IdsAsText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The module; the console's mapper takes it by itself. */
    public IdsAsText() {
        super("ids-as-text");
        setSerializerModifier(new Writing());
        setDeserializerModifier(new Reading());
    }

    private static Optional<Class<?>> wrapped(Class<?> type) {
        RecordComponent[] parts = type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
        boolean one = parts.length == 1 && parts[0].getName().equals("value");
        return one && (parts[0].getType() == UUID.class || parts[0].getType() == String.class)
                ? Optional.of(parts[0].getType())
                : Optional.empty();
    }

    private static final class Writing extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
            return wrapped(bean.getBeanClass()).isPresent()
                    ? new Writer(bean.getBeanClass().getRecordComponents()[0].getAccessor())
                    : serializer;
        }
    }

    private static final class Writer extends ValueSerializer<Object> {

        private final Method value;

        Writer(Method value) {
            this.value = value;
        }

        @Override
        public void serialize(Object id, JsonGenerator out, SerializationContext context) {
            try {
                out.writeString(String.valueOf(value.invoke(id)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Reading extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> deserializer) {
            return wrapped(bean.getBeanClass()).isPresent()
                    ? new Reader(deserializer, bean.getBeanClass())
                    : deserializer;
        }
    }

    private static final class Reader extends DelegatingDeserializer {

        private final Class<?> type;

        Reader(ValueDeserializer<?> whole, Class<?> type) {
            super(whole);
            this.type = type;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> whole) {
            return new Reader(whole, type);
        }

        @Override
        public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
            return in.currentToken() == JsonToken.VALUE_STRING
                    ? read(in.getString(), context)
                    : super.deserialize(in, context);
        }

        private Object read(String text, DeserializationContext context) {
            Class<?> part = wrapped(type).orElseThrow();
            try {
                Object value = part == UUID.class ? UUID.fromString(text) : text;
                return type.getDeclaredConstructor(part).newInstance(value);
            } catch (InvocationTargetException | IllegalArgumentException e) {
                return context.handleWeirdStringValue(type, text, "not of that form");
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
