package cn.zhizhen.report.archive;

import cn.zhizhen.report.document.Document;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The file of a report as it was first handed out; it is handed out again and never made anew. */
@Entity
@Table(name = "report_document")
public class ReportDocument extends PanacheEntityBase {

    @Id
    String report;

    /** SHA-256 of the file in hexadecimal digits, by which a holder compares the own copy. */
    String sha256;

    @Column(columnDefinition = "longblob")
    byte[] content;

    static Optional<String> digest(Report report) {
        return find("select sha256 from ReportDocument where report = ?1", report.id)
                .project(String.class)
                .firstResultOptional();
    }

    /** Makes the file where there is none yet; of two that make it at once the first one stands. */
    static ReportDocument of(Report report) {
        return ReportDocument.<ReportDocument>findByIdOptional(report.id).orElseGet(() -> made(report));
    }

    private static ReportDocument made(Report report) {
        var made = new ReportDocument();
        made.report = report.id;
        made.content = Document.pdf(ReportMaterial.of(report), report.edition());
        made.sha256 = sha256(made.content);
        try {
            QuarkusTransaction.requiringNew().run(made::persistAndFlush);
            return made;
        } catch (PersistenceException | QuarkusTransactionException failure) {
            return ReportDocument.<ReportDocument>findByIdOptional(report.id).orElseThrow(() -> failure);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
