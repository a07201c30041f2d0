package cn.zhizhen.report.document;

import cn.zhizhen.report.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A printed report as a reader's program sees it: its words, page by page. */
record Pdf(List<String> pages) {

    static Pdf of(String snapshot, Language language) {
        return read(Document.pdf(Samples.material(snapshot), Samples.edition(language)));
    }

    static Pdf read(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return new Pdf(pages);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text() {
        return String.join("\n", pages);
    }

    /** The words without the line breaks that setting put between them. */
    String words() {
        return text().replaceAll("\\s+", " ");
    }

    /** The page on which these words stand first as a title. */
    int pageOf(String title) {
        for (int page = 2; page < pages.size(); page++) {
            if (pages.get(page).lines().anyMatch(line -> line.strip().matches("(\\S+ )?\\Q" + title + "\\E"))) {
                return page + 1;
            }
        }
        throw new AssertionError("No chapter " + title);
    }
}
