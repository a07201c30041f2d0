package cn.zhizhen.ui.session;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Who is signed in, as the pages greet them; a cookie carries it so that no page has to ask again. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Person(
        String account,
        String name,
        String role,
        Organisation enterprise,
        Area region,
        boolean owner,
        boolean passwordChange) {

    public static final String COOKIE = "person";
    private static final ObjectMapper JSON = new ObjectMapper();

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Organisation(String id, String name, boolean demonstration) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Area(String code, Text name) {}

    /** The person of a cookie, or null; a cookie that cannot be read is no person. */
    public static Person ofCookie(String cookie) {
        if (cookie == null || cookie.isEmpty()) {
            return null;
        }
        try {
            var person = JSON.readValue(Base64.getUrlDecoder().decode(cookie), Person.class);
            return person == null || person.account() == null || person.role() == null ? null : person;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    String cookie() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isMember() {
        return "member".equals(role);
    }

    public boolean isConsultant() {
        return "consultant".equals(role);
    }

    public boolean isOfficer() {
        return "officer".equals(role);
    }

    public boolean isAdministrator() {
        return "administrator".equals(role);
    }

    /** Where this person's work begins. */
    public String home() {
        if (passwordChange) {
            return OwnAccount.HERE;
        }
        return switch (role) {
            case "consultant" -> "/consulting";
            case "officer" -> "/bureau";
            case "administrator" -> "/administration";
            default -> "/home";
        };
    }

    public boolean demonstration() {
        return enterprise != null && enterprise.demonstration();
    }
}
