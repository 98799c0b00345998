package vn.hanoi.ops.kernel.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads a day only from {@code 2021-09-20}: a moment has another day in Hanoi than in London, and a number would be counted
 * from 1970. An empty text is no day.
 */
@Component
public class StrictDays extends SimpleModule {

    private static final long serialVersionUID = 1L;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** The module; the console's mapper takes it by itself. */
    public StrictDays() {
        super("strict-days");
        addDeserializer(LocalDate.class, new Reader());
    }

    private static final class Reader extends ValueDeserializer<LocalDate> {

        @Override
        public @Nullable LocalDate deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
            }
            String text = in.getString().strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                if (DAY.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException e) {
                // such as 31 September: told like any other text that is no day
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "a day is written 2021-09-20");
        }
    }
}
