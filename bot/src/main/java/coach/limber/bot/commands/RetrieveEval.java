package coach.limber.bot.commands;

import coach.limber.bot.collection.JudgedCollection;
import coach.limber.bot.collection.Trial;
import coach.limber.bot.evaluation.Pace;
import coach.limber.knowledge.retrieval.Search;
import coach.limber.knowledge.retrieval.Search.Way;
import coach.limber.knowledge.signal.GeneralEncoder;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "retrieve-eval",
    description = "Score general retrieval on a public collection and print one table.",
    footer = {
      "",
      "The folder has corpus.jsonl, queries.jsonl and qrels/test.tsv or qrels.tsv (BEIR).",
      "",
      "Examples:",
      "  limber retrieve-eval scifact"
    })
final class RetrieveEval implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder of the collection.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var collection = JudgedCollection.in(folder);
    var encoder = GeneralEncoder.load();
    var built = new CompletableFuture<Search>();
    var milliseconds =
        Pace.milliseconds(() -> built.complete(Search.over(collection.passages(), encoder)));
    var search = built.join();
    out.printf(
        Locale.ROOT,
        "%,d passages, %,d questions%nbuilt in %.1f s, index %.1f MB in memory%n%n",
        collection.passages().size(),
        collection.questions().size(),
        milliseconds / 1e3,
        search.bytes() / 1e6);
    out.printf("%-12s  %8s  %9s  %8s%n", "by", "nDCG@10", "recall@10", "ms/query");
    for (var way : Way.values()) {
      var result = Trial.of(collection, search, way);
      out.printf(
          Locale.ROOT,
          "%-12s  %8.4f  %9.4f  %8.2f%n",
          words(way),
          result.gain(),
          result.recall(),
          result.milliseconds());
    }
    return 0;
  }

  private static String words(Way way) {
    return switch (way) {
      case BM25 -> "BM25";
      case EMBEDDING -> "embedding";
      case RANK_FUSION -> "rank fusion";
      case OURS -> "ours";
    };
  }
}
