package cn.zhizhen.assessment.library;

import cn.zhizhen.assessment.document.DocumentReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of published files with the digest that each had when it was published, oldest first. */
public final class Published {

    private Published() {}

    public static Map<String, String> digests() {
        var digests = new LinkedHashMap<String, String>();
        DocumentReader.text("published.sha256")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var parts = line.split(" +", 2);
                    digests.put(parts[1], parts[0]);
                });
        return digests;
    }

    public static List<String> files(String folder) {
        return digests().keySet().stream()
                .filter(file -> file.startsWith(folder + "/"))
                .toList();
    }
}
