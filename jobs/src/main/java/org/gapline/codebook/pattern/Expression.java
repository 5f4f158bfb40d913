package org.gapline.codebook.pattern;

import java.util.List;

/**
 * What a pattern says, read into a tree. Loops, here and in the classes that compile it, are plain
 * ones: all patterns of a codebook pass through at every start, before anything is warm, and
 * streams and lambdas cost several times as much then.
 */
sealed interface Expression {

  /** Whether it can match no word at all. */
  boolean matchesNothing();

  /** Whether a match of it can begin with a gap. */
  boolean mayBeginWithGap();

  /** Whether a match of it can end with a gap. */
  boolean mayEndWithGap();

  /** One word or stem. */
  record Word(WordClass wanted) implements Expression {
    @Override
    public boolean matchesNothing() {
      return false;
    }

    @Override
    public boolean mayBeginWithGap() {
      return false;
    }

    @Override
    public boolean mayEndWithGap() {
      return false;
    }
  }

  /** Up to so many words of any kind. */
  record Gap(int words) implements Expression {
    @Override
    public boolean matchesNothing() {
      return true;
    }

    @Override
    public boolean mayBeginWithGap() {
      return true;
    }

    @Override
    public boolean mayEndWithGap() {
      return true;
    }
  }

  /** One after the other. */
  record Sequence(List<Expression> parts) implements Expression {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean matchesNothing() {
      for (Expression part : parts) {
        if (!part.matchesNothing()) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean mayBeginWithGap() {
      for (Expression part : parts) {
        if (part.mayBeginWithGap()) {
          return true;
        }
        if (!part.matchesNothing()) {
          return false;
        }
      }
      return false;
    }

    @Override
    public boolean mayEndWithGap() {
      for (int i = parts.size() - 1; i >= 0; i--) {
        if (parts.get(i).mayEndWithGap()) {
          return true;
        }
        if (!parts.get(i).matchesNothing()) {
          return false;
        }
      }
      return false;
    }
  }

  /** One of several. */
  record Choice(List<Expression> options) implements Expression {
    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public boolean matchesNothing() {
      for (Expression option : options) {
        if (option.matchesNothing()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean mayBeginWithGap() {
      for (Expression option : options) {
        if (option.mayBeginWithGap()) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean mayEndWithGap() {
      for (Expression option : options) {
        if (option.mayEndWithGap()) {
          return true;
        }
      }
      return false;
    }
  }

  /** Present or absent. */
  record Maybe(Expression body) implements Expression {
    @Override
    public boolean matchesNothing() {
      return true;
    }

    @Override
    public boolean mayBeginWithGap() {
      return body.mayBeginWithGap();
    }

    @Override
    public boolean mayEndWithGap() {
      return body.mayEndWithGap();
    }
  }
}
