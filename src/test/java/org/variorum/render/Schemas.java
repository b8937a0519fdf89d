package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Map;

/** The schemas in the jar, to check outputs against. */
public enum Schemas {
  RECORD(Json.recordSchema()),
  DOSSIER(Json.dossierSchema()),
  MENTIONS(Json.mentionsSchema());

  private final JsonSchema schema;

  Schemas(String text) {
    JsonSchemaFactory factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder ->
                builder.schemaLoaders(
                    loaders ->
                        loaders.schemas(
                            Map.of("urn:variorum:schema:record", Json.recordSchema()))));
    schema = factory.getSchema(text);
  }

  /** Fails with everything that is wrong, and the JSON. */
  public void check(String json) {
    assertThat(
            schema.validate(
                json,
                InputFormat.JSON,
                context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)))
        .as("%s", json.length() > 500 ? json.substring(0, 500) + "…" : json)
        .isEmpty();
  }
}
