package org.dateline.extract.temporal;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.dateline.time.Anchor;
import org.jspecify.annotations.Nullable;

/** Where a text is in time while it is read: its publication and the date that it named last. */
final class Narrative {
  /** In news, a year named so many tokens ago still holds for months without one. */
  private static final int REACH = 60;

  /** An excursion holds for so many tokens. */
  private static final int ASIDE = 40;

  private final @Nullable LocalDate published;
  private final boolean moving;
  private @Nullable Point last;
  private @Nullable Point lastDay;
  private @Nullable Point aside;
  private int asideToken = -REACH;
  private int lastToken = -REACH;
  private int token;
  private Supplier<Outlook> outlook = () -> Outlook.OPEN;
  private final Outline outline;

  Narrative(@Nullable LocalDate published, Outline outline) {
    this.published = published;
    this.outline = outline;
    this.moving = outline.moving();
    this.last = moving ? outline.firstDate() : null;
  }

  /** Moves to an expression; {@code newOutlook} asks the verbs around it. */
  void at(int newToken, Supplier<Outlook> newOutlook) {
    token = newToken;
    outlook = newOutlook;
  }

  /** Goes on from a point, unless it is an excursion that the text comes back from. */
  void moveTo(Point point) {
    if (outline.isExcursion(token)) {
      aside = point;
      asideToken = token;
      return;
    }
    last = point;
    lastToken = token;
    if (point.unit().granularity() == org.dateline.time.Granularity.DAY) {
      lastDay = point;
    }
  }

  boolean isMoving() {
    return moving;
  }

  boolean isNote() {
    return outline.note();
  }

  boolean isFuture() {
    return outlook.get() == Outlook.AHEAD;
  }

  Outlook outlook() {
    return outlook.get();
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** The point that a base means, null if there is none. */
  @Nullable Point point(Base base) {
    Point publication = published == null ? null : new Point(Unit.DAY, published);
    return switch (base) {
      case PUBLICATION -> publication;
      case TEXT -> isAside() ? aside : last != null ? last : publication;
      case EITHER -> moving && last != null ? last : publication;
      case EVENT -> null;
    };
  }

  /** Where news has named no more than a year, it counts days and weeks from its publication. */
  @Nullable Point point(Base base, Unit unit) {
    Point point = point(base);
    return isCoarse(base, unit) ? point(Base.PUBLICATION) : point;
  }

  Anchor anchor(Base base, Unit unit) {
    return isCoarse(base, unit) ? anchor(Base.PUBLICATION) : anchor(base);
  }

  private boolean isCoarse(Base base, Unit unit) {
    Point point = point(base);
    return base == Base.TEXT
        && !moving
        && published != null
        && point != null
        && point.unit().isCoarserThan(Unit.SEASON)
        && Unit.MONTH.isCoarserThan(unit);
  }

  /** "In 1990 … the following year": an excursion holds for what follows it at once. */
  private boolean isAside() {
    return aside != null && token - asideToken <= ASIDE;
  }

  Anchor anchor(Base base) {
    return switch (base) {
      case PUBLICATION -> published == null ? Anchor.UNRESOLVED : Anchor.PUBLICATION;
      case TEXT -> last != null ? Anchor.NARRATIVE : anchor(Base.PUBLICATION);
      case EITHER -> moving && last != null ? Anchor.NARRATIVE : anchor(Base.PUBLICATION);
      case EVENT -> Anchor.EVENT;
    };
  }

  /** Which base gives the year to a date that states none. */
  Base yearBase() {
    Point named = last;
    if (named == null) {
      return Base.PUBLICATION;
    }
    if (moving || published == null) {
      return Base.TEXT;
    }
    boolean near = token - lastToken <= REACH;
    boolean past = near && named.year() < published.getYear() - 1;
    return past && !isFuture() ? Base.TEXT : Base.PUBLICATION;
  }

  /** The day reached last, if the text has not moved to something coarser since. */
  @Nullable Point day() {
    return lastDay != null && lastDay == last ? lastDay : null;
  }
}
