package vn.hanoi.ops.cameras.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import vn.hanoi.ops.kernel.api.ApiProblem;

/** A request's body that may not be longer than agreed, whatever its header says. */
final class BoundedBody extends FilterInputStream {

    private final long most;
    private long read;

    BoundedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    /**
     * The request's body as it was before it was packed, bounded packed and unpacked.
     *
     * @throws IOException when it cannot be read; see {@link #badGzip()} for what is packed wrongly
     * @throws ApiProblem when it is too large or packed in another way than by gzip
     */
    static BoundedBody of(HttpServletRequest request, long most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || "identity".equalsIgnoreCase(encoding)) {
            return new BoundedBody(request.getInputStream(), most);
        }
        if ("gzip".equalsIgnoreCase(encoding)) {
            return new BoundedBody(new GZIPInputStream(new BoundedBody(request.getInputStream(), most)), most);
        }
        throw new ApiProblem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNKNOWN_ENCODING", "A body comes as it is or compressed by gzip.");
    }

    static ApiProblem badGzip() {
        return ApiProblem.badRequest("BAD_GZIP", "The body is not compressed by gzip as its header says.");
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
