package cn.zhizhen.suite.journey;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A downloaded report, as its reader's program sees it. */
record Pdf(int pages, String text) {

    static Pdf of(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return new Pdf(document.getNumberOfPages(), new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new AssertionError("This is no PDF of " + content.length + " bytes", e);
        }
    }
}
