package cn.zhizhen.assessment.classification;

import cn.zhizhen.assessment.classification.Industry.IndustryClass;
import cn.zhizhen.assessment.document.Text;
import java.util.List;
import java.util.Optional;

/** Mining, manufacturing and utilities of GB/T 4754-2017. */
public final class Industries {

    private static final List<String[]> ROWS = Table.rows("industries.csv", ";");

    private static final List<Industry> ALL = ROWS.stream()
            .filter(row -> row[0].length() == 2)
            .map(row -> new Industry(row[0], new Text(row[1], row[2]), row[3], row[4], classesOf(row[0])))
            .toList();

    private Industries() {}

    public static List<Industry> all() {
        return ALL;
    }

    public static Optional<Industry> find(String division) {
        return ALL.stream().filter(industry -> industry.code().equals(division)).findFirst();
    }

    public static Optional<IndustryClass> findClass(String code) {
        return ALL.stream()
                .flatMap(industry -> industry.classes().stream())
                .filter(industryClass -> industryClass.code().equals(code))
                .findFirst();
    }

    private static List<IndustryClass> classesOf(String division) {
        return ROWS.stream()
                .filter(row -> row[0].length() == 4 && row[0].startsWith(division))
                .map(row -> new IndustryClass(row[0], new Text(row[1], row[2])))
                .toList();
    }
}
