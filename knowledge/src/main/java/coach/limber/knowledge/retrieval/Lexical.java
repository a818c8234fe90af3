package coach.limber.knowledge.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds passages by their words: BM25 over English stems, in memory. The parameters are those with
 * which BM25 is commonly reported on public sets (Anserini; BEIR, Thakur et al. 2021).
 */
final class Lexical {
  private static final String WORDS = "words";
  private static final Similarity BM25 = new BM25Similarity(0.9f, 0.4f);
  private static final Analyzer STEMS = new EnglishAnalyzer();

  /** A question is a message, not a book. */
  private static final int MOST_WORDS = 500;

  private final IndexSearcher searcher;
  private final long bytes;

  Lexical(List<Passage> passages) {
    var directory = new ByteBuffersDirectory();
    try {
      try (var writer = new IndexWriter(directory, settings())) {
        for (var passage : passages) {
          var document = new Document();
          document.add(new TextField(WORDS, passage.whole(), Field.Store.NO));
          writer.addDocument(document);
        }
        // One segment: the numbers of its documents are the places of the passages.
        writer.forceMerge(1);
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(BM25);
      long sum = 0;
      for (var file : directory.listAll()) {
        sum += directory.fileLength(file);
      }
      bytes = sum;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed", e);
    }
  }

  private static IndexWriterConfig settings() {
    return new IndexWriterConfig(STEMS).setSimilarity(BM25);
  }

  long bytes() {
    return bytes;
  }

  /** Places of the passages that share words with a text, best first, with their scores. */
  Map<Integer, Double> best(String text, int most) {
    var query = new BooleanQuery.Builder();
    stems(text)
        .forEach(
            (stem, times) ->
                query.add(
                    new BoostQuery(new TermQuery(new Term(WORDS, stem)), times), Occur.SHOULD));
    try {
      var found = new LinkedHashMap<Integer, Double>();
      for (var hit : searcher.search(query.build(), most).scoreDocs) {
        found.put(hit.doc, (double) hit.score);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory failed", e);
    }
  }

  /** The stems of a text without the commonest words, each with how often it is said. */
  static Map<String, Integer> stems(String text) {
    var stems = new LinkedHashMap<String, Integer>();
    try (var stream = STEMS.tokenStream(WORDS, text)) {
      var stem =
          stream.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && stems.size() < MOST_WORDS) {
        stems.merge(stem.toString(), 1, Integer::sum);
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory could not be read", e);
    }
    return stems;
  }
}
