package cn.zhizhen.report.document.typeface;

import java.util.List;
import net.sf.jasperreports.engine.JRPropertiesMap;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.extensions.ExtensionsRegistry;
import net.sf.jasperreports.extensions.ExtensionsRegistryFactory;

/** Tells the engine of the fonts; the engine's own way would read all files at the start. */
public final class Typefaces implements ExtensionsRegistryFactory {

    @Override
    public ExtensionsRegistry createRegistry(String id, JRPropertiesMap properties) {
        return new ExtensionsRegistry() {
            @Override
            public <T> List<T> getExtensions(Class<T> kind) {
                return kind == FontFamily.class
                        ? List.of(Typeface.values()).stream().map(kind::cast).toList()
                        : List.of();
            }
        };
    }
}
