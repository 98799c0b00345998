package vn.hanoi.ops.hotline.api.open311;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.TicketFiles;
import vn.hanoi.ops.kernel.files.FileRefused;
import vn.hanoi.ops.kernel.files.FileTerms;

/** An extension of the standard, as FixMyStreet has it: photos as parts of the posted form. */
@Component
class Open311Media {

    private static final Set<String> NAMES = Set.of("media", "media[]");

    private final TicketFiles files;
    private final HotlineRules rules;
    private final Clock clock;

    Open311Media(TicketFiles files, HotlineRules rules, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.clock = clock;
    }

    /** The photos of a posted form, each looked at as if it were kept. @throws Open311Problem when one cannot be */
    List<byte[]> of(HttpServletRequest request) {
        MultipartRequest form = WebUtils.getNativeRequest(request, MultipartRequest.class);
        List<byte[]> photos = new ArrayList<>();
        if (form == null) {
            return photos;
        }
        for (Map.Entry<String, List<MultipartFile>> part :
                form.getMultiFileMap().entrySet()) {
            if (!NAMES.contains(part.getKey())) {
                throw Open311Problem.bad(part.getKey() + " is no name of a file; photos are named media");
            }
            part.getValue().stream().filter(file -> !file.isEmpty()).forEach(file -> photos.add(content(file)));
        }
        int most = most();
        if (photos.size() > most) {
            throw Open311Problem.tooLarge("media has at most " + most + " files");
        }
        photos.forEach(this::look);
        return photos;
    }

    /** Keeps photos with a request; one that it has already is not kept twice. */
    void keep(TicketId id, List<byte[]> photos) {
        try {
            photos.forEach(photo -> files.receive(id, photo, most()));
        } catch (FileRefused refused) {
            throw refused(refused);
        }
    }

    private int most() {
        return rules.form(clock.instant()).photos();
    }

    private byte[] content(MultipartFile file) {
        FileTerms terms = files.terms();
        if (file.getSize() > terms.largest()) {
            throw Open311Problem.tooLarge("A file of media has at most " + terms.largest() + " bytes");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(byte[] photo) {
        try {
            files.look(photo);
        } catch (FileRefused refused) {
            throw refused(refused);
        }
    }

    private Open311Problem refused(FileRefused refused) {
        return switch (refused.reason()) {
            case TOO_LARGE ->
                Open311Problem.tooLarge(
                        "A file of media has at most " + files.terms().largest() + " bytes");
            case TOO_MANY -> Open311Problem.tooLarge("media has at most " + most() + " files");
            case EMPTY, TYPE, UNSAFE -> Open311Problem.bad("A file of media is no picture that is taken");
        };
    }
}
