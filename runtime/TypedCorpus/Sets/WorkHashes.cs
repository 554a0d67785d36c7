using System.Text;
using TypedCorpus.Identity;
using TypedCorpus.Image;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Sets;

/// <summary>
/// The hashes by which papers of several corpora may be one work, so that only the few with equal ones are read: of titles without
/// what spellings differ in, of DOIs and of arXiv numbers.
/// </summary>
internal sealed class WorkHashes
{
    private const ulong Start = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    private readonly List<ulong> _hashes = [];
    private readonly List<int> _places = [];

    /// <summary>Adds the titles of a corpus, whose first paper has a place in the set.</summary>
    public void AddTitles(CorpusData data, int first)
    {
        for (int paper = 0; paper < data.PaperCount; paper++)
            Add(OfTitle(data.Title(paper)), first + paper);
    }

    /// <summary>Adds the DOIs and arXiv numbers of a corpus.</summary>
    public void AddIdentifiers(CorpusData data, int first)
    {
        PackedTable fields = data.Fields;
        for (int row = 0; row < fields.RowCount; row++)
        {
            (int paper, int field) = Math.DivRem(fields[row, FieldColumns.Key], BibliographyField.Count);
            if (field is not (BibliographyField.Doi or BibliographyField.ArxivId))
                continue;
            string text = Utf8Strings.Make(data.String(fields[row, FieldColumns.Start], fields[row, FieldColumns.Length]));
            bool isDoi = field == BibliographyField.Doi;
            var facts = new IdentifierFacts(isDoi ? text : null, isDoi ? null : text);
            if ((facts.Doi ?? facts.PreprintDoi ?? facts.Arxiv) is { } key)
                Add(OfText(key), first + paper);
        }
    }

    /// <summary>The places of papers with equal hashes, if they are of several corpora.</summary>
    /// <param name="firsts">The place of the first paper of each corpus.</param>
    public IEnumerable<int[]> Groups(int[] firsts)
    {
        ulong[] hashes = [.. _hashes];
        int[] places = [.. _places];
        Array.Sort(hashes, places);
        for (int start = 0, end; start < hashes.Length; start = end)
        {
            end = start + 1;
            while (end < hashes.Length && hashes[end] == hashes[start])
                end++;
            if (end - start == 1)
                continue;
            int[] group = places[start..end];
            Array.Sort(group);
            if (CorpusOf(firsts, group[0]) != CorpusOf(firsts, group[^1]))
                yield return group;
        }
    }

    /// <summary>The corpus of the paper at a place.</summary>
    public static int CorpusOf(int[] firsts, int place)
    {
        int at = Array.BinarySearch(firsts, place);
        if (at < 0)
            return ~at - 1;
        while (at + 1 < firsts.Length && firsts[at + 1] == place)
            at++;
        return at;
    }

    /// <summary>
    /// The hash of the letters and digits of a title: titles with one <see cref="TitleSpelling"/> have one. Those in ASCII, which are
    /// most, need no string for it.
    /// </summary>
    private static ulong OfTitle(ReadOnlySpan<byte> title)
    {
        ulong hash = Start;
        if (!Ascii.IsValid(title))
            return OfText(TitleSpelling.KeyOf(Utf8Strings.Make(title)));
        foreach (byte c in title)
        {
            if (c == '&')
                hash = Next(Next(Next(hash, 'a'), 'n'), 'd');
            else if (AsciiChar.IsLetterOrDigit((char)c))
                hash = Next(hash, CaseFolding.Fold((char)c));
        }

        return hash;
    }

    private static ulong OfText(string text)
    {
        ulong hash = Start;
        foreach (char c in text)
        {
            if (c >= 0x80 || AsciiChar.IsLetterOrDigit(c))
                hash = Next(hash, c);
        }

        return hash;
    }

    private static ulong Next(ulong hash, char c) => (hash ^ c) * Prime;

    private void Add(ulong hash, int place)
    {
        _hashes.Add(hash);
        _places.Add(place);
    }

    /// <summary>Normalizes an identifier as the rule of identity does.</summary>
    private sealed class IdentifierFacts(string? doi, string? arxiv) : WorkFacts("", doi, arxiv)
    {
        public override int? Year => null;

        public override int Facts => 0;

        public override bool SaysTheSame(WorkFacts other) => false;

        protected override PersonKey[] MakeAuthors() => [];

        protected override PlaceInVolume MakePlace() => PlaceInVolume.None;

        protected override PublicationKind MakeKind() => PublicationKind.Unknown;
    }
}
