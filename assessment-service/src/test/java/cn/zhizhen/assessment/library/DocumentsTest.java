package cn.zhizhen.assessment.library;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.zhizhen.assessment.document.DocumentReader;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void library_shippedDocuments_haveNoFindings() {
        assertDoesNotThrow(Library::new);
    }

    @Test
    void published_noFileChangedSinceItWasPublished() {
        Published.digests()
                .forEach((file, digest) -> assertEquals(
                        digest,
                        DocumentReader.digest(file),
                        file + " was published; leave it as it is and add the next version"));
    }
}
