package cn.zhizhen.ui.register;

import cn.zhizhen.ui.kept.KeptForms;
import cn.zhizhen.ui.page.Measure;
import cn.zhizhen.ui.page.TypedNumber;
import cn.zhizhen.ui.registration.Form;
import java.math.BigDecimal;

/** Reads a form that corrects facts of the register, and fills it with those that stand. */
final class Corrections {

    private Corrections() {}

    static Form form(KeptForms kept, Register register) {
        var facts = register.enterprise();
        return Form.of(kept)
                .or("enterprise.name", facts.name())
                .or("enterprise.region", facts.region().code())
                .or("enterprise.division", facts.industry().division())
                .or("enterprise.industryClass", facts.industry().industryClass())
                .or("enterprise.aboveScale", Boolean.TRUE.equals(facts.aboveScale()) ? "yes" : "no")
                .or("enterprise.employees", facts.employees())
                .or("enterprise.revenue", facts.revenue() == null ? null : plain(facts.revenue()));
    }

    static String revision(Form form) {
        return "\"" + form.text("revision") + "\"";
    }

    static RegisterClient.Correction of(Form form) {
        return new RegisterClient.Correction(
                form.text("enterprise.name"),
                form.text("enterprise.region"),
                form.text("enterprise.division"),
                form.text("enterprise.industryClass"),
                TypedNumber.read(form.text("enterprise.employees"), new Measure("人", "people"))
                        .number()
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
                        .map(BigDecimal::intValue)
                        .orElse(null),
                TypedNumber.read(form.text("enterprise.revenue"), new Measure("万元", "10,000 yuan"))
                        .number()
                        .orElse(null),
                form.is("enterprise.aboveScale", "yes"),
                form.text("reason"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
