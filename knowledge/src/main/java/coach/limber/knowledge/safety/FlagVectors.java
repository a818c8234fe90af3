package coach.limber.knowledge.safety;

import coach.limber.knowledge.signal.Encoder;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where each flag lies in the encoder's space: the mean of its sayings, a signed byte a dimension.
 * Kept as a file of lines "id, tab, base64", because encoding the sayings takes seconds; {@code
 * FlagVectorsTest} compares the file with the content and writes it anew.
 */
record FlagVectors(Map<String, byte[]> byFlag) {

  static FlagVectors parse(String file) {
    var byFlag = new LinkedHashMap<String, byte[]>();
    file.lines()
        .map(line -> line.split("\t"))
        .forEach(line -> byFlag.put(line[0], Base64.getDecoder().decode(line[1])));
    return new FlagVectors(byFlag);
  }

  static FlagVectors of(List<Flag> flags, Encoder encoder) {
    var byFlag = new LinkedHashMap<String, byte[]>();
    for (var flag : flags) {
      var sum = new double[384];
      for (var saying : flag.sayings()) {
        var vector = encoder.vector(saying);
        for (int i = 0; i < sum.length; i++) {
          sum[i] += vector[i];
        }
      }
      byFlag.put(flag.id(), bytes(sum));
    }
    return new FlagVectors(byFlag);
  }

  String print() {
    return byFlag.entrySet().stream()
        .map(e -> e.getKey() + "\t" + Base64.getEncoder().encodeToString(e.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  /** The flag that lies closest to a text's vector. */
  Optional<Flag> nearest(float[] vector, List<Flag> flags) {
    return flags.stream().max(Comparator.comparingDouble(flag -> cosine(vector, flag.id())));
  }

  private double cosine(float[] vector, String flag) {
    var mean = byFlag.getOrDefault(flag, new byte[vector.length]);
    double dot = 0;
    double length = 1e-9;
    for (int i = 0; i < mean.length; i++) {
      dot += vector[i] * mean[i];
      length += mean[i] * mean[i];
    }
    return dot / Math.sqrt(length);
  }

  private static byte[] bytes(double[] sum) {
    double largest = 1e-9;
    for (double x : sum) {
      largest = Math.max(largest, Math.abs(x));
    }
    var bytes = new byte[sum.length];
    for (int i = 0; i < sum.length; i++) {
      bytes[i] = (byte) Math.round(127 * sum[i] / largest);
    }
    return bytes;
  }
}
