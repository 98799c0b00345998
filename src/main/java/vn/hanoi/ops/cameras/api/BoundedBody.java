package vn.hanoi.ops.cameras.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** A request's body that may not be longer than agreed, whatever its header says. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long read;

    BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    static ApiProblem tooLarge(long most) {
        return ApiProblem.tooLarge("BODY_TOO_LARGE", "A body has at most " + most + " bytes.");
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int number = super.read(buffer, offset, length);
        if (number > 0) {
            count(number);
        }
        return number;
    }

    private void count(int number) {
        read += number;
        if (read > most) {
            throw tooLarge(most);
        }
    }
}
