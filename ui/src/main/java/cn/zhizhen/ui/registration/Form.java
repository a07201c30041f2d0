package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.refusal.Problem;
import cn.zhizhen.ui.refusal.Refused;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** A registration or an acceptance as it was typed, and what is wrong with its fields. */
public record Form(MultivaluedMap<String, String> typed, String code, List<Problem.Error> errors) {

    public static Form of(MultivaluedMap<String, String> typed) {
        return new Form(typed, null, List.of());
    }

    /** What was typed before, with the reasons for which it was refused; other refusals are not about the form. */
    public static Form of(KeptForms kept) {
        return kept.refusal(409, 422)
                .map(refused -> new Form(kept.typed(), refused.code(), errors(refused)))
                .orElseGet(() -> of(kept.typed()));
    }

    /** A refusal of two who came at once names no field. */
    private static List<Problem.Error> errors(Refused refused) {
        return switch (refused.errors().isEmpty() ? refused.code() : "") {
            case "enterprise-exists" -> List.of(Problem.Error.of("enterprise.code", refused.code()));
            case "not-registered", "disputes-open" -> List.of(Problem.Error.of("enterprise.code", refused.code()));
            case "account-exists" -> List.of(Problem.Error.of("member.account", refused.code()));
            default -> refused.errors();
        };
    }

    /** The same form with this value where nothing was typed. */
    public Form or(String field, Object value) {
        if (value != null && !typed.containsKey(field)) {
            typed.putSingle(field, String.valueOf(value));
        }
        return this;
    }

    public String text(String field) {
        var text = typed.getFirst(field);
        return text == null ? "" : text.strip();
    }

    public boolean is(String field, String value) {
        return text(field).equals(value);
    }

    public boolean wrong(String field) {
        return errors.stream().anyMatch(error -> field.equals(error.field()));
    }

    RegistrationClient.Registration registration() {
        return new RegistrationClient.Registration(
                new RegistrationClient.Enterprise(
                        text("enterprise.code"),
                        text("enterprise.name"),
                        text("enterprise.region"),
                        text("enterprise.division"),
                        text("enterprise.industryClass").isEmpty() ? null : text("enterprise.industryClass"),
                        text("enterprise.aboveScale").isEmpty() ? null : is("enterprise.aboveScale", "yes")),
                member());
    }

    RegistrationClient.Dispute dispute() {
        return new RegistrationClient.Dispute(registration().enterprise(), member(), text("reason"), text("contact"));
    }

    /** Whether somebody else has registered the enterprise, or it is being disputed here already. */
    public boolean isDisputable() {
        return !text("reason").isEmpty()
                || wrong("reason")
                || wrong("contact")
                || errors.stream().anyMatch(error -> "enterprise-exists".equals(error.code()));
    }

    RegistrationClient.Member member() {
        var password = typed.getFirst("member.password");
        return new RegistrationClient.Member(
                text("member.account"), text("member.name"), password == null ? "" : password);
    }
}
