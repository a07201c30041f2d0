package cn.zhizhen.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a PDF anew with what its record says in place of what the library took from the clock and from chance (dates, file id, prefixes of
 * font subsets), so that the same record gives the same bytes.
 */
final class Stamp {

    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}(\\+.+)");
    private static final List<COSName> FONT_NAMES = List.of(COSName.BASE_FONT, COSName.FONT_NAME);
    private static final int PREFIX = 6;

    private Stamp() {}

    static byte[] on(byte[] pdf, Edition edition) {
        try (var document = Loader.loadPDF(pdf)) {
            date(document, edition);
            identify(document, edition);
            nameSubsets(document);
            var bytes = new ByteArrayOutputStream(pdf.length);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void date(PDDocument document, Edition edition) {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.setTime(Date.from(edition.createdAt()));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
    }

    private static void identify(PDDocument document, Edition edition) {
        var id = new COSString(Arrays.copyOf(hash(edition.code() + edition.createdAt() + edition.language()), 16));
        document.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(id, id)));
    }

    /** ABCDEF+NotoSansSC-Bold: the six letters are drawn at random by the library; here they follow from the name. */
    private static void nameSubsets(PDDocument document) {
        for (var key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                for (var name : FONT_NAMES) {
                    var subset = SUBSET.matcher(String.valueOf(dictionary.getNameAsString(name)));
                    if (subset.matches()) {
                        dictionary.setName(name, prefix(subset.group(1)) + subset.group(1));
                    }
                }
            }
        }
    }

    private static String prefix(String name) {
        var hash = hash(name);
        var letters = new StringBuilder();
        for (int i = 0; i < PREFIX; i++) {
            letters.append((char) ('A' + Math.floorMod(hash[i], 26)));
        }
        return letters.toString();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
