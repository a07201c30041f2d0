package cn.zhizhen.assessment.library;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void library_shippedDocuments_haveNoFindings() {
        assertDoesNotThrow(() -> new Library(List.of("documents")));
    }

    @Test
    void published_noFileChangedSinceItWasPublished() {
        new Published("documents")
                .digests()
                .forEach((file, digest) -> assertEquals(
                        digest,
                        DocumentReader.digest(file),
                        file + " was published; leave it as it is and add the next version"));
    }
}
