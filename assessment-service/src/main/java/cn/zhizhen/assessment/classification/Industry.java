package cn.zhizhen.assessment.classification;

import cn.zhizhen.assessment.document.Text;
import java.util.List;

/**
 * A division of GB/T 4754-2017 with the classes that matter most in the region.
 *
 * @param type usual kind of production, discrete, process or mixed; common knowledge, the enterprise may override it
 */
public record Industry(String code, Text name, String section, String type, List<IndustryClass> classes) {

    /** A four-digit class. */
    public record IndustryClass(String code, Text name) {}
}
