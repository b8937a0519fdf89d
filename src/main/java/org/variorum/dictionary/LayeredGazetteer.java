package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Several gazetteers as one; what an upper one lists hides the same place in a lower one. */
final class LayeredGazetteer implements Gazetteer {

  private static final double SAME_PLACE_KM = 15;

  private final List<Gazetteer> layers;

  LayeredGazetteer(List<Gazetteer> layers) {
    this.layers = List.copyOf(layers);
  }

  @Override
  public List<GazetteerEntry> find(String name) {
    return merged(layers.stream().map(layer -> layer.find(name)).toList());
  }

  @Override
  public List<GazetteerEntry> find(WordRow words, int from, int to) {
    return merged(layers.stream().map(layer -> layer.find(words, from, to)).toList());
  }

  @Override
  public int longest(WordRow words, int from, int limit) {
    int longest = from;
    for (Gazetteer layer : layers) {
      longest = Math.max(longest, layer.longest(words, from, limit));
    }
    return longest;
  }

  @Override
  public List<GazetteerEntry> similar(String name, String country, double bits) {
    return merged(layers.stream().map(layer -> layer.similar(name, country, bits)).toList());
  }

  @Override
  public void in(String country, Consumer<GazetteerEntry> each) {
    for (Gazetteer layer : layers) {
      layer.in(country, each);
    }
  }

  private static List<GazetteerEntry> merged(List<List<GazetteerEntry>> found) {
    List<GazetteerEntry> all = new ArrayList<>();
    for (List<GazetteerEntry> layer : found) {
      List<GazetteerEntry> above = List.copyOf(all);
      for (GazetteerEntry entry : layer) {
        if (above.stream().noneMatch(other -> same(other, entry))) {
          all.add(entry);
        }
      }
    }
    all.sort(Comparator.comparingDouble(GazetteerEntry::prominence).reversed());
    return List.copyOf(all);
  }

  private static boolean same(GazetteerEntry a, GazetteerEntry b) {
    return a.id().equals(b.id()) || a.kind() == b.kind() && a.distanceKm(b) < SAME_PLACE_KM;
  }
}
