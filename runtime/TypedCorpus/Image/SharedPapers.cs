namespace TypedCorpus.Image;

/// <summary>The papers of a corpus that other corpora of its set have too. Each counts in the first corpus that has it.</summary>
/// <param name="hidden">The papers that count in a corpus before, ascending.</param>
/// <param name="copies">The papers of later corpora that are papers of this one, in the order of the set.</param>
internal sealed class SharedPapers(int[] hidden, PaperCopy[] copies)
{
    /// <summary>The papers that count in a corpus before, ascending: they are not found here.</summary>
    public ReadOnlySpan<int> Hidden => hidden;

    /// <summary>The papers of later corpora that are papers of this one, in the order of the set.</summary>
    public ReadOnlySpan<PaperCopy> Copies => copies;

    /// <summary>The same where the corpora of a set have other places.</summary>
    public SharedPapers At(int[] places) => new(hidden, Array.ConvertAll(copies, copy => copy with { Corpus = places[copy.Corpus] }));

    public bool IsHidden(int paper) => hidden.AsSpan().BinarySearch(paper) >= 0;
}

/// <summary>A paper of a later corpus that is a paper of this one.</summary>
/// <param name="Paper">The paper of this corpus.</param>
/// <param name="Corpus">The place of the other corpus in the set.</param>
/// <param name="Data">Its data.</param>
/// <param name="Other">The paper there.</param>
internal readonly record struct PaperCopy(int Paper, int Corpus, CorpusData Data, int Other);
