package vn.hanoi.ops.cameras.dialect;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.Submission;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;
import vn.hanoi.ops.cameras.reading.BatchReader;

/** The console's own form, for everybody who can choose. */
@Component
public class NativeDialect implements Dialect {

    private final BatchReader reader;

    NativeDialect(BatchReader reader) {
        this.reader = reader;
    }

    @Override
    public String product() {
        return "native";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        try {
            List<Said> said = new ArrayList<>();
            for (Submission one : reader.readMessage(message.body(), "")) {
                said.add(
                        switch (one) {
                            case Submission.Unreadable wrong -> new Unclear(wrong.code(), wrong.message());
                            case Observation o ->
                                new Counted(
                                        o.camera(),
                                        "",
                                        o.at(),
                                        o.kind(),
                                        o.from(),
                                        o.since(),
                                        o.counts(),
                                        java.util.Map.of(),
                                        false);
                        });
            }
            return said.isEmpty() ? List.of(new Said.Passed("no observations")) : said;
        } catch (BatchReader.BadShape e) {
            return List.of(new Unclear("BAD_JSON", "The message is not JSON of the agreed form."));
        } catch (BatchReader.TooMany e) {
            return List.of(new Unclear("TOO_MANY_OBSERVATIONS", String.valueOf(e.getMessage())));
        }
    }
}
