package cn.zhizhen.report.document;

import cn.zhizhen.report.document.typeface.Printable;
import cn.zhizhen.report.document.typeface.Typeface;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintElementContainer;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;
import net.sf.jasperreports.engine.fill.JRTemplateText;
import net.sf.jasperreports.engine.util.JRStringUtil;

/** Sets what the main font lacks in the font that has it, once the pages are filled: a character keeps the place that was measured for it. */
final class Fallback {

    private final Map<JRTemplateText, JRTemplateText> marked = new IdentityHashMap<>();

    private Fallback() {}

    static void in(JasperPrint print) {
        var fallback = new Fallback();
        print.getPages().forEach(page -> fallback.in(page.getElements()));
    }

    private void in(List<JRPrintElement> elements) {
        for (var element : elements) {
            if (element instanceof JRPrintElementContainer container) {
                in(container.getElements());
            } else if (element instanceof JRTemplatePrintText text
                    && text.getFullText() != null
                    && !Printable.isPlain(text.getFullText())) {
                text.setText(styled(text.getFullText(), text.getFontSize()));
                text.setTemplate(marked.computeIfAbsent((JRTemplateText) text.getTemplate(), Fallback::marked));
            }
        }
    }

    private static String styled(String text, float size) {
        return Printable.runs(text).stream()
                .map(run -> run.typeface() == Typeface.TEXT
                        ? JRStringUtil.xmlEncode(run.text())
                        : "<style fontName=\"%s\" size=\"%s\">%s</style>"
                                .formatted(
                                        run.typeface().getName(),
                                        size * run.typeface().scale(),
                                        JRStringUtil.xmlEncode(run.text())))
                .collect(Collectors.joining());
    }

    /** The same look for a text with marks in it; the engine shares one template among all texts of a field. */
    private static JRTemplateText marked(JRTemplateText plain) {
        var marked = new JRTemplateText(plain.getOrigin(), plain.getDefaultStyleProvider());
        marked.setStyle(plain.getStyle());
        marked.setMode(plain.getOwnMode());
        marked.setForecolor(plain.getOwnForecolor());
        marked.setBackcolor(plain.getOwnBackcolor());
        marked.copyLineBox(plain.getLineBox());
        marked.copyParagraph(plain.getParagraph());
        marked.setHorizontalTextAlign(plain.getOwnHorizontalTextAlign());
        marked.setVerticalTextAlign(plain.getOwnVerticalTextAlign());
        marked.setRotation(plain.getOwnRotation());
        marked.setFontName(plain.getOwnFontName());
        marked.setFontSize(plain.getOwnFontSize());
        marked.setBold(plain.isOwnBold());
        marked.setItalic(plain.isOwnItalic());
        marked.setLinkType(plain.getLinkType());
        marked.setMarkup("styled");
        return marked;
    }
}
