package cn.zhizhen.ui.register;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** One enterprise as the register has it, with its history (企业登记资料). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Register(
        Facts enterprise,
        int revision,
        Instant registeredAt,
        Instant confirmedAt,
        boolean correctable,
        Figures form,
        List<Member> members,
        List<Disputed> disputes,
        List<Entry> history) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Facts(
            String id,
            String name,
            String code,
            Place region,
            Industry industry,
            String industryType,
            String size,
            Boolean aboveScale,
            Integer employees,
            BigDecimal revenue,
            boolean demonstration) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Place(String code, Text name, League league) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record League(String code, Text name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Industry(String division, Text name, String industryClass, Text className) {}

    /** What an open form says at present. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Figures(Integer employees, BigDecimal revenue, String size) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Member(String id, String account, String name, boolean owner, boolean disabled) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Entry(Instant at, String kind, String field, String from, String to, String reason, String by) {}

    /** Somebody else says that the enterprise is theirs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Disputed(
            String id,
            String name,
            String contact,
            String reason,
            Instant at,
            String decision,
            Instant decidedAt,
            String decidedBy,
            String decidedWhy) {

        public boolean isReleased() {
            return "released".equals(decision);
        }
    }

    public Register {
        disputes = disputes == null ? List.of() : disputes;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** The form goes before the register, which takes it over at submission. */
    public Figures figures() {
        return form == null ? new Figures(enterprise.employees, enterprise.revenue, enterprise.size) : form;
    }
}
