package cn.zhizhen.suite.bench;

import cn.zhizhen.suite.filling.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The CPU time of one report, from the request to the whole PDF, over all processes of the suite. */
final class ReportCost {

    private static final double BAR = 80;

    /** A submitted assessment and a member who may read it, at report-service. */
    record Order(Api member, String assessment) {

        byte[] carryOut() {
            var report = member.post("/api/reports", Map.of("assessment", assessment, "language", "zh"));
            return member.get("/api/reports/" + report.path("id").asText(), "application/pdf");
        }
    }

    private ReportCost() {}

    static Finding measure(Map<String, Long> processes, int warmUp, List<Order> orders) {
        orders.subList(0, warmUp).forEach(Order::carryOut);
        var measured = orders.subList(warmUp, orders.size());
        var before = ProcessUse.sum(ProcessUse.cpu(processes).values());
        var bytes = 0L;
        var pages = 0L;
        for (var order : measured) {
            var pdf = order.carryOut();
            bytes += pdf.length;
            pages += pages(pdf);
        }
        var each = (ProcessUse.sum(ProcessUse.cpu(processes).values()) - before) / measured.size();
        return new Finding(
                "A report as PDF, warm (%d reports of %d pages, %d KB each)"
                        .formatted(measured.size(), pages / measured.size(), bytes / measured.size() / 1024),
                "%.0f ms CPU".formatted(each),
                "under 80 ms CPU",
                each < BAR);
    }

    /** Counted in the bytes: the page objects of our documents are not compressed. */
    static long pages(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return java.util.regex.Pattern.compile("/Type ?/Page\\b")
                .matcher(text)
                .results()
                .count();
    }
}
