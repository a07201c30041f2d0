package cn.zhizhen.report.document;

import cn.zhizhen.report.assessment.Enterprise;
import cn.zhizhen.report.assessment.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose report it is, of which day, and how to check that it is genuine. */
record Cover(Snapshot snapshot, Edition edition, Voice voice) {

    Row row() {
        var fields = new HashMap<String, Object>(Map.of(
                "brand", voice.say("cover.brand"),
                "title", voice.say("cover.title"),
                "subtitle", voice.of(snapshot.campaign().title()),
                "enterprise", snapshot.enterprise().name(),
                "place", place(snapshot.enterprise(), voice),
                "codeLabel", voice.say("cover.code"),
                "code", edition.code(),
                "dayLabel", voice.say("cover.day"),
                "day", voice.day(edition.day())));
        fields.putAll(Map.of(
                "submittedLabel", voice.say("cover.submitted"),
                "submitted", voice.day(snapshot.submissionDay()),
                "digestLabel", voice.say("cover.digest"),
                "digest", snapshot.digest(),
                "scan", voice.say("cover.scan"),
                "address", edition.verification(),
                "art", new CoverArt(),
                "qr", new QrCode(edition.verification())));
        if (snapshot.enterprise().demonstration()) {
            fields.put("demonstration", voice.say("cover.demonstration"));
        }
        return new Row(fields);
    }

    static String place(Enterprise enterprise, Voice voice) {
        var region = enterprise.region();
        var league = region == null || region.league() == null
                ? ""
                : voice.of(region.league().name());
        var banner = region == null ? "" : voice.of(region.name());
        var place = voice.chinese()
                ? league + banner
                : Stream.of(banner, league).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        return Stream.of(place, trade(enterprise, voice), size(enterprise, voice))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    static String trade(Enterprise enterprise, Voice voice) {
        var industry = enterprise.industry();
        if (industry == null) {
            return "";
        }
        return voice.of(industry.className() == null ? industry.name() : industry.className());
    }

    static String size(Enterprise enterprise, Voice voice) {
        return enterprise.size() == null ? "" : voice.say("common.size-" + enterprise.size());
    }
}
