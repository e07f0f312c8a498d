package dev.smarketing.reporting.render;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Chart;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A picture as a reader of XML finds it: what is drawn, and where. */
final class Picture {

    /** Words; what was cut off stands in the title. */
    record Words(double x, double y, String styles, String text, String title) {

        private double width(double character) {
            double letters = text.codePoints()
                    .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                    .count();
            return letters * character;
        }

        double left(double character) {
            if (has("e")) {
                return x - width(character);
            }
            return has("c") ? x - width(character) / 2 : x;
        }

        double right(double character) {
            return left(character) + width(character);
        }

        boolean has(String style) {
            return Arrays.asList(styles.split(" ", -1)).contains(style);
        }
    }

    record Box(double x, double y, double width, double height, String styles) {}

    record Line(double x1, double y1, double x2, double y2, String styles) {}

    /** A line through points; where it is interrupted another run begins. */
    record Course(List<List<Point>> runs, String styles) {}

    record Point(double x, double y) {}

    /** A sign or a ring. */
    record Sign(double x, double y, String styles, String title) {}

    private static final DocumentBuilderFactory PARSERS = DocumentBuilderFactory.newInstance();

    private final Element svg;

    /** Text stands in elements that show it; what stands beside them was written by mistake. */
    private Picture(Element svg) {
        this.svg = svg;
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.ELEMENT_NODE) {
                throw new AssertionError("text beside the elements of a picture: " + child.getNodeValue());
            }
        }
    }

    static Picture of(Chart chart, Language language) {
        return of(Svg.withDefaults().render(chart, language));
    }

    static Picture of(Chart chart) {
        return of(chart, Language.ENGLISH);
    }

    static Picture of(String svg) {
        return new Picture(parse(svg));
    }

    static Picture of(Element svg) {
        return new Picture(svg);
    }

    static Element parse(String xml) {
        try {
            return PARSERS.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }

    double width() {
        return viewBox()[2];
    }

    double height() {
        return viewBox()[3];
    }

    private double[] viewBox() {
        return numbers(svg.getAttribute("viewBox"));
    }

    /** What those hear who do not see it: an element that the picture names as its title or its description. */
    String named(String suffix) {
        for (String id : svg.getAttribute("aria-labelledby").split(" ", -1)) {
            if (id.endsWith(suffix)) {
                return Stream.concat(elements(svg, "title"), elements(svg, "desc"))
                        .filter(element -> element.getAttribute("id").equals(id))
                        .findFirst()
                        .orElseThrow()
                        .getTextContent();
            }
        }
        throw new AssertionError("nothing named " + suffix);
    }

    List<Words> words() {
        return elements(svg, "text")
                .map(text -> new Words(
                        number(text, "x"), number(text, "y"), text.getAttribute("class"), own(text), title(text)))
                .toList();
    }

    List<Words> words(String styles) {
        return words().stream().filter(words -> words.styles().equals(styles)).toList();
    }

    List<Box> boxes() {
        return elements(svg, "rect")
                .map(box -> new Box(
                        number(box, "x"),
                        number(box, "y"),
                        number(box, "width"),
                        number(box, "height"),
                        box.getAttribute("class")))
                .toList();
    }

    List<Line> lines(String styles) {
        return elements(svg, "line")
                .filter(line -> line.getAttribute("class").equals(styles))
                .map(line -> new Line(
                        number(line, "x1"), number(line, "y1"), number(line, "x2"), number(line, "y2"), styles))
                .toList();
    }

    /** Signs go on from their place with small letters; lines have none but the dot of a point alone. */
    List<Sign> signs() {
        return elements(svg, "path")
                .filter(path -> path.getAttribute("d").indexOf('m') > 0)
                .map(path -> {
                    String d = path.getAttribute("d");
                    double[] place = numbers(d.substring(1, d.indexOf('m')));
                    return new Sign(place[0], place[1], path.getAttribute("class"), title(path));
                })
                .toList();
    }

    List<Course> courses() {
        return elements(svg, "path")
                .filter(path -> path.getAttribute("d").indexOf('m') < 0)
                .map(path -> new Course(runs(path.getAttribute("d")), path.getAttribute("class")))
                .toList();
    }

    private static List<List<Point>> runs(String d) {
        List<List<Point>> runs = new ArrayList<>();
        for (String run : d.substring(1).split("M", -1)) {
            boolean alone = run.endsWith("h.1");
            List<Point> points = Arrays.stream(run.replace("h.1", "").split("L", -1))
                    .map(Picture::numbers)
                    .map(place -> new Point(place[0], place[1]))
                    .toList();
            if (alone != (points.size() == 1)) {
                throw new AssertionError("a point alone is a dot, and no other: " + d);
            }
            runs.add(points);
        }
        return runs;
    }

    private static String own(Element element) {
        Node first = element.getFirstChild();
        return first == null || first.getNodeType() != Node.TEXT_NODE ? "" : first.getNodeValue();
    }

    private static String title(Element element) {
        return elements(element, "title")
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
