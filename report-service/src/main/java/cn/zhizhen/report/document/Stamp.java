package cn.zhizhen.report.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * Replaces what the PDF library takes from the clock and from chance (dates, file id, prefixes of font subsets) by values of
 * the record, so that the same record gives the same bytes. All replacements are of equal length: no offset moves.
 */
final class Stamp {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final byte[] CREATED = bytes("/CreationDate(");
    private static final byte[] CHANGED = bytes("/ModDate(");
    private static final byte[] ID = bytes("/ID [<");
    private static final byte[] FONT = bytes("+NotoSansSC");
    private static final int PREFIX = 6;

    private final byte[] pdf;

    private Stamp(byte[] pdf) {
        this.pdf = pdf;
    }

    static byte[] on(byte[] pdf, Edition edition) {
        var id = HexFormat.of()
                .formatHex(hash(edition.code() + edition.createdAt() + edition.language()))
                .substring(0, 32);
        new Stamp(pdf).replaceAll(DATE.format(edition.createdAt()), id);
        return pdf;
    }

    private void replaceAll(String date, String id) {
        for (int at = 0; at < pdf.length; at++) {
            if (pdf[at] == '+' && stands(FONT, at)) {
                prefix(at);
            } else if (pdf[at] == '/') {
                if (stands(CREATED, at)) {
                    write(date, at + CREATED.length, ')');
                } else if (stands(CHANGED, at)) {
                    write(date, at + CHANGED.length, ')');
                } else if (stands(ID, at)) {
                    var first = at + ID.length;
                    write(id, first, '>');
                    write(id, first + id.length() + 2, '>');
                }
            }
        }
    }

    private boolean stands(byte[] marker, int at) {
        if (at + marker.length > pdf.length) {
            return false;
        }
        for (int i = 0; i < marker.length; i++) {
            if (pdf[at + i] != marker[i]) {
                return false;
            }
        }
        return true;
    }

    /** Writes into the place up to the end character; what is shorter is filled with blanks, what is longer is cut. */
    private void write(String value, int from, char end) {
        for (int i = 0; pdf[from + i] != end; i++) {
            pdf[from + i] = (byte) (i < value.length() ? value.charAt(i) : ' ');
        }
    }

    /** ABCDEF+NotoSansSC-Bold: the six letters are drawn at random by the library; here they follow from the name. */
    private void prefix(int plus) {
        var end = plus;
        while (Character.isLetterOrDigit(pdf[end]) || pdf[end] == '-' || pdf[end] == '+') {
            end++;
        }
        var hash = hash(new String(pdf, plus, end - plus, StandardCharsets.ISO_8859_1));
        for (int i = 0; i < PREFIX; i++) {
            pdf[plus - PREFIX + i] = (byte) ('A' + Math.floorMod(hash[i], 26));
        }
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String marker) {
        return marker.getBytes(StandardCharsets.ISO_8859_1);
    }
}
