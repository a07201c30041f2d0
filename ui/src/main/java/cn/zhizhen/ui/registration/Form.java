package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Measure;
import cn.zhizhen.ui.page.TypedNumber;
import cn.zhizhen.ui.refusal.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;

/** A registration or an acceptance as it was typed, and what is wrong with its fields. */
public record Form(MultivaluedMap<String, String> typed, String code, List<Problem.Error> errors) {

    static Form of(MultivaluedMap<String, String> typed) {
        return new Form(typed, null, List.of());
    }

    /** What was typed before, with the reasons for which it was refused; other refusals are not about the form. */
    static Form of(KeptForms kept) {
        return kept.refusal(409, 422)
                .map(refused -> new Form(kept.typed(), refused.code(), refused.errors()))
                .orElseGet(() -> of(kept.typed()));
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
                        TypedNumber.read(text("enterprise.employees"), new Measure("人", "people"))
                                .number()
                                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                                .map(BigDecimal::intValue)
                                .orElse(null),
                        TypedNumber.read(text("enterprise.revenue"), new Measure("万元", "10,000 yuan"))
                                .number()
                                .orElse(null),
                        text("enterprise.aboveScale").isEmpty() ? null : is("enterprise.aboveScale", "yes")),
                member());
    }

    RegistrationClient.Member member() {
        var password = typed.getFirst("member.password");
        return new RegistrationClient.Member(
                text("member.account"), text("member.name"), password == null ? "" : password);
    }
}
