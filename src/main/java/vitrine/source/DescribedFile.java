package vitrine.source;

import vitrine.json.JsonFault;
import vitrine.json.JsonValue.JsonObject;

/**
 * What a descriptor says of a file whatever its columns are: read once, while one row after the
 * other is tried as its header.
 *
 * @param json the whole resource
 * @param types what its schema says of columns
 * @param checks what its schema asks of the file
 */
record DescribedFile(
    Descriptor descriptor, Input data, JsonObject json, SchemaTypes types, SchemaChecks checks) {

  static DescribedFile of(Resource resource) throws JsonFault {
    return of(resource.descriptor(), resource.input(), resource.described().json());
  }

  static DescribedFile of(Descriptor descriptor, Input data, JsonObject json) throws JsonFault {
    SchemaTypes types = new SchemaTypes(json);
    return new DescribedFile(
        descriptor, data, json, types, new SchemaChecks(descriptor, json, types));
  }
}
