package dev.guidepost.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads blocks between lines of colons. A closing line closes the innermost open block that has no
 * more colons than it.
 */
final class ContainerParser extends AbstractBlockParser {
  private final ContainerBlock block;

  private ContainerParser(ContainerBlock block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    int colons = closingColons(state);
    if (colons >= block.opening().colons() && !closesSomethingInside(state, colons)) {
      block.close();
      return BlockContinue.none();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Parents are asked before their children, so a parent has to leave to them what is theirs. */
  private boolean closesSomethingInside(ParserState state, int colons) {
    List<BlockParser> active = state.getActiveBlockParsers();
    for (BlockParser inner : active.subList(active.indexOf(this) + 1, active.size())) {
      if (inner instanceof FencedCodeBlockParser
          || inner instanceof ContainerParser c && c.block.opening().colons() <= colons) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void closeBlock(ParserState state) {
    // the block keeps the characters of its opening line, which is where its mistakes are
  }

  private static int closingColons(ParserState state) {
    if (state.getIndent() >= 4) {
      return 0;
    }
    BasedSequence line = state.getLine();
    int colons = 0;
    int i = state.getNextNonSpaceIndex();
    while (i < line.length() && line.charAt(i) == ':') {
      colons++;
      i++;
    }
    while (i < line.length()) {
      if (!Character.isWhitespace(line.charAt(i++))) {
        return 0;
      }
    }
    return colons;
  }

  private static final class EndParser extends AbstractBlockParser {
    private final ContainerBlock.End block;

    EndParser(BasedSequence line) {
      this.block = new ContainerBlock.End(line);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      // its one line is all there is
    }
  }

  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starts(options);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Starts extends AbstractBlockParserFactory {
    Starts(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (state.getIndent() >= 4
          || from + 2 >= line.length()
          || line.charAt(from) != ':'
          || line.charAt(from + 1) != ':'
          || line.charAt(from + 2) != ':') {
        return BlockStart.none();
      }
      if (closingColons(state) >= 3) {
        return BlockStart.of(new EndParser(line.subSequence(from))).atIndex(line.length());
      }
      Optional<ContainerBlock.Opening> opening =
          ContainerBlock.Opening.parse(line.subSequence(from));
      return opening.isPresent()
          ? BlockStart.of(
                  new ContainerParser(new ContainerBlock(line.subSequence(from), opening.get())))
              .atIndex(line.length())
          : BlockStart.none();
    }
  }
}
