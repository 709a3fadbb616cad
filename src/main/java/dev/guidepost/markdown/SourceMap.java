package dev.guidepost.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.guidepost.model.SourceFile;
import dev.guidepost.model.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Where the parts of a page stand in its source, for those who want to write it anew without
 * changing what it says. All offsets count from the start of the file's text.
 *
 * @param bodyStart where the front matter ends
 * @param prose runs of plain text that readers see as it is written
 * @param verbatim code, HTML, hard line breaks and the like, in which every character counts
 */
public record SourceMap(
    int bodyStart,
    List<Span> prose,
    List<Span> verbatim,
    List<Title> headings,
    List<Table> tables) {

  public SourceMap {
    prose = List.copyOf(prose);
    verbatim = List.copyOf(verbatim);
    headings = List.copyOf(headings);
    tables = List.copyOf(tables);
  }

  /** From {@code start} up to {@code end}, which is not part of it. */
  public record Span(int start, int end) {}

  /**
   * A heading.
   *
   * @param textEnd where its text ends
   * @param id that it has without saying so; empty if the source gives it, or if it has none
   */
  public record Title(int textEnd, Optional<String> id) {}

  /** A table row by row, the line of hyphens among them. */
  public record Table(List<Row> rows) {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param whole the row without what stands before it on its line
   * @param cells none for the line of hyphens
   */
  public record Row(Span whole, List<Span> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The map of a page that {@link ArticleParser} takes; of others there is none. */
  public static Optional<SourceMap> of(SourceFile source, Reading reading) {
    int bodyStart = FrontMatterReader.read(source).bodyStart();
    String markdown = source.text().substring(bodyStart);
    Words words = reading.words().get(source.lang());
    if (words == null || Guard.refuses(markdown).isPresent()) {
      return Optional.empty();
    }
    try {
      Deadline deadline = Deadline.in(reading.limitMillis());
      Node document = Dialect.parse(markdown, deadline);
      Draft draft = new Draft(reading, words, deadline, offset -> source.origins().at(offset));
      return Optional.of(new Walk(bodyStart, ids(document, draft)).over(document));
    } catch (Deadline.Passed | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** Ids of the headings by their offsets; the same first steps as those of the article. */
  private static Map<Integer, String> ids(Node document, Draft draft) {
    Element body = ArticleParser.tree(document, draft.deadline());
    SafeHtml.clean(body, draft);
    QuoteAlerts.apply(body, draft);
    Headings.apply(body, draft);
    Map<Integer, String> ids = new HashMap<>();
    for (Element heading : body.select("h2[id], h3[id], h4[id], h5[id], h6[id]")) {
      ids.put(Draft.offset(heading.attr(Offsets.ATTRIBUTE), -1), heading.id());
    }
    return ids;
  }

  private static final class Walk {
    private final int shift;
    private final Map<Integer, String> ids;
    private final List<Span> prose = new ArrayList<>();
    private final List<Span> verbatim = new ArrayList<>();
    private final List<Title> headings = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    Walk(int shift, Map<Integer, String> ids) {
      this.shift = shift;
      this.ids = ids;
    }

    SourceMap over(Node document) {
      open.push(document);
      while (!open.isEmpty()) {
        node(open.pop());
      }
      return new SourceMap(shift, prose, verbatim, headings, tables);
    }

    private void node(Node node) {
      switch (node) {
        case Text text -> prose.add(span(text.getChars()));
        case Heading heading -> heading(heading);
        case TableBlock table -> {
          tables.add(table(table));
          children(table);
        }
        case FencedCodeBlock ignored -> verbatim.add(span(node.getChars()));
        case IndentedCodeBlock ignored -> verbatim.add(span(node.getChars()));
        case HtmlBlock ignored -> verbatim.add(span(node.getChars()));
        case HtmlBlockBase ignored -> verbatim.add(span(node.getChars()));
        case HtmlInlineBase ignored -> verbatim.add(span(node.getChars()));
        case Code ignored -> verbatim.add(span(node.getChars()));
        case HardLineBreak ignored -> verbatim.add(span(node.getChars()));
        case AutoLink ignored -> verbatim.add(span(node.getChars()));
        case MailLink ignored -> verbatim.add(span(node.getChars()));
        case Image ignored -> verbatim.add(span(node.getChars()));
        case ImageRef ignored -> verbatim.add(span(node.getChars()));
        case LinkRef ignored -> verbatim.add(span(node.getChars()));
        case Reference ignored -> verbatim.add(span(node.getChars()));
        case Footnote ignored -> verbatim.add(span(node.getChars()));
        default -> children(node);
      }
    }

    /** The text of a heading without an id of its own is its id. */
    private void heading(Heading heading) {
      boolean explicit = Headings.saysItsId(heading.getText());
      headings.add(
          new Title(
              shift + heading.getText().getEndOffset(),
              explicit
                  ? Optional.empty()
                  : Optional.ofNullable(ids.get(heading.getStartOffset()))));
      if (explicit) {
        children(heading);
      }
    }

    private Table table(TableBlock table) {
      List<Row> rows = new ArrayList<>();
      for (Node part : table.getChildren()) {
        for (Node row : part.getChildren()) {
          if (row instanceof TableRow) {
            List<Span> cells = new ArrayList<>();
            for (Node cell : row.getChildren()) {
              if (cell instanceof TableCell c && !(part instanceof TableSeparator)) {
                cells.add(span(c.getText()));
              }
            }
            rows.add(new Row(span(row.getChars()), cells));
          }
        }
      }
      return new Table(rows);
    }

    private void children(Node node) {
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        open.push(child);
      }
    }

    private Span span(BasedSequence chars) {
      return new Span(shift + chars.getStartOffset(), shift + chars.getEndOffset());
    }
  }
}
