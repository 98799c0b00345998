package vn.hanoi.ops.embedded;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** A recorder that leaves a last will at the broker (MQTT 3.1.1) and can die without a farewell. */
public final class MortalRecorder implements AutoCloseable {

    private static final int NAME_PASSWORD_WILL_CLEAN = 0b1100_0110;

    private final Socket connection;

    /** Connects to the broker at this port and leaves the will that the topic shall say {@code offline}. */
    public MortalRecorder(int port, String topic) throws IOException {
        connection = new Socket("127.0.0.1", port);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream connect = new DataOutputStream(bytes);
        connect.writeUTF("MQTT");
        connect.writeByte(4);
        connect.writeByte(NAME_PASSWORD_WILL_CLEAN);
        connect.writeShort(60);
        for (String field : new String[] {"frigate", topic, "offline", TestBroker.USER, TestBroker.PASSWORD}) {
            connect.writeUTF(field);
        }
        connection.getOutputStream().write(new byte[] {0x10, (byte) bytes.size()});
        bytes.writeTo(connection.getOutputStream());
        if (connection.getInputStream().readNBytes(4)[3] != 0) {
            throw new IOException("The broker did not let the recorder in");
        }
    }

    /** Breaks the connection as a loss of power does. */
    @Override
    public void close() throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }
}
