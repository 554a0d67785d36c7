using System.Text;

namespace TypedCorpus;

/// <summary>Gives each document of a corpus a title of its own.</summary>
internal static class DocumentTitles
{
    private const int ShownTerms = 2;

    public static string[] Of(IReadOnlyList<PaperDocument> documents)
    {
        string[] titles = [.. documents.Select(Of)];
        ExtendRepeated(titles, (title, i) => FromTerms(documents[i]) is { } terms && terms != title ? $"{title}: {terms}" : title);
        ExtendRepeated(titles, (title, i) => $"{title} ({documents[i].Name})");
        return titles;
    }

    private static string Of(PaperDocument document) =>
        document.GivenTitle ?? FromHeader(document) ?? FromTerms(document) ?? FromName(document.Name);

    private static string? FromHeader(PaperDocument document)
    {
        string header = string.Join(", ", new[] { document.Curator, document.ListedOn?.ToString() }.Where(part => !string.IsNullOrEmpty(part)));
        return header.Length == 0 ? null : header;
    }

    /// <summary>Joins the best terms that have no word in common. One of several words says more than one of a single word.</summary>
    private static string? FromTerms(PaperDocument document)
    {
        var taken = new List<string>(ShownTerms);
        foreach (string term in document.Terms.OrderBy(term => !term.Contains(' ', StringComparison.Ordinal)))
        {
            if (taken.Count < ShownTerms && !taken.Exists(other => HaveCommonWord(term, other)))
                taken.Add(term);
        }

        return taken.Count == 0 ? null : Capitalised(string.Join(", ", taken));
    }

    private static bool HaveCommonWord(string one, string other) =>
        Words(one).Intersect(Words(other), StringComparer.OrdinalIgnoreCase).Any();

    // A plural is the same word here: "transformers" beside "transformer" says nothing new.
    private static IEnumerable<string> Words(string term) => term.Split(' ', '-').Select(word => word.TrimEnd('s'));

    private static string Capitalised(string text) =>
        Rune.TryGetRuneAt(text, 0, out Rune first) ? $"{Rune.ToUpperInvariant(first)}{text[first.Utf16SequenceLength..]}" : text;

    private static string FromName(string name)
    {
        int extension = name.LastIndexOf('.');
        return extension > name.LastIndexOf('/') + 1 ? name[..extension] : name;
    }

    private static void ExtendRepeated(string[] titles, Func<string, int, string> extend)
    {
        foreach (IGrouping<string, int> same in Enumerable.Range(0, titles.Length).GroupBy(i => titles[i], StringComparer.Ordinal).ToArray())
        {
            if (same.Skip(1).Any())
            {
                foreach (int i in same)
                    titles[i] = extend(same.Key, i);
            }
        }
    }
}
