package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.text.Language;
import java.time.Instant;
import java.time.LocalDate;

/** What distinguishes one printed report from another of the same snapshot. */
public record Edition(String code, Language language, Instant createdAt, String verification) {

    public LocalDate day() {
        return createdAt.atZone(Snapshot.ZONE).toLocalDate();
    }
}
