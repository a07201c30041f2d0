package cn.zhizhen.ui.registration;

import cn.zhizhen.ui.page.Text;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** An administrative division: the autonomous region, a league or city (盟市), or a banner or county (旗县). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Region(String code, Text name, String level, String parent) {

    boolean isLeague() {
        return "league".equals(level);
    }
}
