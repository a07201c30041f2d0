package cn.zhizhen.report.archive;

import cn.zhizhen.report.assessment.Snapshot;
import cn.zhizhen.report.document.Edition;
import cn.zhizhen.report.text.Language;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A report that was issued. There is one of each snapshot in each language, and it never changes. */
@Entity
@Table(name = "report")
public class Report extends PanacheEntityBase {

    @Id
    String id;

    String assessment;
    int snapshot;
    String language;
    String code;
    String digest;
    String enterprise;

    /** Where the code on the cover leads; kept, so that the same bytes can be printed after the pages have moved. */
    String address;

    @Column(name = "created_at")
    Instant createdAt;

    static Optional<Report> ofSnapshot(Snapshot snapshot, Language language) {
        return find(
                        "assessment = ?1 and snapshot = ?2 and language = ?3",
                        snapshot.assessment(),
                        snapshot.snapshot(),
                        language.tag())
                .firstResultOptional();
    }

    static List<Report> ofAssessment(String assessment) {
        return list("assessment = ?1 order by createdAt desc, language", assessment);
    }

    static Optional<Report> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** To be kept, under a name that its owner finds again; the plain name is for programs that know no other. */
    String disposition() {
        var title = language.equals(Language.ZH.tag()) ? "数字化诊断报告" : "diagnosis report";
        var name = URLEncoder.encode(enterprise + " " + title + " " + code + ".pdf", StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "attachment; filename=\"zhizhen-" + code + ".pdf\"; filename*=UTF-8''" + name;
    }

    Edition edition() {
        return new Edition(code, Language.of(language).orElseThrow(), createdAt, address);
    }
}
