package org.guangsha.letters;

import com.samskivert.mustache.MustacheException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guangsha.letters.print.Characters;
import org.guangsha.letters.print.Layout;
import org.guangsha.letters.print.TemplateText;
import org.guangsha.letters.print.Xml;
import org.guangsha.problem.Fault;
import org.guangsha.problem.Faults;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXParseException;

/** Whether a text may become a template: well-formed, only names that are there, nothing that loads or runs anything. */
final class TemplateCheck {

    private static final String BODY = "body";
    private static final String UNPAIRED = "花括号标记不完整，或者 {{#名称}} 与 {{/名称}} 不配对";
    private static final int LONGEST = 20_000;
    private static final Pattern BEYOND_TEXT = Pattern.compile("\\{\\{\\s*[{&>=<$]");
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Set<String> BUILT_IN = Set.of(".", "-first", "-last", "-index");
    private static final Set<String> ELEMENTS = Set.of(
            "p", "h2", "h3", "ol", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "span", "strong", "em",
            "br", "div");
    private static final Set<String> ATTRIBUTES = Set.of("class", "colspan", "rowspan");

    private final LetterKind kind;
    private final String template;
    private final Faults faults = new Faults();

    private TemplateCheck(LetterKind kind, String template) {
        this.kind = kind;
        this.template = template;
    }

    /** Everything that is wrong, in words; empty where it may be used. */
    static List<Fault> faults(LetterKind kind, String template) {
        TemplateCheck check = new TemplateCheck(kind, template);
        check.run();
        return check.faults.list();
    }

    private void run() {
        if (template.isBlank()) {
            fault("MISSING", "正文不能为空");
            return;
        }
        if (template.length() > LONGEST) {
            fault("LONG", "正文不得超过 " + LONGEST + " 个字符");
            return;
        }
        Set<String> missing = Characters.missing(template);
        if (!missing.isEmpty()) {
            fault("CHARACTER", "字库中没有这些字符：" + String.join(" ", missing));
        }
        if (BEYOND_TEXT.matcher(template).find()) {
            fault("TAG", "只能使用 {{名称}}、{{#名称}}、{{^名称}}、{{/名称}}，不能使用 {{{、{{&、{{>、{{= 等标记");
            return;
        }
        Element parsed = wellFormed(template);
        if (parsed != null) {
            elements(parsed);
        }
        if (names() && parsed != null) {
            filled(LetterFields.samples(kind));
            filled(bare());
        }
    }

    private boolean names() {
        try {
            Set<String> unknown = new TreeSet<>(TemplateText.names(template));
            unknown.removeAll(known());
            if (!unknown.isEmpty()) {
                fault("UNKNOWN", "没有这些名称：" + String.join("、", unknown));
            }
            return unknown.isEmpty();
        } catch (MustacheException malformed) {
            Matcher line = LINE.matcher(String.valueOf(malformed.getMessage()));
            fault("BRACES", (line.find() ? "第 " + line.group(1) + " 行：" : "") + UNPAIRED);
            return false;
        }
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>(BUILT_IN);
        for (LetterField field : LetterFields.all(kind)) {
            known.add(field.name());
            known.addAll(field.columns().keySet());
            if (field.list()) {
                known.add(field.has());
            }
        }
        return known;
    }

    /** What it looks like with this data: names may be in the wrong place, elements open in one section and close in another. */
    private void filled(Map<String, Object> data) {
        try {
            String text = Layout.text(template, data);
            if (text.contains("{{") || text.contains("}}")) {
                fault("BRACES", UNPAIRED);
            }
            Element parsed = wellFormed(text);
            if (parsed != null) {
                elements(parsed);
            }
        } catch (MustacheException.Context misplaced) {
            fault("PLACE", "第 %d 行：%s 只能写在它所属的清单里面".formatted(misplaced.lineNo, misplaced.key));
        }
    }

    private Map<String, Object> bare() {
        Map<String, Object> data = LetterFields.samples(kind);
        LetterFields.of(kind).stream()
                .filter(field -> !field.required())
                .forEach(field -> data.put(field.name(), field.list() ? List.of() : ""));
        return data;
    }

    private Element wellFormed(String xhtml) {
        try {
            return Xml.parse("<div>" + xhtml + "</div>").getDocumentElement();
        } catch (SAXParseException malformed) {
            fault("MARKUP", "第 %d 行附近：标记不配对或者不完整，例如 <p> 没有 </p>".formatted(malformed.getLineNumber()));
            return null;
        }
    }

    private void elements(Node node) {
        if (node.getNodeType() != Node.ELEMENT_NODE && node.getNodeType() != Node.TEXT_NODE) {
            fault("MARKUP", "不能使用注释、处理指令和 CDATA");
            return;
        }
        if (node instanceof Element element) {
            if (!ELEMENTS.contains(element.getTagName())) {
                fault("ELEMENT", "不能使用 <" + element.getTagName() + ">");
            }
            attributes(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            elements(child);
        }
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (!ATTRIBUTES.contains(name)) {
                fault("ATTRIBUTE", "<" + element.getTagName() + "> 不能带 " + name);
            }
        }
    }

    /** Told once, however often it occurs. */
    private void fault(String code, String message) {
        Fault fault = new Fault(BODY, code, message);
        if (!faults.list().contains(fault)) {
            faults.addAll(List.of(fault));
        }
    }
}
