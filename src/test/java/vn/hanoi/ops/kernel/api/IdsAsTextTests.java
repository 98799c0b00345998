package vn.hanoi.ops.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.AreaPath;

class IdsAsTextTests {

    private static final UUID ONE = UUID.fromString("0199a3c0-0000-7000-8000-000000000001");

    private final JsonMapper json =
            JsonMapper.builder().addModule(new IdsAsText()).build();

    static Stream<Class<?>> ids() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.hanoi.ops").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && type.getSimpleName().endsWith("Id"))
                        .filter(type -> type.getRecordComponents()[0].getType() == UUID.class);
    }

    /** What an endpoint could answer. */
    record Answer(Object id, List<AreaPath> areas) {}

    @ParameterizedTest
    @MethodSource("ids")
    void everyRoomsIdIsTextInAnAnswerAndIsReadBack(Class<?> type) throws ReflectiveOperationException {
        Object id = type.getDeclaredConstructor(UUID.class).newInstance(ONE);
        String written = json.writeValueAsString(new Answer(id, List.of(new AreaPath("01.006"))));
        assertThat(written).isEqualTo("{\"id\":\"" + ONE + "\",\"areas\":[\"01.006\"]}");
        assertThat((Object) json.readValue("\"" + ONE + "\"", type)).isEqualTo(id);
    }

    @Test
    void theObjectOfAnEarlierEventIsReadToo() {
        assertThat(json.readValue("{\"value\":\"01.006\"}", AreaPath.class)).isEqualTo(new AreaPath("01.006"));
        assertThat(json.readValue("\"01.006\"", AreaPath.class)).isEqualTo(new AreaPath("01.006"));
    }

    @Test
    void whatIsNoIdIsABadElement() {
        assertThatThrownBy(() -> json.readValue("\"nowhere\"", AreaPath.class)).isInstanceOf(JacksonException.class);
    }
}
