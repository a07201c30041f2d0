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
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int PREFIX = 6;

    private final byte[] pdf;

    private Stamp(byte[] pdf) {
        this.pdf = pdf;
    }

    static byte[] on(byte[] pdf, Edition edition) {
        var stamp = new Stamp(pdf);
        var date = DATE.format(edition.createdAt()) + "Z";
        stamp.replace("/CreationDate(", ')', date(date));
        stamp.replace("/ModDate(", ')', date(date));
        stamp.prefixes();
        var id = HexFormat.of()
                .formatHex(hash(edition.code() + edition.createdAt() + edition.language()))
                .substring(0, 32);
        stamp.replace("/ID [<", '>', length -> id);
        stamp.replace("/ID [<" + id + "><", '>', length -> id);
        return pdf;
    }

    private interface Value {
        String of(int length);
    }

    /** The date with its form kept as long as the one that stands there: D:20261120080000Z, or with +00'00'. */
    private static Value date(String utc) {
        return length -> {
            var date = "D:" + (length > 17 ? utc.substring(0, 14) + "+00'00'" : utc);
            return date.length() > length ? date.substring(0, length) : date + " ".repeat(length - date.length());
        };
    }

    private void replace(String before, char end, Value value) {
        var marker = before.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = find(marker, 0); at >= 0; at = find(marker, at + marker.length)) {
            var from = at + marker.length;
            var to = from;
            while (pdf[to] != end) {
                to++;
            }
            var text = value.of(to - from).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(text, 0, pdf, from, to - from);
        }
    }

    /** ABCDEF+NotoSansSC-Bold: the six letters are drawn at random by the library; here they follow from the name. */
    private void prefixes() {
        var marker = "+NotoSansSC".getBytes(StandardCharsets.ISO_8859_1);
        for (int at = find(marker, 0); at >= 0; at = find(marker, at + marker.length)) {
            var from = at - PREFIX;
            var to = at;
            while (Character.isLetterOrDigit(pdf[to]) || pdf[to] == '-' || pdf[to] == '+') {
                to++;
            }
            var hash = hash(new String(pdf, at, to - at, StandardCharsets.ISO_8859_1));
            for (int i = 0; i < PREFIX; i++) {
                pdf[from + i] = (byte) ('A' + Math.floorMod(hash[i], 26));
            }
        }
    }

    private int find(byte[] marker, int from) {
        outer:
        for (int i = from; i <= pdf.length - marker.length; i++) {
            for (int j = 0; j < marker.length; j++) {
                if (pdf[i + j] != marker[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
