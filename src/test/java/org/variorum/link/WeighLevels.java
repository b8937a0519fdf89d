package org.variorum.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.Analysis;
import org.variorum.extract.Extractor;
import org.variorum.extract.Mentions;
import org.variorum.extract.actor.ActorExtractor;
import org.variorum.extract.amount.AmountExtractor;
import org.variorum.extract.attribution.AttributionReader;
import org.variorum.extract.casualty.CasualtyReader;
import org.variorum.extract.date.DateExtractor;
import org.variorum.extract.place.PlaceExtractor;
import org.variorum.incident.IncidentReader;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;

/**
 * Makes {@code weights.tsv} from reports whose incidents are known; {@code docs/linking.md} says
 * how to read it.
 *
 * <p>Arguments: the table to write, then folders of labelled reports.
 */
final class WeighLevels {

  private static final double LN2 = Math.log(2);
  private static final double STRENGTH = 1.5;
  private static final double HELD = 1e6;

  /** A gain in mean F1 for which no likelier links are taken. */
  private static final double NO_GAIN = 0.003;

  private static final double LEAST_PRECISION = 0.85;

  private static final List<Extractor<?>> EXTRACTORS =
      List.of(
          new DateExtractor(),
          new AmountExtractor(),
          new ActorExtractor(),
          PlaceExtractor.standard());
  private static final AtomicInteger EMPTY = new AtomicInteger();

  private final List<Comparison> comparisons = Comparisons.all();
  private final int[] offsets = new int[comparisons.size() + 1];
  private final Profiler profiler = new Profiler(WordFrequencies.builtIn());

  /** What is expected of every level, in natural units, in the order of comparisons and levels. */
  private final double[] expected;

  private final Map<String, String> bare = new HashMap<>();

