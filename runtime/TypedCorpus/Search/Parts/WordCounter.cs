using TypedCorpus.Search.Postings;
using TypedCorpus.Search.Ranking;
using TypedCorpus.Search.Spelling;

namespace TypedCorpus.Search.Parts;

/// <summary>Counts in some corpora of a set what the weights of words depend on, for searches that have to know it of all.</summary>
/// <param name="list">The corpora.</param>
/// <param name="words">Reads the dictionaries.</param>
/// <param name="resolver">Lends room for unions.</param>
internal readonly ref struct WordCounter(PartList list, SetWords words, TermResolver resolver)
{
    /// <summary>The number of papers that have a term.</summary>
    public int CountTerm(ReadOnlySpan<char> term) => words.EntriesOf(list, term).Papers;

    /// <summary>The number of terms that a prefix stands for, and which of the shorter ones there are.</summary>
    public (int Terms, uint ShorterTerms) CountTerms(ReadOnlySpan<char> form, ReadOnlySpan<char> term) => (
        words.Prefixes.CountTerms(list.Parts, form, term),
        SetPrefixes.ShorterTerms(list.Parts, form, term, PrefixUnion.MaxTerms));

    /// <summary>The first terms with a prefix, in their order and each once.</summary>
    public byte[][] FirstTerms(ReadOnlySpan<char> form) => words.Prefixes.FirstTerms(list.Parts, form);

    /// <summary>The number of papers that have any of the terms that a prefix stands for.</summary>
    public int CountPrefix(ReadOnlySpan<char> form, ReadOnlySpan<char> term, ReadOnlySpan<byte> last, uint shorter)
    {
        PrefixUnion unions = resolver.Start(list.Parts.Length);
        return words.Prefixes.AddUnions(list.Parts, form, term, last, shorter, resolver.InEach(0), unions);
    }

    /// <summary>The terms that are nearest to a misspelt word.</summary>
    public NearTerms FindNear(ReadOnlySpan<char> form, bool isPrefix)
    {
        var found = new NearTerms();
        words.FindNear(list.Parts, form, isPrefix, found);
        return found;
    }

    /// <summary>The number of papers that have any of some terms.</summary>
    public int CountNear(NearTerms near)
    {
        PrefixUnion unions = resolver.Start(list.Parts.Length);
        return words.AddUnions(list.Parts, near, isCorrected: false, resolver.InEach(0), unions);
    }
}

/// <summary>Counts what it wants of words, while nothing else is searched.</summary>
internal delegate T WordReader<out T>(WordCounter counter);
