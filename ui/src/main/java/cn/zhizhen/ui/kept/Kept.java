package cn.zhizhen.ui.kept;

import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A form that was not taken (未被接受的表单): what was typed, by whom, and the refusal. The browser carries it from the post to the page
 * that shows the form again, so that every replica can show it and nothing has to be stored.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Kept(
        String id,
        String by,
        Map<String, List<String>> typed,
        int status,
        Problem problem,
        String retryAfter,
        JsonNode note) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** More than any form of this site holds; a cookie that unpacks to more was not made here. */
    private static final int MOST = 1 << 20;

    Kept {
        by = by == null ? "" : by;
        typed = typed == null ? Map.of() : typed;
        problem = problem == null ? new Problem("", List.of()) : problem;
    }

    static Kept of(String id, String by, Map<String, List<String>> typed, Refused refused) {
        return new Kept(id, by, typed, refused.status(), refused.problem(), refused.retryAfter(), null);
    }

    /** Something made that a page shows once it was redirected to. */
    static Kept of(String id, String by, JsonNode note) {
        return new Kept(id, by, Map.of(), 200, null, null, note);
    }

    Refused refusal() {
        return new Refused(status, problem, "", retryAfter);
    }

    /** The form as a cookie carries it. */
    String packed() {
        var bytes = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflated.write(JSON.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The form of a cookie, or null; a cookie that cannot be read keeps nothing. */
    static Kept unpacked(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try (var inflated = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            return JSON.readValue(inflated.readNBytes(MOST), Kept.class);
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }
}
