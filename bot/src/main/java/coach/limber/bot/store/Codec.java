package coach.limber.bot.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records and sealed interfaces as JSON. Which alternative of a sealed interface it is, {@code is}
 * says by its simple name; what a later version has dropped is passed over.
 */
final class Codec {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .annotationIntrospector(new Sealed())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  <T> String write(Class<T> type, T value) {
    try {
      return mapper.writerFor(type).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + type.getSimpleName(), e);
    }
  }

  /**
   * @throws IllegalArgumentException if the JSON is not of this type; it is not quoted
   */
  <T> T read(Class<T> type, String json) {
    try {
      var tree = mapper.readTree(json);
      OlderRows.upgrade(tree);
      return mapper.readerFor(type).readValue(tree);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot be read as " + type.getSimpleName() + ": " + e.getClass().getSimpleName());
    }
  }

  private static final class Sealed extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated annotated) {
      return annotated.getRawType().isInterface() && annotated.getRawType().isSealed()
          ? JsonTypeInfo.Value.construct(
              JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null, null)
          : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
      var type = annotated.getRawType();
      if (!type.isInterface() || !type.isSealed()) {
        return super.findSubtypes(annotated);
      }
      var subtypes = new ArrayList<NamedType>();
      for (var subtype : type.getPermittedSubclasses()) {
        subtypes.add(new NamedType(subtype, subtype.getSimpleName()));
      }
      return subtypes;
    }
  }
}
