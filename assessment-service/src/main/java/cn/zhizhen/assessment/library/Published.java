package cn.zhizhen.assessment.library;

import cn.zhizhen.assessment.document.DocumentReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The published files of one shelf, a folder of the class path, with the digest that each had when it was published, oldest first. */
record Published(String shelf) {

    Map<String, String> digests() {
        var digests = new LinkedHashMap<String, String>();
        DocumentReader.text(shelf, "published.sha256")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    var parts = line.split(" +", 2);
                    digests.put(parts[1], parts[0]);
                });
        return digests;
    }

    List<String> files(String folder) {
        return digests().keySet().stream()
                .filter(file -> file.startsWith(folder + "/"))
                .toList();
    }

    <T> T read(String file, Class<T> type) {
        return DocumentReader.read(shelf, file, type);
    }

    String digest(String file) {
        return DocumentReader.sha256(DocumentReader.text(shelf, file));
    }
}
