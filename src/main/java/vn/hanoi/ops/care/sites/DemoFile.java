package vn.hanoi.ops.care.sites;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The demo city's places as the console brings them along. */
@Component
class DemoFile {

    private final Resource file;

    DemoFile(@Value("classpath:demo/care-sites.csv") Resource file) {
        this.file = file;
    }

    List<SiteData> places() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        return format.parse(new StringReader(text)).stream()
                .flatMap(row -> new SiteLine(row::get).read(List.of()).stream())
                .toList();
    }
}
