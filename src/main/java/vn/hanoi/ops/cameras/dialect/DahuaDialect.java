package vn.hanoi.ops.cameras.dialect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.dialect.Said.Counted;
import vn.hanoi.ops.cameras.dialect.Said.Passed;
import vn.hanoi.ops.cameras.dialect.Said.Unclear;

/**
 * Dahua's people counting, asked for or as an attached stream: lines of key and value. The day's figure is the counter, the
 * total where there is none, the hour's where there is neither; they are different counters and never mixed. That the day's
 * or the hour's began anew shows in a smaller number alone, for the device does so a while after midnight. An error page of
 * the device is an error, not a zero.
 */
@Component
public class DahuaDialect implements Dialect {

    private static final Pattern LINE = Pattern.compile("summary(?:\\[(\\d+)])?\\.([\\w.]+)\\s*=\\s*(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    @Override
    public String product() {
        return "dahua";
    }

    @Override
    public List<Said> read(Message message, Habits habits) {
        List<Said> said = new ArrayList<>();
        for (Map<String, String> block : blocks(message.text())) {
            said.addAll(summary(block, habits));
        }
        if (!said.isEmpty()) {
            return said;
        }
        if (DahuaAlarms.speaks(message.text())) {
            return List.of(new Passed("event"));
        }
        return message.text().contains("Heartbeat")
                ? List.of(new Passed("heartbeat"))
                : List.of(new Unclear("NO_SUMMARY", "There is no line 'summary.…=…'."));
    }

    /** One block for each counter; a key that comes again begins the next one. */
    private static List<Map<String, String>> blocks(String text) {
        List<Map<String, String>> blocks = new ArrayList<>();
        Map<String, String> block = new LinkedHashMap<>();
        String index = "";
        for (String line : text.split("\\r?\\n")) {
            Matcher pair = LINE.matcher(line.strip());
            if (!pair.matches()) {
                continue;
            }
            String now = pair.group(1) == null ? "" : pair.group(1);
            if (block.containsKey(pair.group(2)) || !block.isEmpty() && !now.equals(index)) {
                blocks.add(block);
                block = new LinkedHashMap<>();
            }
            index = now;
            block.put(pair.group(2), pair.group(3).strip());
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static List<Said> summary(Map<String, String> block, Habits habits) {
        Instant at = number(block, "UTC").stream()
                .mapToObj(seconds -> Instant.ofEpochSecond((long) seconds))
                .findFirst()
                .orElse(null);
        String stream = stream(block);
        List<Said> said = new ArrayList<>();
        for (String span : List.of("Today", "Total", "Hour")) {
            Optional<Counted> counter = counter(block, span, stream, at);
            if (counter.isPresent()) {
                said.add(counter.get());
                break;
            }
        }
        number(block, "InsideSubtotal.Total")
                .ifPresent(inside -> said.add(Counted.gauge(stream, at, Map.of(habits.unnamed(), inside))));
        if (said.isEmpty()) {
            said.add(new Unclear("NO_COUNT", "The summary of channel " + stream + " holds no count."));
        }
        return said;
    }

    /** The reply counts channels from 0, everything else from 1. */
    private static String stream(Map<String, String> block) {
        long channel = number(block, "Channel").stream()
                .mapToLong(c -> (long) c + 1)
                .findFirst()
                .orElse(1);
        String area = block.getOrDefault("AreaID", "");
        return area.isEmpty() || "1".equals(area) ? String.valueOf(channel) : channel + "/" + area;
    }

    private static Optional<Counted> counter(
            Map<String, String> block, String span, String stream, @Nullable Instant at) {
        OptionalDouble entered = number(block, "EnteredSubtotal." + span);
        OptionalDouble exited = number(block, "ExitedSubtotal." + span);
        if (entered.isEmpty() || exited.isEmpty()) {
            return Optional.empty();
        }
        double in = entered.getAsDouble();
        double out = exited.getAsDouble();
        return Optional.of(Counted.counter(stream, at, null, Map.of("person", in + out))
                .with(Map.of("enter", in, "exit", out))
                .of(span));
    }

    private static OptionalDouble number(Map<String, String> block, String key) {
        String value = block.getOrDefault(key, "");
        return NUMBER.matcher(value).matches() ? OptionalDouble.of(Double.parseDouble(value)) : OptionalDouble.empty();
    }
}
