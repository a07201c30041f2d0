package cn.zhizhen.ui.page;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Reads numbers as people write them: full-width digits, thousands separators, blanks. */
public final class TypedNumber {

    private TypedNumber() {}

    public static Optional<BigDecimal> read(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        return plain.matches("[+-]?\\d{1,18}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
