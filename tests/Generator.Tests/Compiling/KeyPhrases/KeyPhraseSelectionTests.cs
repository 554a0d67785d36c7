using TypedCorpus.Generator.Compiling.KeyPhrases;

namespace Generator.Tests.Compiling.KeyPhrases;

public sealed class KeyPhraseSelectionTests
{
    /// <summary>Few phrases are compared in pairs, many are indexed. Both select what a loop over a sorted list does.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(500)]
    [InlineData(1_300)]
    public void Of_any_number_of_phrases_the_best_are_selected_that_say_something_new(int count)
    {
        var random = new Random(count);
        var selection = new KeyPhraseSelection(8);
        for (int round = 0; round < 3; round++)
        {
            // Few words, so that most phrases are in longer ones.
            ScoredPhrase[] phrases =
            [
                .. Enumerable.Range(0, count)
                    .Select(_ => Enumerable.Range(0, random.Next(1, 4)).Aggregate(0L, (key, _) => (key << Phrase.StemBits) | (uint)random.Next(1, 1 + (count / 20))))
                    .Distinct()
                    .Select((key, i) => new ScoredPhrase(i, key, random.Next(50), random.Next(1, 9), i)),
            ];
            selection.Clear();
            foreach (ScoredPhrase phrase in phrases)
                selection.Add(phrase);
            Assert.Equal(Select(phrases), selection.Best().ToArray());
        }
    }

    private static List<int> Select(ScoredPhrase[] phrases)
    {
        var best = new List<ScoredPhrase>();
        foreach (ScoredPhrase phrase in phrases.OrderByDescending(phrase => phrase.Score).ThenBy(phrase => phrase.Order))
        {
            bool isSaid = best.Exists(other => IsWithin(phrase.Key, other.Key) || IsWithin(other.Key, phrase.Key));
            bool isFragment = Words(phrase.Key).Length > 1 && Array.Exists(
                phrases, other => other.Key != phrase.Key && IsWithin(phrase.Key, other.Key) && other.Count * 5 >= phrase.Count * 3);
            if (!isSaid && !isFragment && best.Count < 8)
                best.Add(phrase);
        }

        return [.. best.Select(phrase => phrase.Phrase)];
    }

    private static bool IsWithin(long inner, long outer) => Words(outer).Contains(Words(inner), StringComparison.Ordinal);

    /// <summary>A character for each word.</summary>
    private static string Words(long key)
    {
        string words = "";
        for (; key > 0; key >>= Phrase.StemBits)
            words = (char)(key & ((1 << Phrase.StemBits) - 1)) + words;
        return words;
    }
}
