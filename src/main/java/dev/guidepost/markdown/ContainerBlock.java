package dev.guidepost.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block between lines of colons, {@code ::: tip Title {key=value}}. */
final class ContainerBlock extends Block {
  private static final Pattern OPENING =
      Pattern.compile("^(:{3,})[ \\t]*([A-Za-z][\\w-]*)(?:\\[([^\\]\\n]*)\\])?([^\\n]*)$");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{([^{}]*)\\}");

  /**
   * The opening line.
   *
   * @param colons how many colons it has
   */
  record Opening(int colons, String kind, String title, Map<String, String> attributes) {
    Opening {
      attributes = Map.copyOf(attributes);
    }

    static Optional<Opening> parse(CharSequence line) {
      Matcher opening = OPENING.matcher(line.toString().strip());
      if (!opening.matches()) {
        return Optional.empty();
      }
      String rest = opening.group(4);
      Matcher braces = ATTRIBUTES.matcher(rest);
      Map<String, String> attributes = Map.of();
      if (braces.find()) {
        attributes = AttributeList.parse(braces.group(1));
        rest = rest.substring(0, braces.start()) + rest.substring(braces.end());
      }
      String bracketed = opening.group(3);
      String title = bracketed == null ? rest.strip() : bracketed.strip();
      return Optional.of(
          new Opening(opening.group(1).length(), opening.group(2), title, attributes));
    }
  }

  private final Opening opening;
  private boolean closed;

  ContainerBlock(BasedSequence chars, Opening opening) {
    super(chars);
    this.opening = opening;
  }

  Opening opening() {
    return opening;
  }

  /** Whether its closing line was found. */
  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** The closing line; it stands behind the block that it closes. */
  static final class End extends Block {
    End(BasedSequence chars) {
      super(chars);
    }

    boolean closesNothing() {
      return !(getPrevious() instanceof ContainerBlock block && block.isClosed());
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }
}
