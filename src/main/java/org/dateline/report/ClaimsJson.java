package org.dateline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.finding.CheckResult;
import org.dateline.finding.CheckedClaim;
import org.dateline.text.LineMap;

/** Every claim with its verdict, and the coverage, in JSON. */
public final class ClaimsJson implements JsonContent<CheckResult, CheckedClaim> {

  @Override
  public String listName() {
    return "claims";
  }

  @Override
  public Article article(CheckResult result) {
    return result.article();
  }

  @Override
  public List<CheckedClaim> items(CheckResult result) {
    return result.claims();
  }

  @Override
  public void writeFields(CheckedClaim checked, Article article, LineMap lines, JsonGenerator json)
      throws IOException {
    Claim claim = checked.claim();
    json.writeStringField("kind", claim.kind());
    json.writeStringField("verdict", checked.verdict().label());
    json.writeStringField("modality", claim.modality().name().toLowerCase(Locale.ROOT));
    json.writeStringField("attribution", claim.attribution().name().toLowerCase(Locale.ROOT));
    Json.place(json, article.source(), lines, claim.span());
    json.writeStringField("about", claim.about().of(article.source().content()));
    json.writeStringField("sentence", claim.sentence().of(article.source().content()));
    Json.evidence(json, claim.evidence());
    Json.text(json, "asserted", claim.reading());
    Json.sources(json, claim.evidence());
  }

  @Override
  public void writeFigures(CheckResult result, JsonGenerator json) throws IOException {
    Json.coverage(json, result);
  }
}
