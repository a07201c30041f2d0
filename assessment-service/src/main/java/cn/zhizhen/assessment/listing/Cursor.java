package cn.zhizhen.assessment.listing;

import cn.zhizhen.assessment.problem.Problems;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where the next page begins. Opaque to clients, so that what it means may change. */
public final class Cursor {

    private Cursor() {}

    public static String of(long lastId) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Long.toString(lastId, 36).getBytes(StandardCharsets.US_ASCII));
    }

    /** The id after which the page begins; 0 without a cursor. */
    public static long read(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII), 36);
        } catch (IllegalArgumentException e) {
            throw Problems.problem(Response.Status.BAD_REQUEST, "malformed", "This cursor was not given by a page.");
        }
    }
}
