package cn.zhizhen.assessment.campaign;

import cn.zhizhen.assessment.document.Identity;
import cn.zhizhen.assessment.document.Text;
import cn.zhizhen.assessment.library.Library;
import cn.zhizhen.assessment.problem.FieldErrors;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator states about a campaign; a document that is left out stays as it is, or is the current one. */
@Schema(name = "Plan")
public record Plan(
        Text title,
        Identity questionnaire,
        List<Identity> scorecards,
        Identity targets,
        LocalDate opens,
        LocalDate closes) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** Refuses the plan with everything that is wrong with it, or lets the campaign follow it. */
    void apply(Campaign campaign, Library library) {
        var documents = Documents.of(this, campaign, library);
        var errors = new FieldErrors();
        errors.text("title.zh", title == null ? null : title.zh(), 2, 120);
        errors.text("title.en", title == null ? null : title.en(), 2, 120);
        day(errors, "opens", opens);
        day(errors, "closes", closes);
        errors.require(opens == null || closes == null || !closes.isBefore(opens), "closes", "before-opening");
        documents.check(errors, library);
        errors.refuse();
        campaign.titleZh = title.zh().strip();
        campaign.titleEn = title.en().strip();
        campaign.opens = opens;
        campaign.closes = closes;
        documents.apply(campaign);
    }

    private static void day(FieldErrors errors, String field, LocalDate day) {
        errors.require(day != null, field, "required");
        errors.require(day == null || !day.isBefore(FIRST) && !day.isAfter(LAST), field, "out-of-range");
    }
}
