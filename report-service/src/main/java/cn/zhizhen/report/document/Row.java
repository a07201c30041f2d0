package cn.zhizhen.report.document;

import cn.zhizhen.report.document.typeface.Printable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** One band of the flowing template: the kind decides which band sets it, the fields fill it. */
record Row(Map<String, Object> fields) {

    /** Hands the rows to the engine, which reads no records by itself. */
    static JRDataSource source(List<Row> rows) {
        return new JRDataSource() {

            private final Iterator<Row> iterator = rows.iterator();
            private Row current;

            @Override
            public boolean next() {
                var more = iterator.hasNext();
                current = more ? iterator.next() : null;
                return more;
            }

            @Override
            public Object getFieldValue(JRField field) {
                var value = current.fields().get(field.getName());
                return value instanceof String text ? Printable.of(text) : value;
            }
        };
    }
}
