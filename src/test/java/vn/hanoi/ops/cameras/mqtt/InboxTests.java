package vn.hanoi.ops.cameras.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxTests {

    private final Inbox inbox = new Inbox();

    @Test
    void aSenderThatFloodsWaitsBehindItselfAndNobodyElse() throws InterruptedException {
        long taken = IntStream.range(0, 6_000).filter(i -> put("loud", i)).count();
        assertThat(taken).isEqualTo(5_000);
        assertThat(put("quiet", 1)).isTrue();
        List<String> first = inbox.take().stream().map(Arrival::topic).toList();
        assertThat(first).hasSize(1_000).startsWith("loud/0", "quiet/1");
    }

    @Test
    void keepsTheOrderOfEachSender() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            put("a", i);
            put("b", i);
        }
        assertThat(inbox.take().stream().map(Arrival::topic)).containsExactly("a/0", "b/0", "a/1", "b/1", "a/2", "b/2");
        assertThat(inbox.take()).isEmpty();
    }

    private boolean put(String sender, int number) {
        return inbox.put(sender, new Arrival(sender + "/" + number, new byte[0], () -> {}));
    }
}
