package cn.zhizhen.report.advice;

import cn.zhizhen.report.policy.Fits;
import cn.zhizhen.report.text.Source;
import cn.zhizhen.report.text.Text;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/** One reviewed piece of advice: when it holds, whom it fits, what to do and how to prove it. */
public record AdviceItem(
        String id,
        Theme theme,
        Horizon horizon,
        int weight,
        Text title,
        Text why,
        List<Condition> when,
        Fits fits,
        List<Text> steps,
        List<Text> proof,
        List<Effect> effects,
        Text scene,
        Cited cost,
        @JsonProperty("case") Cited example,
        Text caution,
        String clause,
        Source source,
        Text owner,
        LocalDate validUntil) {

    public AdviceItem {
        when = when == null ? List.of() : List.copyOf(when);
        fits = fits == null ? Fits.EVERYBODY : fits;
        effects = effects == null ? List.of() : List.copyOf(effects);
    }

    /** Which indicator moves, in words; no figure is promised. */
    public record Effect(String indicator, Text text) {}

    /** A price or a published case, never without its source. */
    public record Cited(Text text, Source source) {}

    public boolean isValidOn(LocalDate day) {
        return !validUntil.isBefore(day);
    }
}
