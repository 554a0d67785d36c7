using System.Runtime.InteropServices;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Sets;

/// <summary>
/// The terms of a paper, counted in its texts as the compiler counts them: an index leads from terms to papers, not back.
/// </summary>
internal sealed class TermVector
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public TermVector(CorpusData data, int paper)
    {
        var reader = new PaperReader(data, paper);
        Count(Utf8Strings.Make(reader.Title));
        Count(Utf8Strings.Make(reader.Abstract));
        PaperFields fields = PaperFields.Read(data, paper);
        Count(fields[BibliographyField.Venue] ?? "");
        foreach (Author author in fields.Authors)
        {
            Count(author.Family);
            Count(author.Given ?? "");
        }
    }

    public Dictionary<string, int>.KeyCollection Terms => _counts.Keys;

    /// <summary>The weight of a term, (1 + ln tf) · √idf; 0 if the paper does not have it.</summary>
    public double Weight(string term, double rootOfIdf) =>
        _counts.TryGetValue(term, out int count) ? (1 + Math.Log(count)) * rootOfIdf : 0;

    private void Count(string text)
    {
        Span<char> form = stackalloc char[TermAnalyzer.MaxLength];
        Span<char> term = stackalloc char[TermAnalyzer.MaxLength];
        foreach (TextToken token in new Tokenizer(text))
        {
            TermAnalyzer.Analyze(text.AsSpan(token.Start, token.Length), form, term, out int length);
            if (length > 0)
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, term[..length].ToString(), out _)++;
        }
    }
}
