package vn.hanoi.ops.probe.leak;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What the files say that a screen offers. */
final class Downloads {

    private Downloads() {}

    static String of(SpringBrowserlessTest test) {
        return of(test, address -> true);
    }

    /** The same of the links whose addresses are wanted. */
    static String of(SpringBrowserlessTest test, Predicate<String> wanted) {
        return test.$(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref() != null && wanted.test(anchor.getHref()))
                .flatMap(anchor -> handler(anchor).stream())
                .map(Downloads::content)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<DownloadHandler> handler(Anchor anchor) {
        String address = anchor.getHref();
        if (!address.startsWith("VAADIN/dynamic")) {
            return Optional.empty();
        }
        return VaadinSession.getCurrent()
                .getResourceRegistry()
                .getResource(URI.create(address))
                .filter(StreamResourceRegistry.ElementStreamResource.class::isInstance)
                .map(r -> ((StreamResourceRegistry.ElementStreamResource) r).getElementRequestHandler())
                .filter(DownloadHandler.class::isInstance)
                .map(DownloadHandler.class::cast);
    }

    private static String content(DownloadHandler handler) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DownloadEvent download = mock(DownloadEvent.class);
        when(download.getOutputStream()).thenReturn(file);
        try {
            handler.handleDownloadRequest(download);
            return text(file.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet is a packed folder of texts. */
    private static String text(byte[] file) throws IOException {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
