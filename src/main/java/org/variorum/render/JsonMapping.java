package org.variorum.render;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.extract.amount.Count;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.date.Expression;
import org.variorum.incident.Interval;
import org.variorum.incident.PlaceCount;
import org.variorum.incident.RoledActor;
import org.variorum.link.Cluster;

/** How values become JSON: by the names of their components, in that order, absent when null. */
final class JsonMapping {

  /** Surrogates and what lies above are escaped, so that half a character comes back as it went. */
  private static final int HIGHEST_PLAIN_CHARACTER = 0xD7FF;

  private JsonMapping() {}

  static JsonMapper mapper() {
    return JsonMapper.builder(
            new JsonFactoryBuilder().highestNonEscapedChar(HIGHEST_PLAIN_CHARACTER).build())
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .addModule(isoDates())
        .addMixIn(Report.class, HeadOnly.class)
        .addMixIn(RoledActor.class, GoesBy.class)
        .addMixIn(Count.class, Bounds.class)
        .addMixIn(Interval.class, DerivedBounds.class)
        .addMixIn(PlaceCount.class, Bounds.class)
        .addMixIn(DateValue.class, Days.class)
        .addMixIn(Cluster.Related.class, OtherDossier.class)
        .build();
  }

  private static SimpleModule isoDates() {
    return new SimpleModule()
        .addSerializer(LocalDate.class, new IsoForm<>(LocalDate.class))
        .addSerializer(Instant.class, new IsoForm<>(Instant.class))
        .addDeserializer(Instant.class, new FromIso<>(Instant.class, Instant::parse))
        .addSerializer(MonthDay.class, new IsoForm<>(MonthDay.class))
        .addDeserializer(LocalDate.class, new FromIso<>(LocalDate.class, LocalDate::parse))
        .addDeserializer(MonthDay.class, new FromIso<>(MonthDay.class, MonthDay::parse));
  }

  @JsonSerialize(converter = ToHead.class)
  @JsonDeserialize(converter = FromHead.class)
  interface HeadOnly {}

  @JsonSerialize(converter = ToForm.class)
  @JsonDeserialize(converter = FromForm.class)
  interface GoesBy {}

  interface Bounds {
    @JsonInclude
    @Nullable Long min();

    @JsonInclude
    @Nullable Long max();
  }

  interface DerivedBounds {
    @JsonInclude
    @Nullable Long max();
  }

  interface Days {
    @JsonInclude
    @Nullable LocalDate earliest();

    @JsonInclude
    @Nullable LocalDate latest();

    /** Needed to read on, not to know what was read. */
    @JsonIgnore
    @Nullable Expression words();
  }

  interface OtherDossier {
    @JsonProperty("id")
    String cluster();
  }

  static final class ToHead extends StdConverter<Report, ReportHead> {
    @Override
    public ReportHead convert(Report report) {
      return ReportHead.of(report);
    }
  }

  static final class ToForm extends StdConverter<RoledActor, ActorForm> {
    @Override
    public ActorForm convert(RoledActor actor) {
      return ActorForm.of(actor);
    }
  }

  static final class FromForm extends StdConverter<ActorForm, RoledActor> {
    @Override
    public RoledActor convert(ActorForm form) {
      return form.actor();
    }
  }

  static final class FromHead extends StdConverter<ReportHead, Report> {
    @Override
    public Report convert(ReportHead head) {
      return head.report();
    }
  }
}
