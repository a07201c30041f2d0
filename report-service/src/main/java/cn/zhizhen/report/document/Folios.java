package cn.zhizhen.report.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintElementContainer;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes the page numbers into the finished pages: 第 x 页 共 y 页 below, and the table of contents without a second fill. */
final class Folios {

    private Folios() {}

    static void write(JasperPrint print, Voice voice) {
        var pages = print.getPages().size();
        Map<String, Integer> anchors = new HashMap<>();
        each(print, (element, page) -> {
            if (element instanceof JRPrintAnchor anchor && anchor.getAnchorName() != null) {
                anchors.put(anchor.getAnchorName(), page);
            }
        });
        each(print, (element, page) -> {
            if (element instanceof JRPrintText text) {
                if ("folio".equals(text.getKey())) {
                    set(text, voice.say("common.folio", page, pages));
                } else if ("toc".equals(text.getKey())) {
                    set(text, String.valueOf(anchors.get(text.getHyperlinkAnchor())));
                }
            }
        });
    }

    private static void set(JRPrintText text, String value) {
        text.setText(value);
        text.setLineBreakOffsets(null);
        text.setTextTruncateIndex(null);
    }

    private static void each(JasperPrint print, BiConsumer<JRPrintElement, Integer> visitor) {
        for (int i = 0; i < print.getPages().size(); i++) {
            each(print.getPages().get(i).getElements(), i + 1, visitor);
        }
    }

    private static void each(List<JRPrintElement> elements, int page, BiConsumer<JRPrintElement, Integer> visitor) {
        for (var element : elements) {
            visitor.accept(element, page);
            if (element instanceof JRPrintElementContainer container) {
                each(container.getElements(), page, visitor);
            }
        }
    }
}
