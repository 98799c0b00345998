package vn.hanoi.ops.kernel.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Unpacks a body that was compressed by gzip before an endpoint sees it; unpacked it may be as long as any other. */
@RestControllerAdvice
class PackedBodies extends RequestBodyAdviceAdapter {

    private final int most;

    PackedBodies(@Value("${console.api.longest-body:33MB}") DataSize most) {
        this.most = Math.toIntExact(most.toBytes());
    }

    private record Unpacked(HttpHeaders headers, byte[] bytes) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        String encoding = message.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        return isPlain(encoding) ? message : new Unpacked(message.getHeaders(), unpacked(message, encoding));
    }

    private byte[] unpacked(HttpInputMessage message, @Nullable String encoding) {
        if (!"gzip".equalsIgnoreCase(encoding)) {
            throw new ApiProblem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "UNKNOWN_ENCODING",
                    "A body comes as it is or compressed by gzip.");
        }
        try (InputStream body = new GZIPInputStream(message.getBody())) {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw ApiProblem.tooLarge("BODY_TOO_LARGE", "A body has at most " + most + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw ApiProblem.badRequest("BAD_GZIP", "The body is not compressed by gzip as its header says.");
        }
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || "identity".equalsIgnoreCase(encoding);
    }
}
