package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A division of GB/T 4754 (行业大类) with the classes that can be told apart within it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Industry(String code, Text name, String section, List<IndustryClass> classes) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record IndustryClass(String code, Text name) {}
}
