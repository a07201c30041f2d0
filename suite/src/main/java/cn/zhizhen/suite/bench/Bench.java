package cn.zhizhen.suite.bench;

import cn.zhizhen.database.Port;
import cn.zhizhen.suite.filling.Api;
import cn.zhizhen.suite.filling.Filling;
import cn.zhizhen.suite.launch.Setting;
import cn.zhizhen.suite.launch.Suite;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What {@code ./bench} runs: every bar of the design measured on this machine, one table at the end. */
public final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int PORT = Port.freeRow(18740, Setting.PORTS);
    private static final int ENTERPRISES = 40;
    private static final int WARM_UP_CAMPAIGNS = 25;
    private static final int CAMPAIGNS = 5;

    private final Setting setting;
    private final List<Finding> findings = new ArrayList<>();

    private Bench(Setting setting) {
        this.setting = setting;
    }

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(System.getProperty("zhizhen.root", "."))
                .toAbsolutePath()
                .normalize();
        var other = beside(arguments);
        var bench = new Bench(setting(root, Setting.PRODUCTION, "bench"));
        bench.run(setting(root, Setting.SMALL, "bench-start"));
        if (other != null) {
            OUT.println("\nThe same by " + other + ", in this run:\n");
            var rows = Pairs.measured(other, OUT::println).table(bench.findings);
            OUT.println("\n| What | There | Here | Ratio |\n|---|---|---|---|");
            rows.forEach(OUT::println);
        }
    }

    private static Path beside(String[] arguments) {
        if (arguments.length == 0) {
            return null;
        }
        if (arguments.length != 2 || !arguments[0].equals("--beside")) {
            throw new IllegalArgumentException("Usage: ./bench [--beside <another checkout>]");
        }
        return Path.of(arguments[1]).toAbsolutePath().normalize();
    }

    private static Setting setting(Path root, List<String> flags, String name) {
        return new Setting(
                root,
                root.resolve(".data").resolve(name),
                PORT,
                0,
                Setting.LOOPBACK,
                false,
                "http://localhost:" + PORT,
                flags);
    }

    private void run(Setting small) throws Exception {
        OUT.println(Machine.described() + "; load " + Machine.load() + " before");
        OUT.println("Services: java " + String.join(" ", setting.jvm()));
        note(StartCost.measure(small));
        try (var suite = Suite.start(setting, true)) {
            measure(suite);
        }
        OUT.println("Load " + Machine.load() + " at the end");
        OUT.println("\n| What | Measured | Bar | |\n|---|---|---|---|");
        findings.forEach(finding -> OUT.println(finding.row()));
    }

    private void measure(Suite suite) throws Exception {
        var crowd = Crowd.registered(setting.url(), setting.assessmentUrl(), ENTERPRISES);
        var campaigns = Campaigns.opened(setting.assessmentUrl(), WARM_UP_CAMPAIGNS + CAMPAIGNS + 1);
        var visitors = crowd.visitors();
        var members = crowd.members();
        var opened = new ArrayList<String>();
        var fillings = campaigns.ids().subList(1, campaigns.ids().size()).stream()
                .flatMap(campaign -> IntStream.range(0, ENTERPRISES).mapToObj(number -> {
                    var id = open(members.get(number), campaign);
                    opened.add(id);
                    return new Filling(visitors.get(number), "/assessments/" + id + "/sections/" + campaigns.section());
                }))
                .iterator();
        note(List.of(FillingCost.measure(
                suite.processes(), WARM_UP_CAMPAIGNS * ENTERPRISES, CAMPAIGNS * ENTERPRISES, fillings::next)));
        note(new AnswerLatency(crowd.members(), campaigns.ids().get(0), campaigns.counts(), suite.database())
                .measure());
        note(List.of(FirstVisit.measure(
                visitors.get(0), "/assessments/" + opened.get(0) + "/sections/" + campaigns.section())));
        note(List.of(reports(suite, crowd, opened)));
        note(StatisticsLatency.measure(
                Api.at(setting.assessmentUrl()).signedIn("officer", "zhizhen-demo"),
                campaigns.template(),
                suite.database(),
                setting.assessmentSchema()));
    }

    private Finding reports(Suite suite, Crowd crowd, List<String> opened) {
        var members = crowd.members();
        var orders = IntStream.range(0, Math.min(opened.size(), 200))
                .mapToObj(number -> new ReportCost.Order(
                        members.get(number % ENTERPRISES).on(setting.reportUrl()), opened.get(number)))
                .toList();
        return ReportCost.measure(suite.processes(), orders.size() / 2, orders);
    }

    private void note(List<Finding> found) {
        found.forEach(finding -> OUT.println("  " + finding.what() + ": " + finding.measured()));
        findings.addAll(found);
    }

    private static String open(Api member, String campaign) {
        return member.post("/api/assessments", Map.of("campaign", campaign))
                .path("id")
                .asText();
    }

    /**
     * Campaigns with the same questionnaire, so that an enterprise can fill in more than once.
     *
     * @param template the campaign of the demonstration
     * @param section the first of the questionnaire
     * @param counts answers that are whole numbers and part of nothing else
     */
    record Campaigns(String template, List<String> ids, String section, List<String> counts) {

        static Campaigns opened(String assessment, int count) {
            var administrator = Api.at(assessment).signedIn("administrator", "zhizhen-demo");
            var template = administrator.get("/api/campaigns").get(0);
            var ids = IntStream.range(0, count)
                    .mapToObj(number -> administrator
                            .post(
                                    "/api/campaigns",
                                    Map.of(
                                            "title", Map.of("zh", "测量 " + number, "en", "Measurement " + number),
                                            "questionnaire", template.path("questionnaire"),
                                            "scorecards", template.path("scorecards"),
                                            "targets", template.path("targets"),
                                            "opens", template.path("opens"),
                                            "closes", template.path("closes")))
                            .path("id")
                            .asText())
                    .toList();
            var key = template.path("questionnaire");
            var sections = administrator
                    .get("/api/questionnaires/" + key.path("id").asText() + "/"
                            + key.path("version").asText())
                    .path("sections");
            return new Campaigns(
                    template.path("id").asText(),
                    ids,
                    sections.get(0).path("id").asText(),
                    counts(sections));
        }

        private static List<String> counts(JsonNode sections) {
            return stream(sections)
                    .flatMap(section -> stream(section.path("questions")))
                    .filter(question -> "count".equals(question.path("kind").asText())
                            && isAbsent(question.path("partOf"))
                            && isAbsent(question.path("when")))
                    .map(question -> question.path("id").asText())
                    .toList();
        }

        private static boolean isAbsent(JsonNode value) {
            return value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
        }

        private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false);
        }
    }
}
