package org.dateline.claim;

import java.util.List;
import java.util.Objects;
import org.dateline.text.Span;
import org.dateline.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A date that contradicts another that the same article, or one before it, gives for the same.
 *
 * @param stated what the article says here
 * @param other the date that it says there
 * @param where the place of the other and its words: {@code headline, "on 12 May"}
 * @param across whether the other stands in another article
 */
public record ClashClaim(DatedOnce stated, Period other, String where, boolean across)
    implements Claim {

  public ClashClaim {
    Objects.requireNonNull(stated);
    Objects.requireNonNull(other);
  }

  @Override
  public String kind() {
    return across ? "across" : "self-contradiction";
  }

  @Override
  public @Nullable String reading() {
    return stated.when().edtf();
  }

  @Override
  public List<Evidence> evidence() {
    return List.of(Evidence.ofArticle(where, other.edtf()));
  }

  @Override
  public Span span() {
    return stated.time().span();
  }

  @Override
  public Span about() {
    return stated.about();
  }

  @Override
  public Span sentence() {
    return stated.sentence();
  }

  @Override
  public Modality modality() {
    return Modality.ASSERTED;
  }

  @Override
  public Attribution attribution() {
    return stated.attribution();
  }

  @Override
  public boolean isResolved() {
    return true;
  }

  @Override
  public boolean isLinked() {
    return true;
  }

  @Override
  public boolean agrees() {
    return stated.when().intersects(other);
  }
}
