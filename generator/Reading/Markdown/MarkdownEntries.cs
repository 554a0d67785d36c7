using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Lists;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>Gathers the blocks of a document to entries.</summary>
internal sealed class MarkdownEntries(DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>A longer block is prose: no list describes a paper at such length.</summary>
    private const int MaxBlockLength = 20_000;

    private static readonly HashSet<string> GeneralSections = new(StringComparer.Ordinal)
    {
        "papers", "paper", "paper list", "papers list", "list", "list of papers", "reading list", "references", "contents",
        "table of contents",
        "publications", "research papers", "my papers", "my reading list", "all papers", "links", "resources", "2d", "misc",
        "other", "others",
    };

    private readonly List<MarkdownEntry> _entries = [];
    private string? _section;

    public IReadOnlyList<MarkdownEntry> Read(CancellationToken cancellation)
    {
        MarkdownBlocks blocks = MarkdownBlocks.Read(document, cancellation);
        MarkdownEntry? current = null;
        foreach (MarkdownBlock block in blocks.All)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Lines.Sum(static line => line.Length) > MaxBlockLength)
                continue;
            if (block is { Kind: MarkdownBlockKind.Row, Lines.Count: > 0 })
            {
                MarkdownEntry? row = MarkdownRow.Read(block, document, diagnostics, blocks.References);
                if (row is not null && current?.TryTake(block, row) != true)
                    Add(current = row);
                continue;
            }

            ShownText text = MarkdownScanner.Read(document.Text, block.Lines, blocks.References);
            if (text.Length == 0 && text.Links.Count == 0)
                continue;
            var entry = new MarkdownEntry(block, text, document, diagnostics);
            if (current?.TryTake(block, entry) == true)
                continue;
            Add(current = entry);
        }

        return _entries;
    }

    private void Add(MarkdownEntry entry)
    {
        if (_entries.Count > 0
            && _entries[_entries.Count - 1] is { Head.Kind: MarkdownBlockKind.Heading, Role: MarkdownRole.Section } heading)
            _section = SectionName(heading.Text);
        if (_section is not null && entry.Head.Kind != MarkdownBlockKind.Heading)
            entry.Draft.AddKeyword(_section);
        _entries.Add(entry);
    }

    /// <summary>The name of a section as a keyword; null for one that says nothing about its papers.</summary>
    private static string? SectionName(ShownText heading)
    {
        int start = 0;
        string text = heading.Text;
        // "2.1.3 Diffusion Models" is a number and a name.
        while (start < text.Length && !IsLetter(text, start))
            start++;
        TextExtent name = heading.Trim(new(start, text.Length), " .:#-");
        string keyword = WhiteSpace.Fold(heading.Substring(name));
        bool isGeneral = GeneralSections.Contains(CaseFolding.Fold(keyword)) || CitationWords.Read(keyword) is not null;
        return keyword.Length is > 1 and <= 60 && !isGeneral ? keyword : null;
    }

    private static bool IsLetter(string text, int at) =>
        CharacterClasses.At(text.AsSpan(), at, out _) is CharacterClass.Letter or CharacterClass.Ideograph;
}