  WeighLevels(Path table) throws IOException {
    for (int c = 0; c < comparisons.size(); c++) {
      offsets[c + 1] = offsets[c] + comparisons.get(c).levels().size();
    }
    Map<String, Double> bits = new HashMap<>();
    for (String line : Files.readAllLines(table)) {
      String[] cells = line.split("\t");
      if (!cells[4].equals("expected")) {
        bits.put(cells[0] + cells[1], Double.valueOf(cells[4]));
        bare.put(cells[0] + cells[1], cells[3]);
      }
    }
    expected = new double[offsets[comparisons.size()]];
    for (int c = 0; c < comparisons.size(); c++) {
      List<String> levels = comparisons.get(c).levels();
      for (int i = 0; i < levels.size(); i++) {
        expected[offsets[c] + i] = LN2 * bits.get(comparisons.get(c).name() + levels.get(i));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    List<LabelledSet> sets = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      sets.add(LabelledSet.read(Path.of(args[i]), WeighLevels::read));
      System.out.println(args[i] + ": reports that tell of no incident so far " + EMPTY);
    }
    Path table = Path.of(args[0]);
    Files.writeString(table, new WeighLevels(table).weigh(sets));
  }

  /** The table whose weights do best on some sets. */
  String weigh(List<LabelledSet> sets) {
    double[] beta = fit(sets);
    String best = "";
    double bestScore = 0;
    for (double prior = -6; prior <= 0; prior += 0.5) {
      String rows = table(beta, prior);
      double sum = 0;
      boolean precise = true;
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "prior %5.1f", prior));
      for (LabelledSet set : sets) {
        double[] score = score(rows, set);
        line.append(
            String.format(
                Locale.ROOT,
                "  %s P %.3f R %.3f F %.3f",
                set.name(),
                score[0],
                score[1],
                score[2]));
        sum += score[2];
        precise &= score[0] >= LEAST_PRECISION;
      }
      System.out.println(line);
      if (precise && sum > bestScore + NO_GAIN * sets.size()) {
        bestScore = sum;
        best = rows;
      }
    }
    return best;
  }

  /** Precision, recall and F1 that a table reaches on a set. */
  static double[] score(String rows, LabelledSet set) {
    Linker linker = new Linker(WordFrequencies.builtIn(), new Comparisons(rows.lines().toList()));
    Map<String, IncidentRecord> byId =
        set.records().stream().collect(Collectors.toMap(IncidentRecord::id, Function.identity()));
    return set.score(linker.link(set.records()), byId);
  }

  private double[] fit(List<LabelledSet> sets) {
    int levels = offsets[comparisons.size()];
    Map<String, double[]> counts = new TreeMap<>();
    List<int[]> actives = new ArrayList<>();
    Map<String, int[]> active = new HashMap<>();
    for (int s = 0; s < sets.size(); s++) {
      LabelledSet set = sets.get(s);
      List<Profile> profiles =
          set.records().stream().map(profiler::profile).filter(Profile::main).toList();
      var pairs = LabelledSet.candidates(profiles);
      long found = 0;
      Map<String, double[]> mine = new HashMap<>();
      for (long pair : pairs) {
        Profile a = profiles.get((int) (pair >>> 32));
        Profile b = profiles.get((int) pair);
        boolean same = set.incident(a).equals(set.incident(b));
        found += same ? 1 : 0;
        int[] on = levels(a, b, levels + s);
        String key = Arrays.toString(on);
        active.putIfAbsent(key, on);
        mine.computeIfAbsent(key, k -> new double[2])[same ? 0 : 1]++;
      }
      System.out.printf(
          Locale.ROOT,
          "%s: %d reports, %d main records, %d true pairs, %d candidates, %.2f %% of the true pairs among them%n",
          set.name(),
          set.reports(),
          profiles.size(),
          set.truePairs(),
          pairs.size(),
          100.0 * found / set.truePairs());
      double scale = 300.0 / Math.max(1, found);
      mine.forEach((key, n) -> counts.put(key, new double[] {n[0] * scale, n[1] * scale}));
    }
    double[] start = Arrays.copyOf(expected, levels + sets.size());
    Regression regression = new Regression(start);
    for (int c = 0; c < comparisons.size(); c++) {
      regression.hold(offsets[c], HELD);
      boolean banded =
          comparisons.get(c) instanceof WordComparison
              || comparisons.get(c) instanceof NameComparison;
      for (int i = offsets[c] + 1; i < offsets[c + 1]; i++) {
        regression.hold(i, held(c, i) ? HELD : banded ? 0.3 : STRENGTH);
        if (banded && i + 1 < offsets[c + 1]) {
          regression.hold(i, i + 1, 3);
        }
      }
    }
    List<Regression.Row> rows = new ArrayList<>();
    counts.forEach((key, n) -> rows.add(new Regression.Row(active.get(key), n[0], n[1])));
    double[] beta = regression.fit(rows);
    for (int i = 0; i < levels; i++) {
      beta[i] =
          expected[i] == 0
              ? beta[i]
              : expected[i] > 0 ? Math.max(0, beta[i]) : Math.min(0, beta[i]);
    }
    System.out.println(
        "intercepts in bits: "
            + Arrays.toString(
                Arrays.stream(beta, levels, beta.length).map(x -> x / LN2).toArray()));
    return beta;
  }

  /**
   * Levels that stay as expected: what tells look-alikes apart is too rare in the sets, and where
   * it is not, it mostly shows a day misread.
   */
  private boolean held(int comparison, int i) {
    String level = comparisons.get(comparison).levels().get(i - offsets[comparison]);
    return level.endsWith(", both reported at once")
        || level.endsWith(", by another kind of attack")
        || level.endsWith(", and in another town")
        || level.endsWith(", but on another day of the week")
        || level.equals("same country, another division")
        || level.equals("a wave, and one place");
  }

  private int[] levels(Profile a, Profile b, int intercept) {
    int[] on = new int[comparisons.size() + 1];
    for (int c = 0; c < comparisons.size(); c++) {
      on[c] = offsets[c] + comparisons.get(c).level(a, b);
    }
    on[comparisons.size()] = intercept;
    return on;
  }

  private String table(double[] beta, double prior) {
    StringBuilder rows = new StringBuilder("comparison\tlevel\tbits\tbare\texpected\tsource\n");
    rows.append("prior\tprior\t")
        .append(prior)
        .append('\t')
        .append(bare.get("priorprior"))
        .append("\t-4\tdocs/linking.md, step 3\n");
    for (int c = 0; c < comparisons.size(); c++) {
      List<String> labels = comparisons.get(c).levels();
      for (int i = 0; i < labels.size(); i++) {
        rows.append(comparisons.get(c).name()).append('\t').append(labels.get(i)).append('\t');
        rows.append(bits(beta[offsets[c] + i]))
            .append('\t')
            .append(bare.get(comparisons.get(c).name() + labels.get(i)))
            .append('\t')
            .append(bits(expected[offsets[c] + i]));
        rows.append("\tdocs/linking.md, step 2\n");
      }
    }
    return rows.toString();
  }

  private static double bits(double natural) {
    return Math.round(natural / LN2 * 10) / 10.0;
  }

  /**
   * The records of a report; one of which nothing but the text is known when it tells of no
   * incident.
   */
  static List<IncidentRecord> read(Report report) {
    Document document = DocumentReader.standard().read(report);
    Mentions mentions = new Mentions();
    for (Extractor<?> extractor : EXTRACTORS) {
      mentions.addAll(extractor.extract(document, mentions));
    }
    Analysis analysis = Analysis.of(document, mentions);
    List<IncidentRecord> told =
        new IncidentReader()
            .read(
                List.of(analysis),
                List.of(new AttributionReader().read(analysis)),
                List.of(new CasualtyReader().read(analysis)))
            .get(0);
    if (told.isEmpty()) {
      EMPTY.incrementAndGet();
    }
    return told.isEmpty() ? List.of(bare(report)) : told;
  }

  private static IncidentRecord bare(Report report) {
    return new IncidentRecord(
        report.id() + "#0",
        report,
        IncidentRecord.Role.MAIN,
        new IncidentType(IncidentType.Value.OTHER, IncidentType.Status.CARRIED_OUT, false),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        null);
  }
}
