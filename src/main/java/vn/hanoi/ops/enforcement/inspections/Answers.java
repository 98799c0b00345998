package vn.hanoi.ops.enforcement.inspections;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers of a visit as the database holds them. */
@Component
public class Answers {

    private final JsonMapper json;

    private record Stored(List<Answer> answers) {}

    Answers(JsonMapper json) {
        this.json = json;
    }

    /** Reads what {@link #write} wrote. */
    public List<Answer> read(String text) {
        return json.readValue(text, Stored.class).answers();
    }

    String write(List<Answer> answers) {
        return json.writeValueAsString(new Stored(answers));
    }
}
